import Basics
import Testing

@testable import ReceptionDesk

struct PersonDateTests {
    let today = Day("2026-11-24")!

    @Test(arguments: [
        ("birth", "1950-06-15", "1950-06-15"), ("birthday-75", "1950-06-15", "2025-06-15"),
        ("birthday-75", "1948-02-29", "2023-02-28"), ("2-months-ago", "1950-06-15", "2026-09-24"),
    ])
    func `a form means its day`(text: String, birth: String, expected: String) throws {
        let date = try #require(PersonDate(text))
        #expect(date.day(on: today, birth: Day(birth)!) == Day(expected)!)
    }

    @Test(arguments: ["birthday", "birthday-", "birthday-old", "born"])
    func `anything else is no date`(text: String) {
        #expect(PersonDate(text) == nil)
    }
}
