import Basics

/// Which of a class's limits a line of the table gives.
public enum LimitPart: String, Hashable, Sendable, Codable, CaseIterable {
    /// A month in hospital, and outpatients where there is no limit of their own.
    case month
    /// 外来（個人）: one person's outpatient month, 70 and over.
    case outpatient
    /// 多数回該当: from the fourth month in twelve on.
    case fourthMonth = "fourth-month"
}

/// One line of the table of limits: for which classes, and which of their limits.
public struct LimitLine: Hashable, Sendable {
    public let classes: Set<LimitClass>
    public let part: LimitPart
    public let formula: LimitFormula
}

/// 高額療養費の自己負担限度額, by class and edition.
public enum LimitTable {
    /// The line for a class in an edition: its own, or the one carried on from an edition before. Nil where the class has
    /// no such limit, or where no source says what it was.
    public static func line(
        _ limitClass: LimitClass, _ part: LimitPart, in edition: LimitEdition
    ) -> Dated<LimitLine>? {
        lines.filter { $0.value.part == part && $0.value.classes.contains(limitClass) }.inForce(on: edition.entry.from)
    }

    /// In order of dates. For 70 and over nothing is known here from before 2018-08.
    static let lines: [Dated<LimitLine>] = since2015 + since2018 + since2026

    private static let since2015 = [
        line(.of2015, [.a], .month, .rising(base: 252_600, threshold: 842_000), under70),
        line(.of2015, [.i], .month, .rising(base: 167_400, threshold: 558_000), under70),
        line(.of2015, [.u], .month, .rising(base: 80_100, threshold: 267_000), under70),
        line(.of2015, [.e], .month, .fixed(57_600), under70),
        line(.of2015, [.o], .month, .fixed(35_400), under70),
        line(.of2015, [.a], .fourthMonth, .fixed(140_100), under70),
        line(.of2015, [.i], .fourthMonth, .fixed(93_000), under70),
        line(.of2015, [.u, .e], .fourthMonth, .fixed(44_400), under70),
        line(.of2015, [.o], .fourthMonth, .fixed(24_600), under70),
    ]

    private static let since2018 = [
        line(.of2018, [.active3], .month, .rising(base: 252_600, threshold: 842_000), from70),
        line(.of2018, [.active2], .month, .rising(base: 167_400, threshold: 558_000), from70),
        line(.of2018, [.active1], .month, .rising(base: 80_100, threshold: 267_000), from70),
        line(.of2018, generals, .month, .fixed(57_600), from70),
        line(.of2018, [.low2], .month, .fixed(24_600), from70),
        line(.of2018, [.low1], .month, .fixed(15_000), from70),
        line(.of2018, generals, .outpatient, .fixed(18_000), from70),
        line(.of2018, [.low2, .low1], .outpatient, .fixed(8_000), from70),
        line(.of2018, [.active3], .fourthMonth, .fixed(140_100), from70),
        line(.of2018, [.active2], .fourthMonth, .fixed(93_000), from70),
        line(.of2018, generals.union([.active1]), .fourthMonth, .fixed(44_400), from70),
    ]

    /// The classes that are not here (低所得Ⅰ but for its outpatients, outpatients of 低所得Ⅱ) carry on those of 2018-08:
    /// no source names their amounts.
    private static let since2026 = [
        line(.of2026, [.a, .active3], .month, .rising(base: 270_300, threshold: 901_000), memory),
        line(.of2026, [.i, .active2], .month, .rising(base: 179_100, threshold: 597_000), memory),
        line(
            .of2026, [.u, .active1], .month, .rising(base: 85_800, threshold: 286_000),
            Provenance(.derived, "jmedj.co.jp（85,800円）・基準額は85,800円÷0.3")),
        line(.of2026, generals.union([.e]), .month, .fixed(61_500), memory),
        line(.of2026, [.o], .month, .fixed(36_900), memory),
        line(.of2026, [.low2], .month, .fixed(25_700), memory),
        line(.of2026, generals, .outpatient, .fixed(22_000), memory),
        line(.of2026, [.low1], .outpatient, .fixed(8_000), announced),
        line(.of2026, [.a, .active3], .fourthMonth, .fixed(140_100), announced),
        line(.of2026, [.i, .active2], .fourthMonth, .fixed(93_000), announced),
        line(.of2026, generals.union([.u, .e, .active1]), .fourthMonth, .fixed(44_400), announced),
        line(.of2026, [.o], .fourthMonth, .fixed(24_600), announced),
    ]

    private static let generals: Set<LimitClass> = [.general, .general1, .general2]

    private static let under70 = Provenance(.found, "nikken-kenpo, lumicef.jp（70歳未満）")
    private static let from70 = Provenance(.found, "lumicef.jp, rodo.co.jp 3170（70歳以上）")
    private static let announced = Provenance(.found, "jmedj.co.jp, livedoor 30262205（医療保険部会 2025-12-25）")
    private static let memory = Provenance(.assumed, "—")

    private static func line(
        _ edition: LimitEdition, _ classes: Set<LimitClass>, _ part: LimitPart, _ formula: LimitFormula,
        _ provenance: Provenance
    ) -> Dated<LimitLine> {
        Dated(from: edition.entry.from, LimitLine(classes: classes, part: part, formula: formula), provenance)
    }
}
