extension Day: CustomStringConvertible {
    /// `2026-11-24`: the form of files, commands and stores.
    public var description: String {
        let (year, month, day) = parts
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    /// `20261124`: the form of the file interface.
    public var compact: String {
        let (year, month, day) = parts
        return padded(year, to: 4) + padded(month, to: 2) + padded(day, to: 2)
    }

    /// As a screen shows it: `2026年11月24日(火)` or `Tue 24 Nov 2026`.
    public func long(in language: Language) -> String {
        let (year, month, day) = parts
        switch language {
        case .ja: return "\(year)年\(month)月\(day)日(\(Day.weekdaysJa[weekday]))"
        case .en: return "\(Day.weekdaysEn[weekday]) \(day) \(Day.monthsEn[month - 1]) \(year)"
        }
    }

    /// As a screen shows it, without the weekday: `令和8年11月24日` or `24 Nov 2026`.
    public func era(in language: Language) -> String {
        let (year, month, day) = parts
        switch language {
        case .en: return "\(day) \(Day.monthsEn[month - 1]) \(year)"
        case .ja:
            guard let era = Day.eras.last(where: { $0.start <= self }) else { return "\(year)年\(month)月\(day)日" }
            let count = year - era.start.year + 1
            return "\(era.name)\(count == 1 ? "元" : String(count))年\(month)月\(day)日"
        }
    }

    /// The month as a screen shows it: `令和8年11月` or `Nov 2026`.
    public func month(in language: Language) -> String {
        let whole = era(in: language)
        switch language {
        case .ja: return String(whole.prefix { $0 != "月" }) + "月"
        case .en: return String(whole.drop { $0 != " " }.dropFirst())
        }
    }

    private static let weekdaysJa = ["日", "月", "火", "水", "木", "金", "土"]
    private static let weekdaysEn = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let monthsEn = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    private static let eras: [(name: String, start: Day)] = [
        ("明治", Day(year: 1868, month: 1, day: 25)!), ("大正", Day(year: 1912, month: 7, day: 30)!),
        ("昭和", Day(year: 1926, month: 12, day: 25)!), ("平成", Day(year: 1989, month: 1, day: 8)!),
        ("令和", Day(year: 2019, month: 5, day: 1)!),
    ]
}

/// A non-negative number with leading zeros, at least `width` digits.
public func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
