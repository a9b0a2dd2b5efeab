import Basics
import Testing

@testable import ReceptionDesk

struct DateExpressionTests {
    @Test(arguments: [
        ("2021-03-15", "2026-11-24", "2021-03-15"),
        ("today", "2026-11-24", "2026-11-24"),
        ("1-day-ago", "2024-03-01", "2024-02-29"),
        ("40-days-ago", "2026-11-24", "2026-10-15"),
        ("2-months-ago", "2021-04-30", "2021-02-28"),
        ("1-month-ago", "2024-03-31", "2024-02-29"),
        ("5-years-ago", "2024-02-29", "2019-02-28"),
        ("in-5-days", "2024-02-26", "2024-03-02"),
        ("in-2-months", "2023-12-31", "2024-02-29"),
        ("in-4-years", "2024-02-29", "2028-02-29"),
        ("last-08-01", "2026-08-01", "2026-08-01"),
        ("last-08-01", "2026-07-31", "2025-08-01"),
        ("next-07-31", "2026-07-31", "2026-07-31"),
        ("next-07-31", "2026-08-01", "2027-07-31"),
        ("age-45-born-06-15", "2026-06-14", "1980-06-15"),
        ("age-45-born-06-15", "2026-06-15", "1981-06-15"),
        ("age-0-born-03-01", "2024-02-29", "2023-03-01"),
        ("age-45", "2026-11-24", "1981-05-24"),
        ("age-0", "2024-08-31", "2024-02-29"),
    ])
    func `a form means its day`(text: String, today: String, expected: String) throws {
        let expression = try #require(DateExpression(text))
        #expect(expression.day(on: Day(today)!) == Day(expected)!)
    }

    @Test(arguments: [
        "", "yesterday", "2026-02-30", "-days-ago", "two-days-ago", "2-weeks-ago", "2-days", "in-days", "in--2-days",
        "last-8-1", "last-13-01", "next-02-29", "age", "age-x", "age-4-born-02-29", "age-4-born-06", "1000-days-ago",
    ])
    func `anything else is no date`(text: String) {
        #expect(DateExpression(text) == nil)
    }

    @Test func `an age given holds on every day of a leap year and the next`() throws {
        let first = Day("2024-01-01")!
        for text in ["age-72", "age-72-born-02-28", "age-72-born-03-01", "age-72-born-12-31"] {
            let expression = try #require(DateExpression(text))
            for offset in 0...730 {
                #expect(expression.day(on: first + offset).age(on: first + offset) == 72)
            }
        }
    }

    @Test func `last 1 August and next 31 July enclose every day`() throws {
        let from = try #require(DateExpression("last-08-01"))
        let to = try #require(DateExpression("next-07-31"))
        for offset in 0...730 {
            let today = Day("2023-07-01")! + offset
            let (first, last) = (from.day(on: today), to.day(on: today))
            #expect((first...last).contains(today))
            #expect(last + 1 == first.adding(years: 1))
        }
    }
}
