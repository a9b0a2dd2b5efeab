import Basics

/// The renewals of 1 August that have taken place when a city is as of a day.
struct RenewalCalendar {
    let today: Day

    /// The last renewal that reached an enrolment entered on `noted`, which ended, as was entered on `endNoted`, with
    /// `ends`; nil for none. A renewal goes to whoever is insured as far as the office knows on the day.
    func last(noted: Day, ends: Day, endNoted: Day?) -> Day? {
        var august = Day(year: today.year, month: 8, day: 1)!
        if august > today { august = august.adding(years: -1) }
        while august >= noted {
            if ends > august || (endNoted ?? .endless) > august { return august }
            august = august.adding(years: -1)
        }
        return nil
    }

    /// Every renewal from the first day of a history on.
    func all(since first: Day) -> [Day] {
        (first.year...today.year).map { Day(year: $0, month: 8, day: 1)! }.filter { (first...today).contains($0) }
    }
}
