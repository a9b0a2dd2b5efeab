import Basics

/// Consents that had no effect.
public enum ConsentReason: Hashable, Sendable, Codable {
    case byCardOnly
}

extension ConsentReason {
    var words: ReasonWords {
        switch self {
        case .byCardOnly:
            return ReasonWords(
                "consent.cardOnly",
                Bilingual(
                    ja: "薬剤情報・特定健診情報などの同意は、マイナンバーカードによる確認でしか受けられません。",
                    en: "Consent to medication, checkup and the like can be given with a My Number card only."),
                Provenance(.found, "オンライン資格確認 公式FAQ"))
        }
    }
}
