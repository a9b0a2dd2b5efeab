import Basics

/// Birth dates as clerks type them.
enum BirthText {
    /// An era by its letter, the year before its first, and its number of years; the present one is open.
    private static let eras: [(letter: Character, before: Int, years: Int)] = [
        ("M", 1867, 45), ("T", 1911, 15), ("S", 1925, 64), ("H", 1988, 31), ("R", 2018, 99),
    ]

    /// Reads `1985-04-05`, `19850405`, `1985/4/5` and the era form `S60.4.5`, in full width too; nil for anything else.
    static func day(_ typed: String) -> Day? {
        let text = halfWidth(typed).uppercased()
        if let day = Day(text) { return day }
        let era = eras.first { $0.letter == text.first }
        let parts = (era == nil ? text : String(text.dropFirst())).split { "./-".contains($0) }.map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        if let era {
            guard (1...era.years).contains(year) else { return nil }
            return Day(year: era.before + year, month: month, day: day)
        }
        // `60.4.5` without its era is not the year 60.
        return year > 999 ? Day(year: year, month: month, day: day) : nil
    }

    /// Full-width forms stand a fixed distance above ASCII.
    private static func halfWidth(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map {
                    (0xff01...0xff5e).contains($0.value) ? Unicode.Scalar($0.value - 0xfee0) ?? $0 : $0
                }))
    }
}
