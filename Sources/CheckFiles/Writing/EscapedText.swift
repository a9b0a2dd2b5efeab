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
            case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: append(0x20)
            default: append(contentsOf: UTF8.encode(scalar)!)
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
    static let isPlain: [Bool] = (0...255).map { byte in
        !(byte < 0x20 || [0x26, 0x3C, 0x3E, 0x7F, 0xC2, 0xEF].contains(byte))
    }
}
