import Basics

/// Why a message that came over the line is not believed. Nothing is looked up for it, and nothing of it is shown.
public enum LineRefusal: String, Error, Hashable, Sendable, Codable, CaseIterable {
    /// Not a sealed message at all.
    case unreadable
    /// It does not open: a bit of it was changed on the way, its session or sequence is not the one it was sealed for, or
    /// it was sealed with another key than the certificate's. Which of them, the cipher does not tell.
    case tampered
    /// A message with this encapsulated key was taken before.
    case replayed
    /// The session has come further than this sequence.
    case outOfOrder = "out-of-order"
    /// Sealed on another day.
    case otherDay = "other-day"
    /// A certificate that the authority for institutions has not issued.
    case otherAuthority = "other-authority"
    case certificateNotYetValid = "certificate-not-yet-valid"
    case certificateExpired = "certificate-expired"
    /// The certificate names no institution.
    case unknownInstitution = "unknown-institution"
    /// It asks in the name of another institution than its certificate's.
    case otherInstitution = "other-institution"

    public var text: Bilingual {
        switch self {
        case .unreadable: Bilingual(ja: "電文の形が違う", en: "no sealed message")
        case .tampered: Bilingual(ja: "電文が途中で変わった", en: "changed on the way")
        case .replayed: Bilingual(ja: "同じ電文が二度届いた", en: "sent before")
        case .outOfOrder: Bilingual(ja: "電文の順番が違う", en: "out of order")
        case .otherDay: Bilingual(ja: "別の日の電文", en: "of another day")
        case .otherAuthority: Bilingual(ja: "証明書の発行者が違う", en: "certificate of another authority")
        case .certificateNotYetValid: Bilingual(ja: "証明書の有効期間の前", en: "certificate not valid yet")
        case .certificateExpired: Bilingual(ja: "証明書の期限切れ", en: "certificate expired")
        case .unknownInstitution: Bilingual(ja: "証明書に機関がない", en: "certificate of no institution")
        case .otherInstitution: Bilingual(ja: "証明書が別の機関のもの", en: "certificate of another institution")
        }
    }

    /// What can be done about it at the counter.
    public enum Remedy: Hashable, Sendable {
        /// Ask once more; where it happens again, somebody has to look at the line.
        case askAgain
        /// The terminal's certificate has to be looked at.
        case certificate
        /// Nothing: what was answered stands.
        case none
    }

    public var remedy: Remedy {
        switch self {
        case .unreadable, .tampered, .outOfOrder, .otherDay: .askAgain
        case .otherAuthority, .certificateNotYetValid, .certificateExpired, .unknownInstitution, .otherInstitution:
            .certificate
        case .replayed: .none
        }
    }
}
