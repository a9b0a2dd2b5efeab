import Basics

/// The value of an element that is more than text: how it is written, and how it is read.
protocol ElementValue: Hashable, Sendable {
    /// Nil for a text that is no such value. `text` has neither blanks around it nor full-width digits.
    init?(element text: String)
    func append(to bytes: inout OutputBytes)
    /// Of a code that its table does not have, the table.
    var tableOfUnknown: String? { get }
    /// What a code means; nil for values that speak for themselves.
    var meaning: Bilingual? { get }
}

extension ElementValue {
    var tableOfUnknown: String? { nil }
    var meaning: Bilingual? { nil }

    /// As it stands in a file.
    var elementText: String {
        var bytes = OutputBytes(room: 16)
        append(to: &bytes)
        return bytes.text
    }
}

/// The number that so many ASCII digits are; nil for any other text.
func elementNumber(_ text: String, digits: Int) -> Int? {
    guard text.utf8.count == digits else { return nil }
    var number = 0
    for byte in text.utf8 {
        guard byte >= 48, byte <= 57 else { return nil }
        number = number * 10 + Int(byte) - 48
    }
    return number
}

/// `yyyyMMdd`. [found: two independent programs]
extension Day: ElementValue {
    init?(element text: String) {
        guard let number = elementNumber(text, digits: 8) else { return nil }
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    func append(to bytes: inout OutputBytes) {
        let (year, month, day) = parts
        bytes.append(digits: year * 10_000 + month * 100 + day, 8)
    }
}

/// `yyyyMMddHHmmss`. [found: two independent programs]
extension Moment: ElementValue {
    init?(element text: String) {
        guard let number = elementNumber(text, digits: 14) else { return nil }
        let date = number / 1_000_000
        let (hour, minute, second) = (number / 10_000 % 100, number / 100 % 100, number % 100)
        guard let day = Day(year: date / 10_000, month: date / 100 % 100, day: date % 100), hour < 24, minute < 60,
            second < 60
        else { return nil }
        self.init(day: day, second: hour * 3600 + minute * 60 + second)
    }

    func append(to bytes: inout OutputBytes) {
        day.append(to: &bytes)
        bytes.append(digits: second / 3600 * 10_000 + second / 60 % 60 * 100 + second % 60, 6)
    }
}

/// A count or an amount in yen; never negative.
extension Int: ElementValue {
    init?(element text: String) {
        guard (1...15).contains(text.utf8.count), let number = elementNumber(text, digits: text.utf8.count) else {
            return nil
        }
        self = number
    }

    func append(to bytes: inout OutputBytes) { bytes.append(String(self)) }
}
