import Screens
import Testing

@Suite struct PictureBackgroundTests {
    private func border(_ grid: Grid, _ row: Int, _ column: Int) -> Border? {
        if case .border(let border) = grid[row, column].content { border } else { nil }
    }

    @Test func bordersKnowTheirNeighbours() throws {
        let grid = try grid(
            """
            +-表-+--+
            |    |  |
            +----+--+
            """)
        #expect(border(grid, 0, 0) == [.right, .down])
        #expect(border(grid, 0, 1) == [.left, .right])
        #expect(border(grid, 0, 5) == [.left, .right, .down])
        #expect(border(grid, 0, 8) == [.left, .down])
        #expect(border(grid, 1, 5) == [.up, .down])
        #expect(border(grid, 2, 5) == [.up, .left, .right])
        #expect(border(grid, 2, 8) == [.up, .left])
        #expect(grid[0, 2].content == .wide("表"))
        #expect(grid[0, 3].content == .wideRest)
    }

    @Test func boxesThatTouchStayApart() throws {
        let grid = try grid(
            """
            +-++-+
            | || |
            +-++-+
            +-++-+
            """)
        #expect(border(grid, 0, 2) == [.left, .down])
        #expect(border(grid, 0, 3) == [.right, .down])
        #expect(border(grid, 2, 0) == [.up, .right])
        #expect(border(grid, 3, 0) == [.right])
    }

    @Test func aCornerThatJoinsOnlySidewaysIsPartOfTheLine() throws {
        #expect(try grid("+-+-+").text == "-----")
    }

    @Test(arguments: ["03-1234", "a + b", "F1 | F2", "a -> b"])
    func hyphensPlusesAndBarsInTextStayText(_ text: String) throws {
        let grid = try grid(text)
        #expect(grid.cells.map(\.text).joined() == text)
        for column in 0..<grid.columns { #expect(border(grid, 0, column) == nil) }
    }

    @Test func fixedTextAndBordersAreDim() throws {
        let grid = try grid("+-+ 窓a")
        #expect(grid.toneText == "ddd.ddd")
    }
}
