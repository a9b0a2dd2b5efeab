/// The forms in which clients write one and the same value.
enum ElementText {
    /// Nil for an element that is as good as absent.
    static func plain(_ bytes: ArraySlice<UInt8>) -> String? {
        isBlank(bytes) ? nil : String(decoding: bytes, as: UTF8.self)
    }

    /// Without blanks around it, full-width digits and letters as half-width ones.
    static func folded(_ bytes: ArraySlice<UInt8>) -> String? {
        guard !isBlank(bytes) else { return nil }
        if bytes.allSatisfy({ (0x21...0x7E).contains($0) }) { return String(decoding: bytes, as: UTF8.self) }
        var scalars = String.UnicodeScalarView()
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0)!)
            case 0x3000: scalars.append(" ")
            default: scalars.append(scalar)
            }
        }
        let isBlank = { (scalar: Unicode.Scalar) in scalar.value <= 0x20 }
        guard let first = scalars.firstIndex(where: { !isBlank($0) }),
            let last = scalars.lastIndex(where: { !isBlank($0) })
        else { return nil }
        return String(String.UnicodeScalarView(scalars[first...last]))
    }

    /// An insurer number without its padding, be it blanks or zeros. [found: blanks in files, zeros in a program's requests]
    static func insurerNumber(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let text = folded(bytes) else { return nil }
        return text.utf8.count == 8 && text.hasPrefix("00") ? String(text.dropFirst(2)) : text
    }

    /// Blanks of XML, or full-width ones.
    private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first else { return true }
        guard first <= 0x20 || first == 0xE3 else { return false }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { $0.value <= 0x20 || $0 == "\u{3000}" }
    }
}
