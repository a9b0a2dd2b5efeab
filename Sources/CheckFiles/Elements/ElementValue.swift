import Basics

/// The value of an element that is more than text: how it is written, and how it is read.
protocol ElementValue: Hashable, Sendable {
    /// Nil for a text that is no such value. `text` has neither blanks around it nor full-width digits.
    init?(element text: String)
    func write(to bytes: inout [UInt8])
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
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// `yyyyMMdd`. [found: two independent programs]
extension Day: ElementValue {
    init?(element text: String) {
        guard text.utf8.count == 8 else { return nil }
        self.init(text)
    }

    func write(to bytes: inout [UInt8]) {
        let (year, month, day) = parts
        bytes.append(digits: year, 4)
        bytes.append(digits: month, 2)
        bytes.append(digits: day, 2)
    }
}

/// `yyyyMMddHHmmss`. [found: two independent programs]
extension Moment: ElementValue {
    init?(element text: String) {
        guard text.utf8.count == 14, let day = Day(text.prefix(8)) else { return nil }
        let time = text.utf8.dropFirst(8).map { Int($0) - 48 }
        guard time.allSatisfy((0...9).contains) else { return nil }
        let (hour, minute, second) = (time[0] * 10 + time[1], time[2] * 10 + time[3], time[4] * 10 + time[5])
        guard hour < 24, minute < 60, second < 60 else { return nil }
        self.init(day: day, second: hour * 3600 + minute * 60 + second)
    }

    func write(to bytes: inout [UInt8]) {
        day.write(to: &bytes)
        bytes.append(digits: second / 3600, 2)
        bytes.append(digits: second / 60 % 60, 2)
        bytes.append(digits: second % 60, 2)
    }
}

/// A count or an amount in yen; never negative.
extension Int: ElementValue {
    init?(element text: String) {
        guard (1...15).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        self.init(text)
    }

    func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: String(self).utf8) }
}

extension [UInt8] {
    /// The last `places` digits of a number that is not negative.
    mutating func append(digits number: Int, _ places: Int) {
        var divisor = 1
        for _ in 1..<places { divisor *= 10 }
        while divisor > 0 {
            append(UInt8(48 + number / divisor % 10))
            divisor /= 10
        }
    }
}
