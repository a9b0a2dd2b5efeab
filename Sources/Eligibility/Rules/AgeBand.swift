import Basics

/// The ages between which the burden ratio changes.
public enum AgeBand: String, Hashable, Sendable, Codable, CaseIterable {
    /// 未就学
    case beforeSchool
    case under70
    /// 70–74, and older people for as long as their move to the late-elderly scheme is not registered.
    case from70
    /// Members of 後期高齢者医療: 75 and over, or 65 and over with a recognised disability.
    case lateElderly

    /// The band of a person born on `birth` and insured under `scheme`, on `day`.
    public init(birth: Day, scheme: Scheme, on day: Day) {
        if scheme == .lateElderly {
            self = .lateElderly
        } else if AgeBand.plainlyUnder70.contains(day - birth) {
            self = .under70
        } else if day <= AgeBand.lastDayBeforeSchool(birth: birth) {
            self = .beforeSchool
        } else {
            self = day < AgeBand.seventyFrom(birth: birth) ? .under70 : .from70
        }
    }

    /// Days since birth for which the calendar need not be asked: the last 31 March before school comes within seven years
    /// of at most 366 days, and 70 is reached after years of at least 365. Most people are in between.
    private static let plainlyUnder70 = 7 * 366 + 1..<70 * 365

    /// The first 31 March on or after the day six is reached, so that a child born on 1 April is a year ahead of one
    /// born on the 2nd. [assumed: general law, 健康保険法 74条 and 民法 143条]
    public static func lastDayBeforeSchool(birth: Day) -> Day {
        let reached = AgeBand.reached(6, birth: birth)
        let monthsToApril = reached.month <= 3 ? 4 - reached.month : 16 - reached.month
        return reached.firstOfMonth.adding(months: monthsToApril) - 1
    }

    /// The first of the month after the one in which 70 is reached: the birthday itself for those born on a 1st.
    /// [found: Fukuoka city's guide to NHI]
    public static func seventyFrom(birth: Day) -> Day {
        reached(70, birth: birth).firstOfMonth.adding(months: 1)
    }

    /// An age is reached on the eve of the birthday. [found: 年齢計算ニ関スル法律]
    private static func reached(_ age: Int, birth: Day) -> Day { birth.birthday(turning: age) - 1 }
}
