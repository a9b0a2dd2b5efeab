import Basics
import Testing

@testable import Eligibility

/// Rules that turn on a month: the fourth in twelve, and that of the 75th birthday.
struct MonthRulesTests {
    private func months(_ names: [String]) -> [Day] { names.map { day($0 + "-01") } }

    @Test(arguments: [
        (["2026-02", "2026-05", "2026-08"], "2026-11-24", true),
        (["2026-02", "2026-05"], "2026-11-24", false),
        // The twelve months end with this one: December 2025 is the first of them.
        (["2025-12", "2026-05", "2026-08"], "2026-11-24", true),
        (["2025-11", "2026-05", "2026-08"], "2026-11-24", false),
        // This month itself is no earlier one, nor is a later one; a month named twice counts once.
        (["2026-05", "2026-08", "2026-11"], "2026-11-24", false),
        (["2026-05", "2026-08", "2026-12"], "2026-11-24", false),
        (["2026-05", "2026-08", "2026-08"], "2026-11-24", false),
        (["2026-04", "2026-05", "2026-06", "2026-07"], "2026-11-01", true),
    ])
    func `three earlier months within twelve make the fourth`(_ names: [String], _ on: String, _ applies: Bool) {
        #expect(FourthMonth.applies(to: day(on), highCostMonths: months(names)) == applies)
    }

    @Test func `the months counted are named`() {
        let reason = FourthMonth.reason(for: day("2026-11-24"), highCostMonths: months(["2025-11", "2026-05"]))
        #expect(reason.text.en.contains("May 2026") && !reason.text.en.contains("Nov 2025"))
    }

    @Test(arguments: [
        ("1951-11-24", "2026-10-31", false), ("1951-11-24", "2026-11-01", true), ("1951-11-24", "2026-11-24", true),
        ("1951-11-24", "2026-11-30", true), ("1951-11-24", "2026-12-01", false), ("1951-11-01", "2026-11-15", false),
        ("1951-11-02", "2026-11-01", true), ("1952-02-29", "2027-02-01", true),
    ])
    func `limits are halved in the month of the 75th birthday, unless born on a 1st`(
        _ birth: String, _ on: String, _ halves: Bool
    ) {
        #expect(Turning75.halves(birth: day(birth), on: day(on)) == halves)
    }
}
