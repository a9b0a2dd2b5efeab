/// A calendar day, without a time or a time zone.
///
/// Stored as days since 1970-01-01, so that comparing, sorting and storing are integer work. The calendar is the
/// proleptic Gregorian one. Example: `Day("2026-11-24")! + 7`.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before.
    public let number: Int

    public init(number: Int) { self.number = number }

    /// The last day a record can name; stands for "no end" in stores, so that a range never compares with null.
    public static let endless = Day(number: 2_932_896)

    /// A day of the calendar, or nil when there is no such day (`2026-02-30`).
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, in: year)
        else { return nil }
        self.number = Day.count(year: year, month: month, day: day)
    }

    /// Reads `2026-11-24` or `20261124`; nil for anything else, and for days that do not exist.
    public init?(_ text: some StringProtocol) {
        let digits: [Int]
        if text.utf8.count == 10 {
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 3, parts.map({ $0.utf8.count }) == [4, 2, 2] else { return nil }
            digits = parts.compactMap { Day.plainNumber($0) }
        } else if text.utf8.count == 8 {
            let start = text.startIndex
            let afterYear = text.index(start, offsetBy: 4)
            let afterMonth = text.index(afterYear, offsetBy: 2)
            digits = [text[start..<afterYear], text[afterYear..<afterMonth], text[afterMonth...]]
                .compactMap { Day.plainNumber($0) }
        } else {
            return nil
        }
        guard digits.count == 3 else { return nil }
        self.init(year: digits[0], month: digits[1], day: digits[2])
    }

    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
    public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
    public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
    /// Days from `right` to `left`.
    public static func - (left: Day, right: Day) -> Int { left.number - right.number }

    public var year: Int { parts.year }
    public var month: Int { parts.month }
    /// 1…31.
    public var dayOfMonth: Int { parts.day }

    /// 0 is Sunday, 6 Saturday.
    public var weekday: Int { ((number + 4) % 7 + 7) % 7 }

    /// The same day of the month `months` later, or the last day of that month when it is shorter.
    public func adding(months: Int) -> Day {
        let (year, month, day) = parts
        let index = year * 12 + (month - 1) + months
        let newYear = index >= 0 ? index / 12 : (index - 11) / 12
        let newMonth = index - newYear * 12 + 1
        let length = Day.length(ofMonth: newMonth, in: newYear)
        return Day(number: Day.count(year: newYear, month: newMonth, day: min(day, length)))
    }

    public func adding(years: Int) -> Day { adding(months: years * 12) }

    public var firstOfMonth: Day { self - (dayOfMonth - 1) }
    public var lastOfMonth: Day { firstOfMonth.adding(months: 1) - 1 }

    /// Days in a month, 28…31. `month` is 1…12.
    public static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Year, month 1…12 and day 1…31.
    public var parts: (year: Int, month: Int, day: Int) {
        // Days are counted from 1 March of year 0 in eras of 400 years, so that the leap day comes last in its year.
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func count(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func plainNumber(_ text: some StringProtocol) -> Int? {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
    }
}
