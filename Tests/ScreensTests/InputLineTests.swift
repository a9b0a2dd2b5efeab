import Screens
import Testing

@Suite struct InputLineTests {
    private func draw(_ text: String, cursor: Int?) throws -> Grid {
        let grid = try picture("a [code ] b").draw(Fields(["code": .input(text: text, cursor: cursor)]))
        expectWhole(grid)
        return grid
    }

    @Test func anInputIsUnderlinedOverItsWholeExtent() throws {
        #expect(try draw("12", cursor: nil).toneText == "d._______.d")
        #expect(try draw("12", cursor: nil).cursor == nil)
    }

    @Test func theInputWithTheCursorIsChosen() throws {
        let grid = try draw("12", cursor: 1)
        #expect(grid.text == "a 12      b")
        #expect(grid.toneText == "d.#######.d")
        #expect(grid[0, 3].isInput)
        #expect(grid.cursor == Grid.Position(row: 0, column: 3))
    }

    @Test(arguments: [
        // text, cursor, shown, cursor's column in the field
        ("", 0, "       ", 0),
        ("1234567", 0, "1234567", 0),
        ("1234567", 6, "1234567", 6),
        ("1234567", 7, "234567 ", 6),
        ("123456789", 9, "456789 ", 6),
        ("123456789", 8, "3456789", 6),
        ("123456789", 2, "1234567", 2),
        ("山田花子", 4, "田花子 ", 6),
        ("山田花子", 3, "田花子 ", 4),
        ("山田花子", 0, "山田花 ", 0),
        ("ﾀﾞﾀﾞ", 1, "ﾀﾞﾀﾞ   ", 2),
        ("Ⅲa", 1, "IIIa   ", 3),
        ("a", 99, "a      ", 1),
        ("a", -1, "a      ", 0),
    ])
    func theCursorStaysInSight(_ text: String, _ cursor: Int, _ shown: String, _ column: Int) throws {
        let grid = try draw(text, cursor: cursor)
        #expect(grid.text == "a \(shown) b")
        #expect(grid.cursor == Grid.Position(row: 0, column: 2 + column))
    }

    @Test func aTypedTextInAnOutputFieldHasNoCursor() throws {
        let grid = try picture("{code }").draw(Fields(["code": .input(text: "12", cursor: 1)]))
        #expect(grid.cursor == nil)
    }
}
