import Screens
import Testing

@testable import ReceptionTUI

struct EnlargeNoticeTests {
    private let needed = Grid(columns: 80, rows: 24)

    @Test func theNoticeIsInBothLanguages() {
        let text = EnlargeNotice.grid(for: needed, columns: 60, rows: 10).text
        #expect(text.contains("画面を80x24以上に広げてください"))
        #expect(text.contains("Please enlarge the terminal to 80x24"))
    }

    @Test func inANarrowTerminalItIsWrapped() {
        let text = EnlargeNotice.grid(for: needed, columns: 20, rows: 10).text
        #expect(text.contains("画面を80x24以上に\n"))
        #expect(text.contains("terminal to 80x24"))
    }

    @Test("It fits any size", arguments: [1, 2, 7, 17, 79], [1, 2, 5, 23])
    func anySize(columns: Int, rows: Int) {
        let grid = EnlargeNotice.grid(for: needed, columns: columns, rows: rows)
        #expect(grid.columns == columns && grid.rows == rows)
        for row in 0..<rows {
            if case .wide = grid[row, columns - 1].content { Issue.record("half a character at the right edge") }
        }
    }
}
