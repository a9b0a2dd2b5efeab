/// The forms in which clients write one and the same value.
///
/// No text of a message holds a control character: what of them a file has is read as a blank.
enum ElementText {
    /// Nil for an element that is as good as absent.
    static func plain(_ bytes: ArraySlice<UInt8>) -> String? {
        guard !bytes.isEmpty else { return nil }
        if bytes[bytes.startIndex] > 0x20, bytes[bytes.startIndex] != 0xE3,
            bytes.allSatisfy({ EscapedText.isPlain[Int($0)] || EscapedText.isMarkup($0) })
        {
            return String(decoding: bytes, as: UTF8.self)
        }
        let scalars = cleaned(bytes)
        return scalars.allSatisfy({ $0 == " " || $0 == "\u{3000}" }) ? nil : String(scalars)
    }

    /// Without blanks around it, full-width digits and letters as half-width ones.
    static func folded(_ bytes: ArraySlice<UInt8>) -> String? {
        guard !bytes.isEmpty else { return nil }
        if bytes.allSatisfy({ (0x21...0x7E).contains($0) }) { return String(decoding: bytes, as: UTF8.self) }
        var scalars = String.UnicodeScalarView()
        for scalar in cleaned(bytes) {
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

    /// An insurer number without its padding, be it blanks or zeros. [found: blanks in files, zeros in a program's requests]
    static func insurerNumber(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let text = folded(bytes) else { return nil }
        return text.utf8.count == 8 && text.hasPrefix("00") ? String(text.dropFirst(2)) : text
    }

    private static func cleaned(_ bytes: ArraySlice<UInt8>) -> String.UnicodeScalarView {
        var scalars = String.UnicodeScalarView()
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            scalars.append(EscapedText.isControl(scalar) ? " " : scalar)
        }
        return scalars
    }
}
