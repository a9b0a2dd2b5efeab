import Basics

/// 入院時食事療養費の標準負担額: yen a meal. It is no part of 高額療養費.
public struct MealCharge: Hashable, Sendable, Codable {
    public let general: Int
    /// 低所得Ⅱ, and オ under 70.
    public let low2: Int
    /// The same from 長期入院該当年月日 on: over 90 days in hospital.
    public let low2Long: Int
    public let low1: Int

    /// The charge for a class; nil for one that is not known.
    public func yen(for limitClass: LimitClass?, isLongStay: Bool = false) -> Int {
        switch limitClass {
        case .low1: low1
        case .low2, .o: isLongStay ? low2Long : low2
        default: general
        }
    }

    /// In order of dates; from before 2018-04 nothing is known here.
    public static let table: [Dated<MealCharge>] = [
        line("2018-04-01", 460, 210, 160, 100, "nayoroch.jp, hasuda428.com（長期の160円と始まりの日は仮定）", .assumed),
        line("2024-06-01", 490, 230, 180, 110, "nayoroch.jp, hasuda428.com", .found),
        line("2025-04-01", 510, 240, 190, 110, "nayoroch.jp, hasuda428.com", .found),
    ]

    /// Whether `day` counts as a long stay for someone whose 長期入院該当年月日 is `longStay`. [assumed]
    public static func isLongStay(since longStay: Day?, on day: Day) -> Bool { longStay.map { $0 <= day } ?? false }

    private static func line(
        _ from: String, _ general: Int, _ low2: Int, _ low2Long: Int, _ low1: Int, _ source: String, _ mark: Mark
    ) -> Dated<MealCharge> {
        let charge = MealCharge(general: general, low2: low2, low2Long: low2Long, low1: low1)
        return Dated(from: Day(from)!, charge, Provenance(mark, source))
    }
}
