import Basics
import Eligibility

/// Texts on their way into a claim file: made full-width, cut to their column, and what was done is counted.
struct ClaimText {
    /// Characters that Windows-31J lacks, written as ●.
    private(set) var replaced = 0
    /// Texts that had to be cut to the length of their column.
    private(set) var cut = 0

    /// A text in full-width characters, of at most `most` bytes; cut at a whole character.
    ///
    /// Half-width letters, digits and katakana become full-width, since a column takes characters of one width alone.
    mutating func fullWidth(_ text: String, most: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for character in text {
            let one = ClaimText.wide(character)
            let (encoded, missing) = CP932.bytes(of: one)
            replaced += missing
            // Two bytes, but for what has no full-width form.
            let written = encoded.count == 2 ? encoded : CP932.bytes(of: String(Character(CP932.substitute))).bytes
            if encoded.count != 2 { replaced += 1 }
            if bytes.count + written.count > most {
                cut += 1
                break
            }
            bytes += written
        }
        return bytes
    }

    /// 氏名: one space between family and given name, however many there were.
    mutating func name(_ text: String, most: Int) -> [UInt8] {
        let parts = text.split { $0 == " " || $0 == "　" }.map(String.init)
        return fullWidth(parts.joined(separator: "　"), most: most)
    }

    /// A reading without blanks.
    mutating func kana(_ text: String, most: Int) -> [UInt8] {
        fullWidth(text.filter { $0 != " " && $0 != "　" }, most: most)
    }

    /// ASCII and half-width katakana as the full-width characters of the same meaning.
    private static func wide(_ character: Character) -> String {
        if character == "ｰ" { return "ー" }
        if let first = character.unicodeScalars.first, (0xFF66...0xFF9D).contains(first.value) {
            return KeyForm.of(String(character))
        }
        let scalars = character.unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.value {
            case 0x20: "　"
            case 0x21...0x7E: Unicode.Scalar(scalar.value + 0xFEE0)!
            default: scalar
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
