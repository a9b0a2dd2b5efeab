/// What is shown in place of a character whose width depends on the terminal. Assumed: a choice of this project.
///
/// Only characters that official data and messages contain are listed; other ambiguous ones, Greek and Cyrillic among
/// them, are kept as one cell.
enum GlyphReplacements {
    /// The geta, printers' mark for a missing character.
    static let geta: Unicode.Scalar = "〓"
    static let blackCircle: Unicode.Scalar = "●"

    static func replacement(for scalar: Unicode.Scalar) -> String? { table[scalar] }

    private static let table: [Unicode.Scalar: String] = {
        var table = signs
        for (index, numeral) in romanNumerals.enumerated() {
            table[offset("Ⅰ", by: index)] = numeral
            table[offset("ⅰ", by: index)] = numeral.lowercased()
        }
        for index in 0..<20 { table[offset("①", by: index)] = "(\(index + 1))" }
        return table
    }()

    private static let romanNumerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]

    private static let signs: [Unicode.Scalar: String] = [
        "※": "*", "…": "..", "‥": "..", "→": "->", "←": "<-", "⇒": "=>", "⇔": "<=>", "№": "No.", "℡": "TEL",
        "─": "-", "━": "-", "│": "|", "┃": "|", "‐": "-", "–": "-", "—": "-", "―": "-", "∥": "||",
        "‘": "'", "’": "'", "“": "\"", "”": "\"", "′": "'", "″": "\"", "×": "x", "±": "+/-",
        "○": "〇", "◯": "〇", "\u{FFFD}": "〓",
    ]

    private static func offset(_ scalar: Unicode.Scalar, by count: Int) -> Unicode.Scalar {
        Unicode.Scalar(scalar.value + UInt32(count))!
    }
}
