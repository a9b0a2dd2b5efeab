import Basics

// Why limit information is given, or not.
extension Reason {
    static func limitUnasked(_ provenance: Provenance) -> Reason {
        Reason(
            "limit.unasked",
            Bilingual(
                ja: "カードを使うと、限度額情報は同意の画面なしで提供されます。",
                en: "With the card the limit class comes without being asked for."),
            provenance)
    }

    static let limitInGrace = Reason(
        "limit.grace",
        Bilingual(
            ja: "電子証明書の期限切れの間も、限度額情報は資格情報とともに提供するものとして扱っています。",
            en: "While the certificate is in its grace, the limit class is treated as part of the qualification."),
        Provenance(.assumed, "—"))

    static let limitConsentedByCard = Reason(
        "limit.consented",
        Bilingual(ja: "限度額情報の提供に同意がありました。", en: "The patient agreed to give the limit class."),
        Provenance(.found, "2021年のリーダーの画面"))

    static let limitConsentedByNumber = Reason(
        "limit.consented",
        Bilingual(
            ja: "限度額情報の提供に口頭で同意がありました。", en: "The patient agreed by word of mouth to give the limit class."),
        Provenance(.found, "社会保障審議会医療保険部会 第175回資料"))

    static let limitNotConsentedByCard = Reason(
        "limit.notConsented",
        Bilingual(
            ja: "限度額情報は不同意（提供なし）です。", en: "The patient did not agree to give the limit class; it was not read."),
        Provenance(.found, "2021年のリーダーの画面"))

    static let limitNotConsentedByNumber = Reason(
        "limit.notConsented",
        Bilingual(
            ja: "限度額情報は不同意（提供なし）です。番号による照会では、口頭で同意を確認します。",
            en: "No consent to the limit class, so it was not read. In a lookup by number it is asked by word of mouth."
        ),
        Provenance(.found, "社会保障審議会医療保険部会 第175回資料"))

    static let limitNoneHeld = Reason(
        "limit.noneHeld",
        Bilingual(
            ja: "この日の限度額情報はありません（情報なし）。", en: "No limit class is held for this day."),
        Provenance(.derived, "加入者の登録"))
}
