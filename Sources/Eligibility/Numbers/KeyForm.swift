/// The one form in which symbols and numbers are compared, however they were printed or typed.
///
/// Full-width and half-width characters mean the same, so do the many hyphens; blanks mean nothing. Leading zeros stay:
/// `0012` and `12` are two numbers. Example: `KeyForm.of("北九　０１－２")` is `"北九01-2"`.
public enum KeyForm {
    public static func of(_ text: String) -> String {
        // As nearly everything is typed: nothing to be done, and this is asked with every look-up.
        if text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20, 0x09, 0x3000:
                continue
            case 0x2010...0x2015, 0x2212, 0xFF0D, longMark, 0xFF70:
                scalars.append("-")
            case 0xFF01...0xFF5E:
                scalars.append(Unicode.Scalar(scalar.value - 0xFEE0)!)
            case 0xFF66...0xFF9D:
                scalars.append(katakana[Int(scalar.value - 0xFF66)])
            case 0xFF9E, 0xFF9F:
                voice(&scalars, steps: scalar.value - 0xFF9D)
            default:
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    /// The long-vowel mark ー, which people type for a hyphen between digits.
    private static let longMark: UInt32 = 0x30FC

    /// Full-width katakana in the order of the half-width block, from U+FF66 on.
    private static let katakana = Array("ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン".unicodeScalars)

    /// Joins a half-width voicing mark to the letter before it: one step for ﾞ, two for ﾟ.
    private static func voice(_ scalars: inout String.UnicodeScalarView, steps: UInt32) {
        let voiceable = steps == 1 ? "カキクケコサシスセソタチツテトハヒフヘホ" : "ハヒフヘホ"
        guard let last = scalars.last, voiceable.unicodeScalars.contains(last) else { return }
        scalars.removeLast()
        scalars.append(Unicode.Scalar(last.value + steps)!)
    }
}
