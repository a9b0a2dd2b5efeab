import Basics

/// Why limit information is given, or not.
public enum LimitReason: Hashable, Sendable, Codable {
    /// On the day of the check the question is not put.
    case unasked(on: Day)
    case inGrace
    case consentedByCard
    case consentedByNumber
    case notConsentedByCard
    case notConsentedByNumber
    case noneHeld
    /// What the class means in yen on the day asked for: the words are those of a table, so the yen do not cross the line.
    case amounts(LimitClass, on: Day)
    /// 長期入院該当年月日
    case longStay(from: Day)
    /// Yen a month, to the last day.
    case disease(limitYen: Int, to: Day)
}

extension LimitReason {
    func words(by choice: TableChoice) -> ReasonWords {
        switch self {
        case .unasked(let day):
            return ReasonWords(
                "limit.unasked",
                Bilingual(
                    ja: "カードを使うと、限度額情報は同意の画面なしで提供されます。",
                    en: "With the card the limit class comes without being asked for."),
                ConsentRules.limitByCard.inForceOrFirst(on: day).provenance)
        case .inGrace:
            return ReasonWords(
                "limit.grace",
                Bilingual(
                    ja: "電子証明書の期限切れの間も、限度額情報は資格情報とともに提供するものとして扱っています。",
                    en:
                        "While the certificate is in its grace, the limit class is treated as part of the qualification."
                ),
                Provenance(.assumed, "—"))
        case .consentedByCard:
            return ReasonWords(
                "limit.consented",
                Bilingual(ja: "限度額情報の提供に同意がありました。", en: "The patient agreed to give the limit class."),
                Provenance(.found, "2021年のリーダーの画面"))
        case .consentedByNumber:
            return ReasonWords(
                "limit.consented",
                Bilingual(
                    ja: "限度額情報の提供に口頭で同意がありました。", en: "The patient agreed by word of mouth to give the limit class."),
                Provenance(.found, "社会保障審議会医療保険部会 第175回資料"))
        case .notConsentedByCard:
            return ReasonWords(
                "limit.notConsented",
                Bilingual(
                    ja: "限度額情報は不同意（提供なし）です。", en: "The patient did not agree to give the limit class; it was not read."),
                Provenance(.found, "2021年のリーダーの画面"))
        case .notConsentedByNumber:
            return ReasonWords(
                "limit.notConsented",
                Bilingual(
                    ja: "限度額情報は不同意（提供なし）です。番号による照会では、口頭で同意を確認します。",
                    en:
                        "No consent to the limit class, so it was not read. In a lookup by number it is asked by word of mouth."
                ),
                Provenance(.found, "社会保障審議会医療保険部会 第175回資料"))
        case .noneHeld:
            return ReasonWords(
                "limit.noneHeld",
                Bilingual(
                    ja: "この日の限度額情報はありません（情報なし）。", en: "No limit class is held for this day."),
                Provenance(.derived, "加入者の登録"))
        case .amounts(let limitClass, let day):
            return ClassAmounts(limitClass: limitClass, day: day, choice: choice).words
        case .longStay(let from):
            return ReasonWords(
                "limit.longStay",
                Bilingual(
                    ja: "長期入院該当年月日は\(from.era(in: .ja))です。この日から入院時の食事代が軽くなります。",
                    en: "Long stay since \(from.era(in: .en)): meals in hospital cost less from that day on."),
                Provenance(.assumed, "入院時食事療養費（長期入院該当）"))
        case .disease(let limitYen, let to):
            return ReasonWords(
                "limit.disease",
                Bilingual(
                    ja: "特定疾病療養受療証（\(to.era(in: .ja))まで）: この疾病の自己負担は月\(limitYen.grouped)円までです。",
                    en: "Certificate for a specified disease (to \(to.era(in: .en))): "
                        + "it costs at most \(limitYen.grouped) yen a month."),
                Provenance(.found, "健康保険組合の案内（nikken-kenpo）"))
        }
    }
}
