import Screens
import Testing

@Suite struct DisplayTextTests {
    @Test(arguments: [
        ("Ⅰ Ⅱ Ⅲ", "I II III"), ("ⅳ", "iv"), ("区分Ⅱ", "区分II"), ("①⑳", "(1)(20)"), ("※", "*"), ("→←", "-><-"), ("…", ".."),
        ("─│", "-|"), ("№", "No."), ("○", "〇"), ("“a”", "\"a\""),
    ])
    func ambiguousCharactersOfOfficialDataAreReplaced(_ raw: String, _ shown: String) {
        #expect(DisplayText(raw).description == shown)
    }

    @Test func theBlackCircleIsOneCellWhereTheTerminalDrawsItSo() {
        let text = DisplayText("●田", policy: .oneCellBlackCircle)
        #expect(text.description == "●田")
        #expect(text.width == 3)
    }

    @Test func theBlackCircleIsAGetaWhereTheTerminalDrawsItWide() {
        let text = DisplayText("●田", policy: .twoCellBlackCircle)
        #expect(text.description == "〓田")
        #expect(text.width == 4)
    }

    @Test func greekAndCyrillicAreKept() {
        #expect(DisplayText("αβ Яна").description == "αβ Яна")
        #expect(DisplayText("αβ Яна").width == 6)
    }

    @Test(arguments: [
        ("辻\u{E0100}", "辻"), ("葛\u{FE00}飾", "葛飾"), ("a\u{200D}b", "ab"), ("co\u{AD}op", "coop"), ("\u{FEFF}x", "x"),
    ])
    func selectorsJoinersAndSoftHyphensAreDropped(_ raw: String, _ shown: String) {
        #expect(DisplayText(raw).description.unicodeScalars.elementsEqual(shown.unicodeScalars))
    }

    @Test(arguments: [
        ("a\nb", "a b"), ("a\tb", "a b"), ("a\u{1B}[2J", "a [2J"), ("a\u{2028}b", "a b"), ("a\r\nb", "a  b"),
    ])
    func controlCharactersBecomeSpaces(_ raw: String, _ shown: String) {
        #expect(DisplayText(raw).description == shown)
    }

    @Test(arguments: ["\u{E000}", "\u{F0000}", "\u{0378}", "\u{31350}", "\u{FFFD}"])
    func charactersNobodyKnowsBecomeGeta(_ raw: String) {
        #expect(DisplayText(raw).description == "〓")
        #expect(DisplayText(raw).width == 2)
    }

    @Test func marksStayWithTheirCharacter() {
        let text = DisplayText("か\u{3099}e\u{0301}")
        #expect(text.glyphs.map(\.width) == [2, 1])
        #expect(text.glyphs[0].text.unicodeScalars.count == 2)
    }

    @Test func aMarkWithoutACharacterIsDropped() {
        #expect(DisplayText("\u{0301}a").description.unicodeScalars.elementsEqual("a".unicodeScalars))
    }

    @Test func marksBeyondWhatACellHoldsAreDropped() {
        #expect(DisplayText("a" + String(repeating: "\u{0301}", count: 50)).glyphs[0].text.unicodeScalars.count == 5)
    }

    @Test func halfWidthVoicedKanaAreTwoGlyphs() {
        #expect(DisplayText("ﾀﾞ").glyphs.map(\.text) == ["ﾀ", "ﾞ"])
    }
}
