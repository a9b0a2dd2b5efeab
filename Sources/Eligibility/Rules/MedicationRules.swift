import Basics

/// Which dispensed drugs can be seen on a day. They come from claims, so they are months old before they appear.
public enum MedicationRules {
    /// Years back from the day of the check.
    public static let years: [Dated<Int>] = [
        Dated(from: Day("2021-03-01")!, 3, Provenance(.found, "薬剤情報の閲覧の案内（過去3年間）"))
    ]

    /// The day of a month from which the services of the month before are visible.
    public static let monthlyUpdate: [Dated<Int>] = [
        Dated(from: Day("2021-03-01")!, 11, Provenance(.assumed, "—"))
    ]

    /// The first services that the real register has medication for. Here earlier records are shown too, and the answer
    /// says so: the demonstrations of March 2021 that the minutes describe could show nothing otherwise.
    public static let realRecordsFrom = Dated(
        from: Day("2021-09-01")!, Day("2021-09-01")!, Provenance(.found, "薬剤情報の閲覧の案内（2021年9月診療分から）"))

    /// The days of dispensing that can be seen on `day`.
    public static func visible(on day: Day) -> ClosedRange<Day> {
        let oldest = day.adding(years: -years.inForceOrFirst(on: day).value)
        let updated = day.dayOfMonth >= monthlyUpdate.inForceOrFirst(on: day).value
        return oldest...day.adding(months: updated ? -1 : -2).lastOfMonth
    }
}
