import Basics

/// A day as a person file writes it: fixed, or relative to `today`, so that a situation holds whenever it is played.
///
/// Written `2021-03-15`, `today`, `40-days-ago`, `in-2-months`, `last-08-01`, `next-07-31`, `age-45` or
/// `age-45-born-06-15`.
public enum DateExpression: Hashable, Sendable {
    case fixed(Day)
    case today
    /// Days from today; negative is past.
    case days(Int)
    /// Months from today, on the same day of the month or the last one of a shorter month; negative is past.
    case months(Int)
    /// The latest such day on or before today.
    case last(DayOfYear)
    /// The first such day on or after today, so that `last-08-01` and `next-07-31` always enclose one year.
    case next(DayOfYear)
    /// The birth of someone who is this old today, half a year after the birthday.
    case age(Int)
    /// The birth of someone who is exactly this old today and was born on that day of the year.
    case ageBorn(Int, DayOfYear)

    /// Nil when the text has none of the forms.
    public init?(_ text: String) {
        if let day = Day(text) {
            self = .fixed(day)
            return
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        switch (parts.first, parts.count) {
        case ("today", 1): self = .today
        case (_, 3) where parts[2] == "ago":
            guard let expression = DateExpression.shift(count: parts[0], unit: parts[1], sign: -1) else { return nil }
            self = expression
        case ("in", 3):
            guard let expression = DateExpression.shift(count: parts[1], unit: parts[2], sign: 1) else { return nil }
            self = expression
        case ("last", 3), ("next", 3):
            guard let day = DayOfYear(month: parts[1], day: parts[2]) else { return nil }
            self = parts[0] == "last" ? .last(day) : .next(day)
        case ("age", 2):
            guard let age = plainNumber(parts[1]) else { return nil }
            self = .age(age)
        case ("age", 5) where parts[2] == "born":
            guard let age = plainNumber(parts[1]), let day = DayOfYear(month: parts[3], day: parts[4]) else {
                return nil
            }
            self = .ageBorn(age, day)
        default: return nil
        }
    }

    private static func shift(count: String, unit: String, sign: Int) -> DateExpression? {
        guard let count = plainNumber(count) else { return nil }
        return switch unit {
        case "days", "day": .days(sign * count)
        case "months", "month": .months(sign * count)
        case "years", "year": .months(sign * count * 12)
        default: nil
        }
    }

    /// The day meant when it is `today`.
    public func day(on today: Day) -> Day {
        switch self {
        case .fixed(let day): return day
        case .today: return today
        case .days(let count): return today + count
        case .months(let count): return today.adding(months: count)
        case .last(let dayOfYear):
            let day = dayOfYear.day(in: today.year)
            return day <= today ? day : dayOfYear.day(in: today.year - 1)
        case .next(let dayOfYear):
            let day = dayOfYear.day(in: today.year)
            return day >= today ? day : dayOfYear.day(in: today.year + 1)
        case .age(let age): return today.adding(months: -(12 * age + 6))
        case .ageBorn(let age, let dayOfYear):
            let day = dayOfYear.day(in: today.year - age)
            return day.age(on: today) == age ? day : dayOfYear.day(in: today.year - age - 1)
        }
    }
}

/// A day that every year has: month and day. 29 February is not one.
public struct DayOfYear: Hashable, Sendable {
    /// 1…12.
    public let month: Int
    /// 1…31.
    public let day: Int

    /// Two digits each; nil where a common year has no such day.
    init?(month: String, day: String) {
        guard month.utf8.count == 2, day.utf8.count == 2, let monthNumber = plainNumber(month),
            let dayNumber = plainNumber(day),
            Day(year: DayOfYear.commonYear, month: monthNumber, day: dayNumber) != nil
        else { return nil }
        self.month = monthNumber
        self.day = dayNumber
    }

    func day(in year: Int) -> Day {
        // Counted from a common year, so that no year is out of range.
        Day(year: DayOfYear.commonYear, month: month, day: day)!.adding(years: year - DayOfYear.commonYear)
    }

    private static let commonYear = 2001
}

/// A number written in one to three ASCII digits, without sign; nil for anything else.
func plainNumber(_ text: String) -> Int? {
    (1...3).contains(text.utf8.count) && isDigits(text) ? Int(text) : nil
}

/// Nothing but ASCII digits.
func isDigits(_ text: String) -> Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
