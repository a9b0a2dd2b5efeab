import Testing

@testable import Basics

struct DayTests {
    @Test(arguments: [("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("9999-12-31", 2_932_896)])
    func `days are counted from 1970`(text: String, number: Int) throws {
        #expect(try #require(Day(text)).number == number)
        #expect(Day(number: number).description == text)
    }

    @Test func `both forms of files name the same day`() {
        #expect(Day("2026-11-24") == Day("20261124"))
        #expect(Day("2026-11-24") == Day(year: 2026, month: 11, day: 24))
    }

    @Test(arguments: [
        "", "2026", "2026-11", "2026-13-01", "2026-00-10", "2026-11-00", "2026-11-31", "0000-01-01", "2026-1-24",
        "26-11-24",
        "2026/11/24", "2026-11-2x", " 2026-11-24", "2026-11-24 ", "+2026-1-1", "-026-11-24", "2026112", "202611241",
        "２０２６１１２４", "２０２６-１１-２４",
    ])
    func `what is no day is refused`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test(arguments: [(2024, true), (2026, false), (2000, true), (1900, false), (2100, false), (1600, true)])
    func `29 February exists in leap years only`(year: Int, isLeap: Bool) {
        #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
        #expect(Day.length(ofMonth: 2, in: year) == (isLeap ? 29 : 28))
    }

    @Test func `the days of eight centuries follow one another in the calendar`() throws {
        let start = try #require(Day("1600-01-01"))
        let end = try #require(Day("2400-12-31"))
        var day = start
        for year in 1600...2400 {
            for month in 1...12 {
                for dayOfMonth in 1...Day.length(ofMonth: month, in: year) {
                    guard day.parts == (year, month, dayOfMonth),
                        Day(year: year, month: month, day: dayOfMonth) == day
                    else {
                        Issue.record("\(day) is not \(year)-\(month)-\(dayOfMonth)")
                        return
                    }
                    day = day + 1
                }
            }
        }
        #expect(day == end + 1)
    }

    @Test(arguments: [
        ("2026-11-24", 2, "2027-01-24"), ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
        ("2026-01-15", -1, "2025-12-15"), ("2026-03-31", -1, "2026-02-28"), ("2026-12-31", -13, "2025-11-30"),
        ("2026-11-24", 0, "2026-11-24"), ("2026-11-24", 14, "2028-01-24"),
    ])
    func `months are added over the ends of years and shortened to the month`(
        from: String, months: Int, to: String
    ) throws {
        #expect(try #require(Day(from)).adding(months: months).description == to)
    }

    @Test func `years keep the day, and a leap day moves to the 28th`() throws {
        #expect(try #require(Day("2026-11-24")).adding(years: -5).description == "2021-11-24")
        #expect(try #require(Day("2024-02-29")).adding(years: 1).description == "2025-02-28")
        #expect(try #require(Day("2024-02-29")).adding(years: 4).description == "2028-02-29")
    }

    @Test func `a month has a first and a last day`() throws {
        let day = try #require(Day("2024-02-10"))
        #expect(day.firstOfMonth.description == "2024-02-01")
        #expect(day.lastOfMonth.description == "2024-02-29")
        #expect(try #require(Day("2026-12-31")).lastOfMonth.description == "2026-12-31")
    }

    @Test func `days are added, subtracted and compared`() throws {
        let day = try #require(Day("2026-12-31"))
        #expect((day + 1).description == "2027-01-01")
        #expect((day - 365).description == "2025-12-31")
        #expect((day + 7) - day == 7)
        #expect(day < day + 1)
        #expect(day < Day.endless)
    }

    @Test(arguments: [
        ("2026-11-24", 2), ("2026-11-22", 0), ("2026-11-28", 6), ("1970-01-01", 4), ("1969-12-31", 3),
        ("1900-01-01", 1),
    ])
    func `weekdays count from Sunday`(text: String, weekday: Int) throws {
        #expect(try #require(Day(text)).weekday == weekday)
    }
}
