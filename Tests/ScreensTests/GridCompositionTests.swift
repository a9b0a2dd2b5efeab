import Basics
import Screens
import Testing

@Suite struct GridCompositionTests {
    private func put(_ upper: String, on lower: String, row: Int = 0, column: Int) throws -> String {
        var base = try grid(lower)
        base.put(try grid(upper), at: Grid.Position(row: row, column: column))
        expectWhole(base)
        return base.text
    }

    @Test func aGridCoversWhatIsBelow() throws {
        #expect(try put("xy", on: "abcdef", column: 2) == "abxyef")
    }

    @Test func halfAWideCharacterAtASeamBecomesASpace() throws {
        #expect(try put("xy", on: "山田花子", column: 1) == " xy 花子")
        #expect(try put("x", on: "山田花子", column: 2) == "山x 花子")
        #expect(try put("x", on: "山田花子", column: 3) == "山 x花子")
    }

    @Test func whatFallsOutsideIsLeftOut() throws {
        #expect(try put("山田", on: "abcd", column: -1) == " 田d")
        #expect(try put("山田", on: "abcd", column: 1) == "a山")
        #expect(try put("xy", on: "abcd", column: 4) == "abcd")
        #expect(try put("xy", on: "abcd", column: -2) == "abcd")
        #expect(try put("xy", on: "abcd", row: 1, column: 0) == "abcd")
        #expect(try put("1\n2\n3", on: "a\nb", row: -1, column: 0) == "2\n3")
    }

    @Test func theCursorMovesAlong() throws {
        var base = try grid("abcdef")
        var upper = try grid("xy")
        upper.cursor = Grid.Position(row: 0, column: 1)
        base.put(upper, at: Grid.Position(row: 0, column: 3))
        #expect(base.cursor == Grid.Position(row: 0, column: 4))
    }

    @Test func aDimmedGridHasOneToneAndNoCursor() throws {
        let drawn = try picture("a{name}<face>").draw(
            Fields([
                "name": .value(FieldValue("x", tone: .stop)),
                "face": .image(PixelImage(width: 1, height: 1, pixels: [Colour(red: 200, green: 100, blue: 0)])),
            ]))
        let dimmed = drawn.dimmed
        #expect(dimmed.toneText == "ddddddddddddd")
        #expect(dimmed.cursor == nil)
        let half = Colour(red: 100, green: 50, blue: 0)
        #expect(dimmed[0, 8].content == .pixels(upper: half, lower: half))
    }
}
