import Basics

// What the certificate allows, and which consents had no effect.
extension Reason {
    static let certificateUnknown = Reason(
        "certificate.unknown",
        Bilingual(ja: "この電子証明書は登録されていません。", en: "This certificate is not known to the centre."),
        Provenance(.assumed, "—"))

    static let certificateNotLinked = Reason(
        "certificate.notLinked",
        Bilingual(
            ja: "健康保険証としての利用登録がまだです。カードリーダーで利用登録（初回登録）ができます。",
            en: "The card is not registered for use as an insurance card. That can be done at the reader."),
        Provenance(.found, "厚生労働省 利用登録の案内"))

    static func certificateExpired(_ validUntil: Day) -> Reason {
        Reason(
            "certificate.expired",
            Bilingual(
                ja: "電子証明書の有効期限（\(validUntil.era(in: .ja))）が切れ、資格の確認もできません。市区町村の窓口で更新してください。",
                en: "The certificate expired on \(validUntil.era(in: .en)), too long ago to confirm the insurance. "
                    + "It is renewed at the town office."),
            Provenance(.found, "厚生労働省 電子証明書の有効期限が切れた場合"))
    }

    static func certificateInGrace(until: Day, on day: Day) -> Reason {
        Reason(
            "certificate.grace",
            Bilingual(
                ja: "電子証明書の有効期限が切れています。\(until.era(in: .ja))までは資格だけを確認できます。",
                en: "The certificate has expired. Until \(until.era(in: .en)) the insurance alone can be confirmed."),
            CertificateRules.graceMonths.inForceOrFirst(on: day).provenance)
    }

    static let consentByCardOnly = Reason(
        "consent.cardOnly",
        Bilingual(
            ja: "薬剤情報・特定健診情報などの同意は、マイナンバーカードによる確認でしか受けられません。",
            en: "Consent to medication, checkup and the like can be given with a My Number card only."),
        Provenance(.found, "オンライン資格確認 公式FAQ"))

    static let consentNotSimulated = Reason(
        "consent.notSimulated",
        Bilingual(
            ja: "特定健診情報・診療情報・手術情報は、この訓練用システムでは提供していません。",
            en: "Checkup, treatment and operations are not part of this training system's answers."),
        Provenance(.assumed, "—"))
}
