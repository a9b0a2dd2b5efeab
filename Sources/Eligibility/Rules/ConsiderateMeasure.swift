import Basics

/// 配慮措置: outpatients of 75 and over in class 一般Ⅱ, whose share rose to 2割, pay at most so much more.
public struct ConsiderateMeasure: Hashable, Sendable {
    /// Up to this cost, in yen, nothing changes.
    public let from: Int
    /// The share of that cost, in yen.
    public let base: Int
    /// The most in a month, in yen; in the month of the 75th birthday half of it.
    public let ceiling: Int

    /// The most that is paid for a month's cost: the base, and 10 % of the cost beyond. Base and threshold are not halved
    /// in the month of the 75th birthday, the ceiling is. [found: hangilc/myclinic-ts]
    public func yen(cost: Int, turns75: Bool) -> Int {
        min(turns75 ? ceiling / 2 : ceiling, base + (max(0, cost - from) + 5) / 10)
    }

    /// Nil where the measure has ended.
    public static let table: [Dated<ConsiderateMeasure?>] = [
        Dated(
            from: Day("2022-10-01")!, ConsiderateMeasure(from: 30_000, base: 6_000, ceiling: 18_000),
            Provenance(.found, "大熊町の案内（3年間）・厚生労働省 計算事例（2023年）")),
        Dated(from: Day("2025-10-01")!, nil, Provenance(.found, "大熊町の案内（3年間）・livedoor 29686790")),
    ]

    /// First and last day.
    public static let days: ClosedRange<Day> = table[0].from...(table[1].from - 1)

    /// Whether the measure is meant for such a month, apart from the date. With a specified disease it is not.
    /// [found: 厚生労働省 計算事例（2023年）事例8]
    public static func isFor(_ month: CostMonth) -> Bool {
        month.band == .lateElderly && month.limitClass == .general2 && month.tenths == 2 && month.care == .outpatient
            && month.specifiedYen == nil
    }
}
