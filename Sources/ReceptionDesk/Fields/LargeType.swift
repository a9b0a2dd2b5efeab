import Screens

/// Large type as far as a terminal goes, whose characters have one size: full-width letters, and air between Japanese
/// ones.
enum LargeType {
    /// As large as fits into `cells`, or the text as it is.
    static func text(_ text: String, cells: Int) -> String {
        let wide = String(String.UnicodeScalarView(text.unicodeScalars.map(fullWidth)))
        let spaced = wide.map(String.init).joined(separator: " ")
        let isLatin = text.unicodeScalars.allSatisfy(\.isASCII)
        // Spaced Latin letters would no longer read as words.
        if !isLatin, spaced.cellWidth <= cells { return spaced }
        return wide.cellWidth <= cells ? wide : text
    }

    private static func fullWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x20: "\u{3000}"
        case 0x21...0x7e: Unicode.Scalar(scalar.value + 0xfee0) ?? scalar
        default: scalar
        }
    }
}
