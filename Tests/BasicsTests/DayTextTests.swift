import Testing

@testable import Basics

struct DayTextTests {
    @Test func `a day is written in the forms of files and of screens`() throws {
        let day = try #require(Day("2026-04-05"))
        #expect(day.description == "2026-04-05")
        #expect(day.compact == "20260405")
        #expect(day.long(in: .ja) == "2026年4月5日(日)")
        #expect(day.long(in: .en) == "Sun 5 Apr 2026")
        #expect(day.era(in: .ja) == "令和8年4月5日")
        #expect(day.era(in: .en) == "5 Apr 2026")
    }

    @Test(arguments: [
        ("1926-12-24", "大正15年12月24日"), ("1926-12-25", "昭和元年12月25日"), ("1927-01-01", "昭和2年1月1日"),
        ("1989-01-07", "昭和64年1月7日"), ("1989-01-08", "平成元年1月8日"), ("2019-04-30", "平成31年4月30日"),
        ("2019-05-01", "令和元年5月1日"), ("2020-01-01", "令和2年1月1日"), ("1912-07-29", "明治45年7月29日"),
        ("1912-07-30", "大正元年7月30日"), ("1850-01-01", "1850年1月1日"),
    ])
    func `an era begins on its day with 元年`(text: String, era: String) throws {
        #expect(try #require(Day(text)).era(in: .ja) == era)
    }

    @Test func `numbers are padded and never cut`() {
        #expect(padded(7, to: 3) == "007")
        #expect(padded(1234, to: 3) == "1234")
    }
}
