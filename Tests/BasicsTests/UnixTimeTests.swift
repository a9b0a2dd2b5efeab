import Basics
import Testing

struct UnixTimeTests {
    @Test(arguments: [
        ("1970-01-01 09:00:00", 0), ("1970-01-01 00:00:00", -32_400), ("2024-04-01 00:00:00", 1_711_897_200),
        ("2028-06-15 23:59:59", 1_844_693_999),
    ])
    func `a moment in Japan is nine hours ahead`(text: String, seconds: Int) {
        #expect(Moment(text)!.unixTime == seconds)
        #expect(Moment(unixTime: seconds) == Moment(text)!)
    }

    @Test func `a day has a first and a last second`() {
        let day = Day("2026-11-24")!
        #expect(day.firstSecond == Moment("2026-11-24 00:00:00")!)
        #expect(day.lastSecond == Moment("2026-11-24 23:59:59")!)
        #expect(day.lastSecond + 1 == (day + 1).firstSecond)
    }
}
