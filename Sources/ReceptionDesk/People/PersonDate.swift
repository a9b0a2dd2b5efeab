import Basics

/// A day in someone's file: relative to today, or a birthday of theirs.
///
/// Insurance for 75 and over begins on the 75th birthday and a newborn's on the day of birth, so these two are dated by
/// the person and not by the calendar. Written `birth`, `birthday-75`, or any form of `DateExpression`.
public enum PersonDate: Hashable, Sendable {
    case relative(DateExpression)
    /// The birthday on which the person turns that age; 0 is the birth itself.
    case birthday(turning: Int)

    /// Nil when the text has none of the forms.
    public init?(_ text: String) {
        if text == "birth" {
            self = .birthday(turning: 0)
        } else if text.hasPrefix("birthday-") {
            guard let age = plainNumber(String(text.dropFirst("birthday-".count))) else { return nil }
            self = .birthday(turning: age)
        } else if let expression = DateExpression(text) {
            self = .relative(expression)
        } else {
            return nil
        }
    }

    /// Whether this is the later day on no day of practice: a slip, and not a situation that comes and goes with the day.
    func isNever(after first: PersonDate, born birth: DateExpression) -> Bool {
        PersonDate.samples.allSatisfy { today in
            let born = birth.day(on: today)
            return day(on: today, birth: born) <= first.day(on: today, birth: born)
        }
    }

    /// From the first day that can be practised on, every 30 days over sixteen years.
    private static let samples = (0..<200).map { Day(year: 2021, month: 3, day: 1)! + $0 * 30 }

    /// The day meant when it is `today`, for someone born on `birth`.
    public func day(on today: Day, birth: Day) -> Day {
        switch self {
        case .relative(let expression): expression.day(on: today)
        case .birthday(let age): birth.birthday(turning: age)
        }
    }
}
