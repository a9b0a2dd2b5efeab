extension [UInt8] {
    /// Text between tags: `& < >` as references, control characters and what XML cannot hold as blanks. So no value can
    /// break a file, or be read as anything but text.
    mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { utf8 in
            // Nearly every value is taken as it is.
            if utf8.allSatisfy({ EscapedText.isPlain[Int($0)] }) {
                append(contentsOf: utf8)
            } else {
                append(replacing: utf8)
            }
        }
    }

    private mutating func append(replacing utf8: UnsafeBufferPointer<UInt8>) {
        for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x26: append(contentsOf: "&amp;".utf8)
            case 0x3C: append(contentsOf: "&lt;".utf8)
            case 0x3E: append(contentsOf: "&gt;".utf8)
            default:
                if EscapedText.isControl(scalar) {
                    append(0x20)
                } else {
                    append(contentsOf: UTF8.encode(scalar)!)
                }
            }
        }
    }

    mutating func append(_ name: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }
}

enum EscapedText {
    /// Bytes that stand for themselves. 0xC2 begins the control characters above ASCII, 0xEF the two that are none at
    /// all; both are looked at one by one.
    static let isPlain: [Bool] = (0...UInt8.max).map { (byte: UInt8) -> Bool in
        let isOdd = byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xEF
        return !isOdd && !isMarkup(byte)
    }

    /// `& < >`, which stand in a value only as references.
    static func isMarkup(_ byte: UInt8) -> Bool { byte == 0x26 || byte == 0x3C || byte == 0x3E }

    /// What no value holds: the control characters, and the two code points that are no characters to XML.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
