import Eligibility

/// Folds the forms in which one and the same number or name is written, so that only a real difference shows.
///
/// Builds on `KeyForm`, which folds width, blanks and the many hyphens. Cards, receipt computers and the centre write
/// full-width or half-width, with or without hyphens and padding. [found: record conditions of the claim file, "all
/// full-width or all half-width"; the file interface pads the insurer number to eight places] The folded text is for
/// comparing only: it is never taken over as a value or shown.
public enum CanonicalForm {
    /// An insurer number without padding: `"  409995"`, `"00409995"` and `"４０９９９５"` give `409995`.
    ///
    /// Works on any text, since what a receipt computer holds may be wrongly typed.
    public static func insurerNumber(_ text: String) -> String { String(identifier(text).drop { $0 == "0" }) }

    /// A symbol or a number of an insurance, without hyphens: `"１２－３４"` gives `1234`. Leading zeros count.
    public static func identifier(_ text: String) -> String { KeyForm.of(text).filter { $0 != "-" } }

    /// A branch of two digits: `"1"` and `"０１"` give `01`.
    public static func branch(_ text: String) -> String {
        let digits = identifier(text)
        return digits.count == 1 ? "0" + digits : digits
    }

    /// A reading in full-width katakana with large letters only and without blanks: `"ｼｬ ﾝﾃｨ"`, `"しゃんてぃ"` and
    /// `"シヤンテイ"`, as registers that know no small letters write it, are the same.
    public static func kana(_ text: String) -> String {
        var reading = String.UnicodeScalarView()
        for scalar in KeyForm.of(text).unicodeScalars {
            let katakana = hiragana.contains(scalar) ? Unicode.Scalar(scalar.value + 0x60)! : scalar
            reading.append(folded[katakana] ?? katakana)
        }
        return String(reading)
    }

    /// A name of one width and without blanks. Variants of a character stay different characters.
    public static func name(_ text: String) -> String { KeyForm.of(text) }

    private static let hiragana: ClosedRange<Unicode.Scalar> = "ぁ"..."ゖ"

    /// Small letters to large ones; ヴ to ウ, because its half-width form loses the voicing mark.
    private static let folded = Dictionary(
        uniqueKeysWithValues: zip("ァィゥェォッャュョヮヵヶヴ".unicodeScalars, "アイウエオツヤユヨワカケウ".unicodeScalars))
}
