import Basics
import Testing

@testable import Eligibility

struct MealChargeTests {
    @Test(arguments: [
        ("2018-04-01", [460, 210, 160, 100]), ("2024-05-31", [460, 210, 160, 100]),
        ("2024-06-01", [490, 230, 180, 110]),
        ("2025-03-31", [490, 230, 180, 110]), ("2025-04-01", [510, 240, 190, 110]),
    ])
    func `the charge is that of the day`(_ on: String, _ yen: [Int]) throws {
        let charge = try #require(MealCharge.table.inForce(on: day(on))).value
        #expect([charge.general, charge.low2, charge.low2Long, charge.low1] == yen)
    }

    @Test func `nothing is known from before April 2018`() {
        #expect(MealCharge.table.inForce(on: day("2018-03-31")) == nil)
    }

    @Test func `a long stay lowers the charge of low income II and class O only, from its day on`() throws {
        let charge = try #require(MealCharge.table.inForce(on: day("2026-11-24"))).value
        #expect(!MealCharge.isLongStay(since: day("2026-11-25"), on: day("2026-11-24")))
        #expect(MealCharge.isLongStay(since: day("2026-11-24"), on: day("2026-11-24")))
        #expect(!MealCharge.isLongStay(since: nil, on: day("2026-11-24")))
        for limitClass in [LimitClass.low2, .o] {
            #expect(charge.yen(for: limitClass) == 240)
            #expect(charge.yen(for: limitClass, isLongStay: true) == 190)
        }
        #expect(charge.yen(for: .low1, isLongStay: true) == 110)
        #expect(charge.yen(for: .u, isLongStay: true) == 510)
        #expect(charge.yen(for: nil) == 510)
    }
}
