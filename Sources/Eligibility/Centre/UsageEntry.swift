import Basics

/// What was asked of the centre.
public enum UsageKind: String, Hashable, Sendable, Codable, CaseIterable {
    case check
    case authenticate
    case openMedication = "open-medication"
    /// Check-up, treatment or operations: the section disclosed says which.
    case openClinical = "open-clinical"
    /// Only in entries from before cards were authenticated; nothing makes one any more.
    case registration
    case register
    /// 照会番号登録
    case registerReference = "register-reference"
}

/// What goes into the usage log about one request, before it has a place in the chain.
public struct Usage: Hashable, Sendable {
    public let at: Moment
    public let asker: Asker
    public let kind: UsageKind
    /// The serial of the certificate, or the paper's numbers, by which the person was named; empty where only the check is.
    public let key: String
    /// The day asked for, in a check.
    public let on: Day?
    /// The validity of a check; what became of any other request.
    public let outcome: String
    /// The sections that were shown.
    public let disclosed: [String]
    public let consents: [ConsentItem]
    /// Of a check, and of an opening the check it rests on.
    public let check: String?
}

/// One entry of the usage log: a usage, and its link to the entry before.
public struct UsageEntry: Hashable, Sendable {
    /// 1, 2, 3 … without gaps.
    public let sequence: Int
    public let usage: Usage
    /// Hash of the entry before; 64 zeros for the first.
    public let previous: String
    /// SHA-256 of `previous`, sequence and usage, in hexadecimal.
    public let hash: String

    /// The entry as it has to be, in its place.
    init(_ usage: Usage, sequence: Int, after previous: String) {
        self.init(
            sequence: sequence, usage: usage, previous: previous,
            hash: UsageEntry.hash(usage, sequence: sequence, after: previous))
    }

    /// The entry as found in a store.
    init(sequence: Int, usage: Usage, previous: String, hash: String) {
        self.sequence = sequence
        self.usage = usage
        self.previous = previous
        self.hash = hash
    }

    /// Whether the hash is that of the content.
    var isUnaltered: Bool { hash == UsageEntry.hash(usage, sequence: sequence, after: previous) }

    private static func hash(_ usage: Usage, sequence: Int, after previous: String) -> String {
        let asker = usage.asker
        return HashChain.digest(of: [
            previous, String(sequence), usage.at.compact, asker.institution, asker.terminal, asker.operatorID,
            asker.account.rawValue, usage.kind.rawValue, usage.key, usage.on?.compact ?? "", usage.outcome,
            usage.disclosed.joined(separator: ","), usage.consents.map(\.rawValue).joined(separator: ","),
            usage.check ?? "",
        ])
    }
}

/// What walking the chain of the usage log found.
public enum ChainState: Hashable, Sendable {
    /// `head` is the hash of the last entry. Whoever keeps it elsewhere can tell later that nothing before it was changed.
    case intact(entries: Int, head: String)
    case broken(sequence: Int, ChainFault)
}

/// What is wrong with the first bad place of a chain.
public enum ChainFault: String, Hashable, Sendable {
    /// No entry with this sequence.
    case missing
    /// The content is not what was hashed.
    case altered
    /// Does not name the entry before as its predecessor.
    case unlinked
}
