extension OutputBytes {
    /// Text between tags: `& < >` as references, control characters and what XML cannot hold as blanks. So no value can
    /// break a file, or be read as anything but text.
    mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { utf8 in
            // Nearly every value is taken as it is.
            if EscapedText.isPlain(utf8) {
                append(utf8)
            } else {
                append(replacingIn: utf8)
            }
        }
    }

    private mutating func append(replacingIn utf8: UnsafeBufferPointer<UInt8>) {
        var place = 0
        while place < utf8.count {
            let byte = utf8[place]
            let control = EscapedText.lengthOfControl(utf8, at: place)
            if control > 0 {
                append(0x20)
                place += control
                continue
            }
            switch byte {
            case 0x26: append("&amp;" as StaticString)
            case 0x3C: append("&lt;" as StaticString)
            case 0x3E: append("&gt;" as StaticString)
            default: append(byte)
            }
            place += 1
        }
    }
}

/// Which bytes of a text can stand in a file as they are.
enum EscapedText {
    /// Whether no byte is markup or might belong to a control character. 0xC2 begins those above ASCII, 0xEF 0xBF the two
    /// code points that are no characters to XML; half-width kana begin with 0xEF alone. It looks at all bytes, so that the
    /// compiler can look at many at once.
    static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        var odd = false
        var former: UInt8 = 0
        for byte in utf8 {
            odd = odd || isMarkup(byte)
            odd = odd || byte < 0x20 || byte == 0x7F || byte == 0xC2 || former == 0xEF && byte == 0xBF
            former = byte
        }
        return !odd
    }

    /// `& < >`, which stand in a value only as references.
    static func isMarkup(_ byte: UInt8) -> Bool { byte == 0x26 || byte == 0x3C || byte == 0x3E }

    /// Bytes of the control character that begins at a place of well-formed UTF-8; 0 where none does.
    static func lengthOfControl(_ utf8: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        switch utf8[place] {
        case 0x00...0x1F, 0x7F: return 1
        case 0xC2: return place + 1 < utf8.count && utf8[place + 1] < 0xA0 ? 2 : 0
        case 0xEF: return place + 2 < utf8.count && utf8[place + 1] == 0xBF && utf8[place + 2] >= 0xBE ? 3 : 0
        default: return 0
        }
    }
}
