import Testing

@testable import Screens

struct FrameDrawingTests {
    private func drawn(_ caption: String, _ columns: Int, _ rows: Int) -> [String] {
        var grid = Grid(columns: columns, rows: rows)
        grid.drawFrame(caption, at: Grid.Position(row: 0, column: 0), width: columns, height: rows)
        return grid.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func `a frame has its caption in the middle`() {
        #expect(
            drawn("写真", 10, 5).prefix(5).elementsEqual([
                "+--------+", "|        |", "|  写真  |", "|        |", "+--------+",
            ]))
    }

    @Test func `where there is no room for a border the caption stands alone, cut where it must be`() {
        #expect(drawn("写真", 6, 1)[0].contains("写真"))
        #expect(drawn("写真", 3, 2).joined().contains("写"))
        #expect(!drawn("写真", 1, 1).joined().contains("写"))
        #expect(drawn("写真", 0, 0).joined().isEmpty)
    }
}
