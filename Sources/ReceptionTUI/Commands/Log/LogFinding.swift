import Basics
import ClinicRecords
import Eligibility
import ReceiptSystem

/// Something that does not fit when logs and papers are laid beside each other: who, when, about whom by chart or key. Names
/// and My Number stand in no log and are not looked up for it.
struct LogFinding: Hashable {
    enum Code: String, CaseIterable {
        case viewWithoutVisit = "view-without-visit"
        case checkWithoutVisit = "check-without-visit"
        case viewWithoutCheck = "view-without-check"
        case noConsent = "no-consent"
        case consentLapsed = "consent-lapsed"
        case centreOnly = "centre-only"
        case terminalOnly = "terminal-only"
        case differs
        case importWithoutCheck = "import-without-check"
        case visitWithoutCheck = "visit-without-check"
    }

    let code: Code
    let at: Moment
    /// The log it was found in; nil for the receipt computer.
    let log: LogName?
    let sequence: Int?
    let kind: UsageKind?
    let institution: String?
    let terminal: String?
    let operatorID: String?
    let key: String?
    let check: String?
    let chart: String?
    let visit: String?
    /// What the finding is about: sections, the other log's outcome, the end of a consent.
    let note: String

    /// An entry of the centre's log.
    init(
        _ code: Code, _ entry: UsageEntry, _ context: Reconciliation.Context? = nil, visit: String? = nil,
        note: String = ""
    ) {
        self.init(
            code, .centre, entry.sequence, entry.usage, chart: context?.chart(of: entry.usage), visit: visit, note: note
        )
    }

    /// An entry of the terminal's log.
    init(_ code: Code, _ entry: TerminalEntry) {
        self.init(code, .terminal, entry.sequence, entry.use.usage, chart: nil, visit: entry.use.visit, note: "")
    }

    init(_ code: Code, _ note: ImportNote) {
        self.init(
            code: code, at: note.at, log: nil, sequence: nil, kind: nil, institution: nil, terminal: nil,
            operatorID: note.operatorID, key: nil, check: note.check, chart: note.chart, visit: nil, note: "")
    }

    init(_ code: Code, _ record: VisitRecord) {
        self.init(
            code: code, at: Moment(day: record.on, second: 0), log: nil, sequence: nil, kind: nil, institution: nil,
            terminal: nil, operatorID: nil, key: nil, check: record.check, chart: record.chart, visit: record.visit,
            note: "")
    }

    private init(
        _ code: Code, _ log: LogName, _ sequence: Int, _ usage: Usage, chart: String?, visit: String?, note: String
    ) {
        self.init(
            code: code, at: usage.at, log: log, sequence: sequence, kind: usage.kind,
            institution: usage.asker.institution, terminal: usage.asker.terminal, operatorID: usage.asker.operatorID,
            key: usage.key, check: usage.check, chart: chart, visit: visit, note: note)
    }

    private init(
        code: Code, at: Moment, log: LogName?, sequence: Int?, kind: UsageKind?, institution: String?,
        terminal: String?, operatorID: String?, key: String?, check: String?, chart: String?, visit: String?,
        note: String
    ) {
        self.code = code
        self.at = at
        self.log = log
        self.sequence = sequence
        self.kind = kind
        self.institution = institution
        self.terminal = terminal
        self.operatorID = operatorID
        self.key = key
        self.check = check
        self.chart = chart
        self.visit = visit
        self.note = note
    }
}

extension LogFinding {
    var text: Bilingual {
        switch code {
        case .viewWithoutVisit: Bilingual(ja: "受診のない閲覧", en: "view without a visit")
        case .checkWithoutVisit: Bilingual(ja: "受診のない資格確認", en: "check without a visit")
        case .viewWithoutCheck: Bilingual(ja: "資格確認のない閲覧", en: "view without a check")
        case .noConsent: Bilingual(ja: "同意のない提供（\(note)）", en: "shown without consent (\(note))")
        case .consentLapsed:
            Bilingual(ja: "同意の期限（\(note)）を過ぎた閲覧", en: "viewed after consent ended (\(note))")
        case .centreOnly:
            Bilingual(ja: "資格確認等システムにだけある記録", en: "in the centre's log only")
        case .terminalOnly: Bilingual(ja: "端末にだけある記録", en: "in the terminal's log only")
        case .differs:
            Bilingual(ja: "記録の食い違い（端末では \(note)）", en: "the logs differ (the terminal says \(note))")
        case .importWithoutCheck: Bilingual(ja: "資格確認のない取り込み", en: "import without a check")
        case .visitWithoutCheck:
            Bilingual(ja: "オンライン確認済みとあるのに、その記録のない受診", en: "visit said to be checked, without a check")
        }
    }

    /// One line: what, when, who, about whom.
    func line(in language: Language) -> String {
        let place = log.map { "\($0.rawValue) \(sequence ?? 0)" } ?? "receipt"
        let about = [
            chart.map { Bilingual(ja: "カルテ \($0)", en: "chart \($0)")[language] },
            key.flatMap { $0.isEmpty ? nil : $0 }, check, visit,
        ]
        return "\(text[language]): \(at)  \(place)  \(operatorID ?? "-")  "
            + about.compactMap(\.self).joined(separator: "  ")
    }
}

extension LogFinding: Encodable {
    private enum CodingKeys: String, CodingKey {
        case code, at, system, sequence, kind, institution, terminal, `operator`, key, check, chart, visit, note, text
    }

    /// Every key in every finding, null where there is nothing.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(code.rawValue, forKey: .code)
        try container.encode(at.description, forKey: .at)
        try container.encode(log?.rawValue ?? "receipt", forKey: .system)
        try container.encode(sequence, forKey: .sequence)
        try container.encode(kind, forKey: .kind)
        try container.encode(institution, forKey: .institution)
        try container.encode(terminal, forKey: .terminal)
        try container.encode(operatorID, forKey: .operator)
        try container.encode(key, forKey: .key)
        try container.encode(check, forKey: .check)
        try container.encode(chart, forKey: .chart)
        try container.encode(visit, forKey: .visit)
        try container.encode(note, forKey: .note)
        try container.encode(text, forKey: .text)
    }
}
