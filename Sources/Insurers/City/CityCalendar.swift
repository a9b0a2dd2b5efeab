import Basics
import Eligibility

/// The days on which a city's history turns, worked out once.
struct CityCalendar: Sendable {
    let today: Day
    /// Ten years before `today`: nobody who left earlier is kept. [assumed: the minutes keep records since FY2012]
    let start: Day
    /// The first of August of each year kept, up to `today`.
    let augusts: [Day]
    /// The first one after today.
    let nextAugust: Day
    /// The days of dispensing that can be seen today.
    let medication: ClosedRange<Day>

    init(today: Day) {
        self.today = today
        start = today.adding(years: -10)
        let last = Day(year: today.year, month: 8, day: 1)! > today ? today.year - 1 : today.year
        augusts = (0..<CityIncomes.yearsKept).reversed().map { Day(year: last - $0, month: 8, day: 1)! }
        nextAugust = Day(year: last + 1, month: 8, day: 1)!
        medication = MedicationRules.visible(on: today)
    }

    /// The day from which claims for the month of `day` can be seen: the 11th of the next. [assumed: MedicationRules]
    func claimSeen(_ day: Day) -> Day {
        let update = MedicationRules.monthlyUpdate.inForce(on: day) ?? MedicationRules.monthlyUpdate[0]
        return day.lastOfMonth + update.value
    }
}
