import Basics

/// 特定疾病療養受療証: a disease for which a month costs no more than a fixed amount.
public struct SpecifiedDisease: Hashable, Sendable, Codable {
    /// 自己負担限度額, yen a month: 10,000, or 20,000 for dialysis under 70 in class ア or イ. [found: nikken-kenpo]
    public let limitYen: Int
    /// First and last day.
    public let from: Day
    public let to: Day

    public init(limitYen: Int, from: Day, to: Day) {
        self.limitYen = limitYen
        self.from = from
        self.to = to
    }
}
