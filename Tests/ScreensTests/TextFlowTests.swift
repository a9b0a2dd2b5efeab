import Testing

@testable import Screens

@Suite struct TextFlowTests {
    private func clip(_ text: String, _ width: Int) -> String {
        TextFlow.clip(DisplayText(text).glyphs, to: width).map(\.text).joined()
    }

    private func wrap(_ text: String, width: Int, limit: Int = 10) -> [String] {
        TextFlow.wrap(DisplayText(text).glyphs, width: width, limit: limit).map { $0.map(\.text).joined() }
    }

    @Test func aTextThatFitsExactlyHasNoMark() {
        #expect(clip("abcd", 4) == "abcd")
        #expect(clip("山田", 4) == "山田")
    }

    @Test func aTextTooLongEndsInTheMark() {
        #expect(clip("abcde", 4) == "abc~")
        #expect(clip("山田花", 5) == "山田~")
    }

    @Test func aWideCharacterUnderTheMarkBecomesASpace() {
        #expect(clip("山田花", 4) == "山 ~")
        #expect(clip("山田", 3) == "山~")
        #expect(clip("山田", 2) == " ~")
    }

    @Test func evenOneCellShowsThatSomethingIsThere() {
        #expect(clip("山", 1) == "~")
        #expect(clip("山", 0) == "")
        #expect(clip("", 1) == "")
    }

    @Test func latinTextBreaksAtSpaces() {
        #expect(wrap("the share changes in August", width: 12) == ["the share", "changes in", "August"])
    }

    @Test func aWordLongerThanALineIsBroken() {
        #expect(wrap("abcdefghij kl", width: 4) == ["abcd", "efgh", "ij", "kl"])
    }

    @Test func japaneseBreaksBetweenCharacters() {
        #expect(wrap("保険者番号を確認", width: 7) == ["保険者", "番号を", "確認"])
    }

    @Test func noLineBeginsWithPunctuationOrASmallKana() {
        #expect(wrap("確認です。次へ", width: 8) == ["確認で", "す。次へ"])
        #expect(wrap("待っています", width: 2 * 1 + 1).first == "待")
        #expect(wrap("受付（窓口）です", width: 10) == ["受付（窓", "口）です"])
    }

    @Test func noLineEndsWithAnOpeningBracket() {
        #expect(wrap("資格「有効」", width: 6) == ["資格", "「有", "効」"])
    }

    @Test func latinWordsInJapaneseStayWhole() {
        #expect(wrap("番号ABC確認", width: 6) == ["番号", "ABC確", "認"])
    }

    @Test func theLastLineIsCutWithTheMark() {
        #expect(wrap("one two three four", width: 7, limit: 2) == ["one two", "three ~"])
        #expect(wrap("保険者番号", width: 4, limit: 2) == ["保険", "者 ~"])
    }

    @Test func aWideCharacterInAOneCellLineIsMarkedNotDrawn() {
        #expect(wrap("山田", width: 1) == ["~", "~"])
    }
}
