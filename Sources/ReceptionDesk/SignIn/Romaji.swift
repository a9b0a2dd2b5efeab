/// Kana in Latin letters, as a name is typed into a password: Hepburn without marks of length. Katakana and hiragana of
/// names only; what is not in the table is left out.
enum Romaji {
    static func text(_ kana: String) -> String {
        let scalars = kana.unicodeScalars.map { scalar in
            // Katakana lie as far above hiragana all through.
            (0x30A1...0x30F6).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0x60)! : scalar
        }
        var out = ""
        for scalar in scalars.map(Character.init) {
            if let glide = ["ゃ": "a", "ゅ": "u", "ょ": "o"][scalar], out.hasSuffix("i") {
                out.removeLast()
                let plain = ["sh", "ch", "j"].contains { out.hasSuffix($0) }
                out += (plain ? "" : "y") + glide
            } else if scalar == "っ" {
                out += "*"
            } else if let syllable = table[scalar] {
                if out.hasSuffix("*") {
                    out.removeLast()
                    out += syllable.hasPrefix("ch") ? "t" : String(syllable.prefix(1))
                }
                out += syllable
            } else if scalar == " " || scalar == "　" {
                out += " "
            }
        }
        return out
    }

    private static let table: [Character: String] = {
        let rows = [
            "あいうえお": "a i u e o", "かきくけこ": "ka ki ku ke ko", "さしすせそ": "sa shi su se so",
            "たちつてと": "ta chi tsu te to", "なにぬねの": "na ni nu ne no", "はひふへほ": "ha hi fu he ho",
            "まみむめも": "ma mi mu me mo", "やゆよ": "ya yu yo", "らりるれろ": "ra ri ru re ro", "わをん": "wa o n",
            "がぎぐげご": "ga gi gu ge go", "ざじずぜぞ": "za ji zu ze zo", "だぢづでど": "da ji zu de do",
            "ばびぶべぼ": "ba bi bu be bo", "ぱぴぷぺぽ": "pa pi pu pe po",
        ]
        var table: [Character: String] = [:]
        for (kana, latin) in rows {
            for (letter, syllable) in zip(kana, latin.split(separator: " ")) { table[letter] = String(syllable) }
        }
        return table
    }()
}
