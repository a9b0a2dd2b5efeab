import Basics

/// A month, `yyyyMM` in the files. [found: two independent programs]
public struct CalendarMonth: Hashable, Comparable, Sendable {
    public let year: Int
    /// 1…12.
    public let month: Int

    public init(of day: Day) {
        year = day.year
        month = day.month
    }

    /// Nil where there is no such month.
    public init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        self.year = year
        self.month = month
    }

    public var first: Day { Day(year: year, month: month, day: 1)! }
    public var last: Day { first.lastOfMonth }

    public static func < (left: CalendarMonth, right: CalendarMonth) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }
}

extension CalendarMonth: ElementValue {
    init?(element text: String) {
        guard let number = elementNumber(text, digits: 6) else { return nil }
        self.init(year: number / 100, month: number % 100)
    }

    func append(to bytes: inout OutputBytes) {
        bytes.append(digits: year * 100 + month, 6)
    }
}
