/// 半角カナ: the form of readings in the file interface. [found: a clinic's real file]
public enum HalfWidthKana {
    /// A reading in half-width katakana with half-width blanks, from katakana or hiragana of any width. What has no
    /// half-width form stays.
    public static func of(_ reading: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in reading.unicodeScalars {
            let katakana = hiragana.contains(scalar) ? Unicode.Scalar(scalar.value + 0x60)! : scalar
            switch katakana.value {
            case 0x3000: result.append(" ")
            case 0xFF01...0xFF5E: result.append(Unicode.Scalar(katakana.value - 0xFEE0)!)
            default:
                if let half = table[katakana] {
                    result.append(contentsOf: half.unicodeScalars)
                } else {
                    result.append(katakana)
                }
            }
        }
        return String(result)
    }

    private static let hiragana: ClosedRange<Unicode.Scalar> = "ぁ"..."ゖ"

    private static let table: [Unicode.Scalar: String] = {
        let plain = zip(
            "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン".unicodeScalars,
            "ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ".unicodeScalars)
        let voiced = zip("ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ".unicodeScalars, "ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎｳ".unicodeScalars)
        let half = zip("パピプペポ".unicodeScalars, "ﾊﾋﾌﾍﾎ".unicodeScalars)
        // Letters without a half-width form of their own, as registers write them, and marks.
        let others: [Unicode.Scalar: String] = [
            "ヰ": "ｲ", "ヱ": "ｴ", "ヮ": "ﾜ", "ヵ": "ｶ", "ヶ": "ｹ", "・": "･", "。": "｡", "、": "､", "「": "｢", "」": "｣",
        ]
        var table = others
        for (full, narrow) in plain { table[full] = String(narrow) }
        for (full, narrow) in voiced { table[full] = String(narrow) + "ﾞ" }
        for (full, narrow) in half { table[full] = String(narrow) + "ﾟ" }
        return table
    }()
}

extension String {
    /// A name as the interface has it: a full-width blank between its parts. [found: a clinic's real file]
    var withFullWidthBlank: String { String(map { $0 == " " ? "\u{3000}" : $0 }) }
}
