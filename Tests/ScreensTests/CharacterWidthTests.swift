import Screens
import Testing

@Suite struct CharacterWidthTests {
    @Test(
        arguments: [
            "A", "~", " ", "é", "ｱ", "ﾞ", "¥", "−", "₩",
            "①", "○", "●", "─", "━", "│", "※", "★", "→", "α", "Я", "▀", "▒", "▲", "Ⅲ", "№", "℃", "×", "§", "…", "—",
        ] as [Unicode.Scalar])
    func oneCell(_ scalar: Unicode.Scalar) {
        #expect(CharacterWidth.cells(of: scalar) == 1)
    }

    @Test(
        arguments: [
            "窓", "あ", "ー", "。", "「", "・", "　", "Ａ", "～", "〜", "￥", "〓", "々", "㈱", "㋿", "㍻", "㊤", "㍉", "한", "𠮟", "𩸽",
            "😀",
            "\u{4DC0}", "\u{4DFF}", "\u{3248}", "\u{324F}", "\u{9FFC}", "\u{FA11}",
        ] as [Unicode.Scalar])
    func twoCells(_ scalar: Unicode.Scalar) {
        #expect(CharacterWidth.cells(of: scalar) == 2)
    }

    @Test(
        arguments: [
            "\u{0301}", "\u{3099}", "\u{309A}", "\u{FE0F}", "\u{E0100}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{7}",
            "\n",
            "\u{85}", "\u{2028}",
        ] as [Unicode.Scalar])
    func noCell(_ scalar: Unicode.Scalar) {
        #expect(CharacterWidth.cells(of: scalar) == 0)
    }

    @Test(arguments: ["\u{E000}", "\u{F8FF}", "\u{F0000}", "\u{0378}", "\u{FFFE}", "\u{31350}"] as [Unicode.Scalar])
    func privateUnassignedAndYoungScalarsAreUnknown(_ scalar: Unicode.Scalar) {
        #expect(CharacterWidth.kind(of: scalar) == .unknown)
    }

    @Test func terminalsDisagreeAboutAmbiguousScalarsOnly() {
        for scalar in "─│●※ⅡⅲⅫ①○→…αЯ§°±×÷".unicodeScalars { #expect(CharacterWidth.isAmbiguous(scalar)) }
        for scalar in "A|窓あｱ。「￥〜\u{3248}\u{0301}".unicodeScalars { #expect(!CharacterWidth.isAmbiguous(scalar)) }
    }

    @Test func everyPrintableScalarOfTheBasicJapaneseSetHasAWidth() {
        // JIS X 0208 kanji and kana lie in these ranges, all two cells wide.
        let wide = [0x3041...0x3093, 0x30A1...0x30F6, 0x4E00...0x9FA5] as [ClosedRange<UInt32>]
        #expect(wide.joined().allSatisfy { CharacterWidth.cells(of: Unicode.Scalar($0)!) == 2 })
        let halfWidthKana = 0xFF61...0xFF9F as ClosedRange<UInt32>
        #expect(halfWidthKana.allSatisfy { CharacterWidth.cells(of: Unicode.Scalar($0)!) == 1 })
    }

    @Test func aTextIsMeasuredByScalarNotByCharacter() {
        #expect("ﾀﾞ".count == 1)
        #expect("ﾀﾞ".cellWidth == 2)
        #expect("か\u{3099}き".cellWidth == 4)
        #expect("Ab窓".cellWidth == 4)
        #expect("".cellWidth == 0)
    }
}
