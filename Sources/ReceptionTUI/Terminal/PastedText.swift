/// Makes a pasted text fit for a field of one line.
enum PastedText {
    /// Bytes kept of one paste; no field is near as long.
    static let limit = 65_536

    /// Line ends and tabs become one space each and are left out at both ends; other control characters and what is
    /// no UTF-8 are left out.
    static func cleaned(_ bytes: some Sequence<UInt8>) -> String {
        let text = String(decoding: Array(bytes), as: UTF8.self)
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where clean.last == " ", "\u{fffd}": continue
            case "\n", "\r", "\t": clean.append(" ")
            default: if scalar.properties.generalCategory != .control { clean.append(scalar) }
            }
        }
        let isSpace = { (scalar: Unicode.Scalar) in scalar == " " }
        let kept = clean.drop(while: isSpace)
        let end = kept.lastIndex { !isSpace($0) }.map(kept.index(after:)) ?? kept.startIndex
        return String(kept[..<end])
    }
}
