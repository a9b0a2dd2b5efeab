import Basics

/// One reason: which record, which date, which rule. It carries what it is about and is put into words only where somebody
/// reads it; so it crosses the line as data, and an answer costs no sentences.
public enum Reason: Hashable, Sendable, Codable {
    case certificate(CertificateReason)
    case coverage(CoverageReason)
    case limit(LimitReason)
    case medication(MedicationReason)
    case clinical(ClinicalReason)
    case consent(ConsentReason)

    /// Stable name, such as `coverage.lost`.
    public var code: String { words.code }
    public var text: Bilingual { words.text }
    public var provenance: Provenance { words.provenance }

    /// In words, with the yen of the tables in force.
    public var words: ReasonWords { words(by: .inForce) }

    /// In words, with the yen of the tables chosen.
    public func words(by choice: TableChoice) -> ReasonWords {
        switch self {
        case .certificate(let reason): reason.words
        case .coverage(let reason): reason.words
        case .limit(let reason): reason.words(by: choice)
        case .medication(let reason): reason.words
        case .clinical(let reason): reason.words
        case .consent(let reason): reason.words
        }
    }
}

extension Answer {
    /// The reasons in words. Where a limit class turns on a table that is only announced, the reasons after its yen say
    /// what was done with that table.
    public func reasonsInWords(by choice: TableChoice) -> [ReasonWords] {
        reasons.flatMap { reason in
            let words = reason.words(by: choice)
            guard case .limit(.amounts(let limitClass, let day)) = reason else { return [words] }
            return [words] + ClassAmounts(limitClass: limitClass, day: day, choice: choice).remarks
        }
    }
}

/// A reason as a clerk can repeat it.
public struct ReasonWords: Hashable, Sendable, Codable {
    /// Stable name, such as `limit.amount`.
    public let code: String
    public let text: Bilingual
    public let provenance: Provenance

    public init(_ code: String, _ text: Bilingual, _ provenance: Provenance) {
        self.code = code
        self.text = text
        self.provenance = provenance
    }
}
