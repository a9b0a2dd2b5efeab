import Basics

/// Whether a payment that is the limit is collected to the yen.
public enum CashRounding: String, Hashable, Sendable, Codable, CaseIterable {
    /// To the yen. [found for receipts: 厚生労働省 worked examples]
    case exact
    /// To 10 yen, half-up, as some clinics do. [assumed]
    case tenYen = "ten"
}

/// What a patient pays at the window for one month, and why.
public struct WindowPayment: Hashable, Sendable {
    /// The share by the burden ratio, to 10 yen.
    public let shareYen: Int
    public let limit: HighCostLimit
    /// Whether the share exceeds the limit, so that the limit is paid.
    public let limitApplied: Bool
    /// 窓口負担額, yen.
    public let yen: Int
    /// Those of the limit, then how the payment follows.
    public let reasons: [ReasonWords]

    public init(of month: CostMonth, limit: HighCostLimit, cash: CashRounding = .exact) {
        self.limit = limit
        shareYen = WindowPayment.share(costYen: month.costYen, tenths: month.tenths)
        var reasons = limit.reasons + [.paymentShare(shareYen, tenths: month.tenths)]
        if let most = limit.yen, shareYen > most {
            limitApplied = true
            yen = cash == .exact ? most : WindowPayment.toTen(most)
            reasons.append(.paymentLimited(yen, cash))
        } else {
            limitApplied = false
            yen = shareYen
            if let most = limit.yen { reasons.append(.paymentBelow(most)) }
        }
        self.reasons = reasons
    }

    /// The share of a cost in yen: half-up to 1 yen, then half-up to 10 yen. [assumed as general law: 健康保険法 75条]
    public static func share(costYen: Int, tenths: Int) -> Int { toTen((costYen * tenths + 5) / 10) }

    private static func toTen(_ yen: Int) -> Int { (yen + 5) / 10 * 10 }
}

extension ReasonWords {
    static func paymentShare(_ yen: Int, tenths: Int) -> ReasonWords {
        ReasonWords(
            "payment.share",
            Bilingual(
                ja: "\(tenths)割の額は\(grouped(yen))円です（10円未満は四捨五入）。",
                en: "The share of \(tenths)0 % is \(grouped(yen)) yen, rounded half-up to 10 yen."),
            Provenance(.assumed, "健康保険法75条"))
    }

    static func paymentLimited(_ yen: Int, _ cash: CashRounding) -> ReasonWords {
        switch cash {
        case .exact:
            ReasonWords(
                "payment.limited",
                Bilingual(
                    ja: "限度額を超えるため、窓口負担は限度額の\(grouped(yen))円です（1円単位）。",
                    en: "It exceeds the limit, so the limit is paid: \(grouped(yen)) yen, to the yen."),
                Provenance(.found, "厚生労働省 高額療養費の計算事例（2015年・2018年）"))
        case .tenYen:
            ReasonWords(
                "payment.limited",
                Bilingual(
                    ja: "限度額を超えるため、限度額を10円単位に四捨五入して\(grouped(yen))円です。",
                    en: "It exceeds the limit, so the limit is paid, rounded half-up to 10 yen: \(grouped(yen)) yen."),
                Provenance(.assumed, "—"))
        }
    }

    static func paymentBelow(_ limit: Int) -> ReasonWords {
        ReasonWords(
            "payment.belowLimit",
            Bilingual(
                ja: "限度額（\(grouped(limit))円）を超えないため、割合どおりの額です。",
                en: "It does not exceed the limit of \(grouped(limit)) yen, so the share is paid."),
            Provenance(.found, "厚生労働省 高額療養費の計算事例（2015年・2018年）"))
    }
}
