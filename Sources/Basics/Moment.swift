/// A point in time at the counter: a day and the seconds since its midnight, Japan time. No zone, no leap seconds.
public struct Moment: Hashable, Comparable, Sendable {
    public let day: Day
    /// 0…86,399.
    public let second: Int

    /// Seconds beyond a day carry over, in both directions.
    public init(day: Day, second: Int) {
        let carry = second >= 0 ? second / 86_400 : (second - 86_399) / 86_400
        self.day = day + carry
        self.second = second - carry * 86_400
    }

    /// Reads `2026-11-24 09:00` or `2026-11-24 09:00:30`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let halves = text.split(separator: " ")
        guard halves.count == 2, let day = Day(halves[0]) else { return nil }
        let parts = halves[1].split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.utf8.count == 2 && $0.allSatisfy(\.isNumber) ? Int($0) : nil }
        guard numbers.count == parts.count, (2...3).contains(parts.count),
            (0...23).contains(numbers[0]), (0...59).contains(numbers[1]),
            numbers.count == 2 || (0...59).contains(numbers[2])
        else { return nil }
        self.init(day: day, second: numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0))
    }

    public static func < (left: Moment, right: Moment) -> Bool {
        (left.day, left.second) < (right.day, right.second)
    }

    public static func + (moment: Moment, seconds: Int) -> Moment {
        Moment(day: moment.day, second: moment.second + seconds)
    }

    /// Seconds from `right` to `left`.
    public static func - (left: Moment, right: Moment) -> Int {
        (left.day - right.day) * 86_400 + left.second - right.second
    }

    /// `09:05`.
    public var clock: String { "\(padded(second / 3600, to: 2)):\(padded(second / 60 % 60, to: 2))" }
}

extension Moment: CustomStringConvertible {
    /// `2026-11-24 09:05:30`.
    public var description: String { "\(day) \(clock):\(padded(second % 60, to: 2))" }

    /// `20261124090530`: the form of the file interface.
    public var compact: String {
        day.compact + padded(second / 3600, to: 2) + padded(second / 60 % 60, to: 2) + padded(second % 60, to: 2)
    }
}
