import Basics
import Eligibility

/// One entry of either log, as `log` prints it. Its JSON has every key in every entry, null where there is nothing.
struct LoggedUse: Hashable, Encodable {
    let log: LogName
    let sequence: Int
    let usage: Usage
    /// The visit of the day's list it belonged to; the terminal's log knows it.
    let visit: String?

    private enum CodingKeys: String, CodingKey {
        case system, sequence, at, institution, terminal, `operator`, account, kind, key, on, outcome, disclosed,
            consents
        case check, visit
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(log, forKey: .system)
        try container.encode(sequence, forKey: .sequence)
        try container.encode(usage.at.description, forKey: .at)
        try container.encode(usage.asker.institution, forKey: .institution)
        try container.encode(usage.asker.terminal, forKey: .terminal)
        try container.encode(usage.asker.operatorID, forKey: .operator)
        try container.encode(usage.asker.account, forKey: .account)
        try container.encode(usage.kind, forKey: .kind)
        try container.encode(usage.key, forKey: .key)
        try container.encode(usage.on, forKey: .on)
        try container.encode(usage.outcome, forKey: .outcome)
        try container.encode(usage.disclosed, forKey: .disclosed)
        try container.encode(usage.consents, forKey: .consents)
        try container.encode(usage.check, forKey: .check)
        try container.encode(visit, forKey: .visit)
    }

    /// One line: what does not fit a column is at the end.
    func line(in language: Language) -> String {
        let asker = usage.asker
        var parts = [
            "\(log.rawValue) \(sequence)", usage.at.description, "\(asker.institution)/\(asker.terminal)",
            asker.operatorID, usage.kind.name[language], usage.key.isEmpty ? "-" : usage.key, usage.outcome,
            usage.disclosed.isEmpty ? "-" : usage.disclosed.joined(separator: ","),
            usage.consents.isEmpty ? "-" : usage.consents.map(\.rawValue).joined(separator: ","), usage.check ?? "-",
        ]
        if let visit { parts.append(visit) }
        return parts.joined(separator: "  ")
    }
}
