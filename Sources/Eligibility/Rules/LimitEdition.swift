import Basics

/// The state of the law on monthly limits, named by the month from which it holds.
public enum LimitEdition: String, Hashable, Sendable, Codable, CaseIterable {
    case of2015 = "2015-01"
    case of2018 = "2018-08"
    case of2026 = "2026-08"

    /// In order of dates. The mark says whether an edition holds at all; how its amounts are established stands with
    /// each line of `LimitTable`.
    public static let table: [Dated<LimitEdition>] = [
        Dated(from: Day("2015-01-01")!, .of2015, Provenance(.found, "高額療養費の区分の見直し（平成27年1月）・nikken-kenpo, lumicef.jp")),
        Dated(from: Day("2018-08-01")!, .of2018, Provenance(.found, "70歳以上の上限額の見直し（平成30年8月）・lumicef.jp, rodo.co.jp")),
        Dated(
            from: Day("2026-08-01")!, .of2026,
            Provenance(.provisional, "医療保険部会 2025-12-25（施行は未確認）・jmedj.co.jp")),
    ]

    /// Its entry of the table.
    public var entry: Dated<LimitEdition> { LimitEdition.table.first { $0.value == self }! }

    /// The last edition in force on `day`; a provisional one only where `provisional` says so. Nil before the first.
    public static func inForce(on day: Day, provisional: Bool) -> Dated<LimitEdition>? {
        table.filter { provisional || $0.provenance.mark != .provisional }.inForce(on: day)
    }

    /// An edition that is announced to hold on `day`, and is set aside unless it is asked for.
    public static func announced(on day: Day) -> Dated<LimitEdition>? {
        table.inForce(on: day).flatMap { $0.provenance.mark == .provisional ? $0 : nil }
    }
}
