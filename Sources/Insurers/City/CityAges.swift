import Basics

/// How old the people of the city are, in completed years.
public enum CityAges {
    /// Of the members of NHI today. [found: 65 to 74 are 41 % of the nation's members in 2023. assumed: all other bands]
    public static let members = bands(
        [
            (0...4, 18), (5...9, 20), (10...14, 21), (15...19, 25), (20...24, 36), (25...29, 42), (30...34, 42),
            (35...39, 48), (40...44, 54), (45...49, 62), (50...54, 64), (55...59, 64), (60...64, 94), (65...69, 185),
            (70...74, 225),
        ],
        Provenance(.found, "MHLW on the schemes, 2023: 65 to 74 are 41 %; the other bands assumed"))

    /// Of adults who found work, on the day they left. [assumed]
    static let employed = bands([(18...24, 22), (25...34, 30), (35...44, 20), (45...54, 14), (55...64, 14)], assumed)

    /// Of adults who moved away or came under public assistance, on that day. [assumed]
    static let moved = bands(
        [(18...24, 20), (25...34, 28), (35...44, 18), (45...54, 12), (55...64, 10), (65...73, 12)], assumed)

    /// Of members who died. [assumed]
    static let died = bands([(30...44, 4), (45...54, 10), (55...64, 24), (65...74, 62)], assumed)

    /// From this age on a person is an adult, heads a household and finds work. [assumed]
    static let adult = 18

    private static let assumed = Provenance(.assumed, "—")

    private static func bands(_ rows: [(ClosedRange<Int>, Int)], _ provenance: Provenance) -> Shares<ClosedRange<Int>> {
        Shares(rows.map { (value: $0.0, weight: $0.1) }, provenance)
    }
}

extension SeededRandom {
    /// A birth that makes the person so many completed years old on `day`.
    mutating func birth(aged age: Int, on day: Day) -> Day {
        let oldest = day.adding(years: -age - 1) + 1
        let birth = self.day(from: oldest, to: day.adding(years: -age))
        // 29 February moves the birthday by a day in common years.
        return birth.age(on: day) == age ? birth : birth + (birth.age(on: day) < age ? -1 : 1)
    }
}
