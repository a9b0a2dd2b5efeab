import Testing

@testable import Basics

struct MomentTests {
    let day = Day(year: 2026, month: 12, day: 31)!

    @Test(arguments: [
        (86_400, "2027-01-01 00:00:00"), (86_399, "2026-12-31 23:59:59"), (-1, "2026-12-30 23:59:59"),
        (-86_400, "2026-12-30 00:00:00"), (-86_401, "2026-12-29 23:59:59"), (200_000, "2027-01-02 07:33:20"),
    ])
    func `seconds carry over to other days`(second: Int, text: String) {
        #expect(Moment(day: day, second: second).description == text)
    }

    @Test func `a moment is written in the forms of screens and of files`() {
        let moment = Moment(day: day, second: 9 * 3600 + 5 * 60 + 30)
        #expect(moment.clock == "09:05")
        #expect(moment.description == "2026-12-31 09:05:30")
        #expect(moment.compact == "20261231090530")
    }

    @Test func `a moment is read with or without its seconds`() {
        #expect(Moment("2026-12-31 09:05") == Moment(day: day, second: 32_700))
        #expect(Moment("2026-12-31 23:59:59") == Moment(day: day, second: 86_399))
    }

    @Test(arguments: [
        "2026-12-31", "2026-12-31 9:05", "2026-12-31 24:00", "2026-12-31 09:60", "2026-12-31 09:05:60",
        "2026-12-31 09", "2026-12-31 09:05:30:00", "2026-12-31 -9:05", "2026-12-31 09:", "2026-02-30 09:05", "09:05",
        "2026-12-31 09:05 x", "",
    ])
    func `what is no moment is refused`(text: String) {
        #expect(Moment(text) == nil)
    }

    @Test func `moments are compared and subtracted over midnight`() {
        let before = Moment(day: day, second: 86_390)
        let after = before + 20
        #expect(after.day == day + 1)
        #expect(after - before == 20)
        #expect(before - after == -20)
        #expect(before < after)
        #expect(after + -20 == before)
    }
}
