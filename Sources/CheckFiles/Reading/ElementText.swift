/// The forms in which clients write one and the same value.
///
/// No text of a message holds a control character: what of them a file has is read as a blank.
enum ElementText {
    /// Nil for an element that is as good as absent.
    static func plain(_ bytes: ArraySlice<UInt8>) -> String? {
        bytes.withUnsafeBufferPointer { utf8 in
            guard let first = utf8.first else { return nil }
            if first > 0x20, first != 0xE3, EscapedText.isPlain(utf8) { return String(decoding: utf8, as: UTF8.self) }
            let text = cleaned(utf8)
            return text.unicodeScalars.allSatisfy({ $0 == " " || $0 == "\u{3000}" }) ? nil : text
        }
    }

    /// Without blanks around it, full-width digits and letters as half-width ones.
    static func folded(_ bytes: ArraySlice<UInt8>) -> String? {
        bytes.withUnsafeBufferPointer { utf8 in
            guard !utf8.isEmpty else { return nil }
            var isPlain = true
            for byte in utf8 { isPlain = isPlain && byte > 0x20 && byte < 0x7F }
            return isPlain ? String(decoding: utf8, as: UTF8.self) : folding(utf8)
        }
    }

    /// An insurer number without its padding, be it blanks or zeros. [found: blanks in files, zeros in a program's requests]
    static func insurerNumber(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let text = folded(bytes) else { return nil }
        return text.utf8.count == 8 && text.hasPrefix("00") ? String(text.dropFirst(2)) : text
    }

    private static func folding(_ utf8: UnsafeBufferPointer<UInt8>) -> String? {
        var scalars = String.UnicodeScalarView()
        for scalar in cleaned(utf8).unicodeScalars {
            switch scalar.value {
            case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0)!)
            case 0x3000: scalars.append(" ")
            default: scalars.append(scalar)
            }
        }
        guard let first = scalars.firstIndex(where: { $0 != " " }), let last = scalars.lastIndex(where: { $0 != " " })
        else { return nil }
        return String(String.UnicodeScalarView(scalars[first...last]))
    }

    private static func cleaned(_ utf8: UnsafeBufferPointer<UInt8>) -> String {
        var bytes: [UInt8] = []
        var place = 0
        while place < utf8.count {
            let control = EscapedText.lengthOfControl(utf8, at: place)
            bytes.append(control > 0 ? 0x20 : utf8[place])
            place += max(1, control)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
