import Basics

/// 多数回該当: the fourth month in twelve.
public enum FourthMonth {
    /// How many earlier months make the next one the fourth, and in how many months they are looked for, this one
    /// included. [found: nikken-kenpo]
    static let earlier = 3
    static let span = 12

    /// The earlier months that count for `month`, in order, each as its first day: those with 高額療養費 within the twelve
    /// months that end with it. A month that is named twice counts once.
    ///
    /// For NHI the list is of the whole prefecture, since the count goes on over a move inside it while the household
    /// continues [found: the minutes; 兵庫県の国保運営方針]; from one scheme to another it begins anew [assumed].
    public static func counted(for month: Day, highCostMonths: some Sequence<Day>) -> [Day] {
        let this = month.firstOfMonth
        let first = this.adding(months: 1 - span)
        return Set(highCostMonths.map(\.firstOfMonth)).filter { first <= $0 && $0 < this }.sorted()
    }

    /// Whether `month` is the fourth or a later one.
    public static func applies(to month: Day, highCostMonths: some Sequence<Day>) -> Bool {
        counted(for: month, highCostMonths: highCostMonths).count >= earlier
    }

    /// Which months were counted for `month`.
    public static func reason(for month: Day, highCostMonths: some Sequence<Day>) -> ReasonWords {
        let counted = counted(for: month, highCostMonths: highCostMonths)
        let ja = counted.isEmpty ? "なし" : counted.map { $0.month(in: .ja) }.joined(separator: "・")
        let en = counted.isEmpty ? "none" : counted.map { $0.month(in: .en) }.joined(separator: ", ")
        return ReasonWords(
            "limit.counted",
            Bilingual(
                ja: "直近12か月の高額療養費の月: \(ja)（\(earlier)回あれば、この月は4回目以降）",
                en: "High-cost months within the last twelve: \(en); with \(earlier) this is the fourth or later."),
            Provenance(.found, "nikken-kenpo（多数回該当）"))
    }
}
