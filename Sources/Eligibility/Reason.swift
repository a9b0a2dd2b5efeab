import Basics

/// One reason: which record, which date, which rule. It carries what it is about and is put into words only where somebody
/// reads it; so it crosses the line as data, and an answer costs no sentences.
public enum Reason: Hashable, Sendable, Codable {
    case certificate(CertificateReason)
    case coverage(CoverageReason)
    case limit(LimitReason)
    case medication(MedicationReason)
    case consent(ConsentReason)

    /// Stable name, such as `coverage.lost`.
    public var code: String { words.code }
    public var text: Bilingual { words.text }
    public var provenance: Provenance { words.provenance }

    /// In words, as of the rules that are computed.
    public var words: ReasonWords {
        switch self {
        case .certificate(let reason): reason.words
        case .coverage(let reason): reason.words
        case .limit(let reason): reason.words
        case .medication(let reason): reason.words
        case .consent(let reason): reason.words
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
