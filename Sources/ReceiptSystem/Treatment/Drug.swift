import Basics

/// 医薬品: one line of the price list.
public struct Drug: Hashable, Sendable, Identifiable {
    /// 医薬品コード, nine digits.
    public let code: String
    /// As the price list names it.
    public let name: String
    /// 内服, 屯服 or 外用, as it is mostly given.
    public let section: ServiceSection
    /// 規格単位, such as 錠.
    public let unit: String
    /// 薬価 of one unit, in hundredths of a yen.
    public let price: Int

    public var id: String { code }
}

/// 薬剤料: points from prices.
public enum DrugPoints {
    /// Points of what is taken in one day, at one time or from one container, together worth `hundredths` of a yen: up to
    /// 15 yen one point, and one more for every 10 yen or part of it. [assumed as general knowledge: 点数表 第5部]
    public static func points(hundredths: Int) -> Int {
        hundredths <= 1500 ? 1 : 1 + (hundredths - 1500 + 999) / 1000
    }
}
