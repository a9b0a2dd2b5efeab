import Basics

/// What the centre remembers of a check it answered: enough to answer a repetition and to open the medication, no more.
struct AnsweredCheck: Hashable {
    let check: String
    let institution: String
    /// Digest of the whole inquiry, to tell a repetition from another question under the same id.
    let inquiry: String
    /// When it was answered, which is when consent was given.
    let at: Moment
    /// Of a check by card.
    let serial: String?
    /// What became of the medication section.
    let medication: SectionOutcome
    /// Which clinical items may be opened.
    let clinical: ClinicalOutcomes
}

/// What became of the consents to clinical items.
struct ClinicalOutcomes: Hashable {
    private let outcomes: [SectionOutcome]

    private init(outcomes: [SectionOutcome]) { self.outcomes = outcomes }

    init(_ consents: ClinicalConsents) {
        self.init(outcomes: ClinicalItem.allCases.map { SectionOutcome(consents[$0]) })
    }

    subscript(item: ClinicalItem) -> SectionOutcome {
        outcomes[ClinicalItem.allCases.firstIndex(of: item) ?? 0]
    }

    /// One code an item, in their order.
    var code: String { outcomes.map(\.code).joined(separator: ",") }

    /// Nothing of checks that were answered before there were clinical items: then nothing may be opened.
    init?(code: String) {
        if code.isEmpty {
            self.init(.notConsented)
            return
        }
        let outcomes = code.split(separator: ",").compactMap { SectionOutcome(code: String($0)) }
        guard outcomes.count == ClinicalItem.allCases.count else { return nil }
        self.init(outcomes: outcomes)
    }
}

/// What became of a section, without its content.
enum SectionOutcome: Hashable {
    case shown
    case withheld(Withheld)
    case absent(Absent)

    init<Value>(_ section: Section<Value>) {
        switch section {
        case .shown: self = .shown
        case .withheld(let why): self = .withheld(why)
        case .absent(let why): self = .absent(why)
        }
    }

    /// As it stands in the usage log: `shown`, or the reason.
    var code: String {
        switch self {
        case .shown: "shown"
        case .withheld(let why): why.rawValue
        case .absent(let why): why.rawValue
        }
    }

    init?(code: String) {
        if code == "shown" {
            self = .shown
        } else if let why = Withheld(rawValue: code) {
            self = .withheld(why)
        } else if let why = Absent(rawValue: code) {
            self = .absent(why)
        } else {
            return nil
        }
    }
}
