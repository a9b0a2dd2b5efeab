import Basics

extension AuthenticationRefusal {
    /// As a clerk can repeat it to the patient, with the remedy.
    public var words: ReasonWords { ReasonWords("authentication.\(rawValue)", text, provenance) }

    private var text: Bilingual {
        switch self {
        case .unknownChallenge, .expiredChallenge, .replayed, .unreadable, .wrongSignature, .unknownAuthentication,
            .lapsed, .alreadyUsed:
            tryAgain
        case .otherAuthority:
            Bilingual(
                ja: "公的個人認証サービスが発行した電子証明書ではありません。このカードでは受付できません。",
                en: "The certificate was not issued by the public authentication service. This card cannot be used.")
        case .notYetValid:
            Bilingual(
                ja: "電子証明書の有効期間がまだ始まっていません。端末の日付を確かめてください。",
                en: "The certificate is not valid yet. Please check the date of the terminal.")
        case .expired:
            Bilingual(
                ja: "電子証明書の有効期限が切れ、資格の確認もできません。市区町村の窓口で更新してください。",
                en:
                    "The certificate has expired, too long ago to confirm the insurance. It is renewed at the town office."
            )
        case .revoked:
            Bilingual(
                ja: "電子証明書が失効しています。市区町村の窓口にお尋ねください。",
                en: "The certificate has been revoked. Please ask at the town office.")
        case .certificateServiceDown:
            Bilingual(
                ja: "電子証明書の有効性を確認できません。公的個人認証サービスが応答していません。",
                en: "The certificate cannot be verified: the public authentication service does not answer.")
        }
    }

    private var tryAgain: Bilingual {
        switch self {
        case .expiredChallenge, .lapsed:
            Bilingual(
                ja: "時間が経ちすぎました。もう一度カードを置いてください。", en: "Too much time has passed. Please put the card down again.")
        default:
            Bilingual(
                ja: "カードの認証ができませんでした。もう一度カードを置いてください。",
                en: "The card could not be authenticated. Please put the card down again.")
        }
    }

    private var provenance: Provenance {
        switch self {
        case .expiredChallenge, .lapsed: AuthenticationRules.provenance
        case .expired: Provenance(.found, "厚生労働省 電子証明書の有効期限が切れた場合")
        case .unknownChallenge, .replayed, .unreadable, .otherAuthority, .wrongSignature, .notYetValid, .revoked,
            .certificateServiceDown, .unknownAuthentication, .alreadyUsed:
            Provenance(.assumed, "—")
        }
    }
}
