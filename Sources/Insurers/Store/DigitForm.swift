/// How a number of twelve digits may lie in bytes, apart from ASCII digits on end.
enum DigitForm: CaseIterable {
    /// １２３４: of three bytes in UTF-8, of two in CP932.
    case wideUTF8, wideCP932
    case utf16BigEndian, utf16LittleEndian
    /// In three groups as the card prints them, parted by a blank or a hyphen, in ASCII.
    case grouped

    /// Bytes of the whole number.
    var length: Int {
        switch self {
        case .wideUTF8: 36
        case .wideCP932, .utf16BigEndian, .utf16LittleEndian: 24
        case .grouped: 14
        }
    }

    /// The number that begins there; nil where none does.
    func number(in bytes: UnsafeRawBufferPointer, at place: Int) -> UInt64? {
        guard place + length <= bytes.count else { return nil }
        var value: UInt64 = 0
        for index in 0..<12 {
            guard let digit = digit(index, in: bytes, from: place) else { return nil }
            value = value * 10 + UInt64(digit)
        }
        return value
    }

    private func digit(_ index: Int, in bytes: UnsafeRawBufferPointer, from place: Int) -> UInt8? {
        let digit: UInt8
        switch self {
        case .wideUTF8:
            let first = place + 3 * index
            guard bytes[first] == 0xEF, bytes[first + 1] == 0xBC else { return nil }
            digit = bytes[first + 2] &- 0x90
        case .wideCP932:
            guard bytes[place + 2 * index] == 0x82 else { return nil }
            digit = bytes[place + 2 * index + 1] &- 0x4F
        case .utf16BigEndian:
            guard bytes[place + 2 * index] == 0 else { return nil }
            digit = bytes[place + 2 * index + 1] &- 0x30
        case .utf16LittleEndian:
            guard bytes[place + 2 * index + 1] == 0 else { return nil }
            digit = bytes[place + 2 * index] &- 0x30
        case .grouped:
            let separator = bytes[place + 4]
            guard separator == 0x20 || separator == 0x2D, bytes[place + 9] == separator else { return nil }
            digit = bytes[place + index + index / 4] &- 0x30
        }
        return digit < 10 ? digit : nil
    }
}
