import Screens
import Testing

@Suite struct StageTests {
    private func block(_ letter: Character, _ columns: Int, _ rows: Int) -> Grid {
        var grid = Grid(columns: columns, rows: rows)
        for row in 0..<rows {
            for column in 0..<columns { grid[row, column].content = .narrow(String(letter)) }
        }
        return grid
    }

    /// A window of 80x24 and a reader of 38x22.
    private func stage(_ columns: Int, _ rows: Int, side: Int? = 38, captions: [String] = []) -> Stage {
        Stage(
            columns: columns, rows: rows, base: block("w", 80, 24), side: side.map { block("r", $0, 22) },
            captions: captions.map { FieldValue($0, tone: .key) })
    }

    private func row(_ number: Int, of stage: Stage) -> String {
        let grid = stage.composed()
        #expect(grid.columns == stage.columns)
        #expect(grid.rows == stage.rows)
        return (0..<grid.columns).map { grid[number, $0].text }.joined()
    }

    private func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test func onASmallTerminalTheReaderStandsOverTheDimWindowAndLeavesItsLastRowsFree() {
        let stage = stage(80, 24)
        #expect(!stage.isSideBySide)
        #expect(row(0, of: stage) == times("w", 42) + times("r", 38))
        #expect(row(21, of: stage) == times("w", 42) + times("r", 38))
        #expect(row(22, of: stage) == times("w", 80))
        #expect(stage.composed()[0, 0].tone == .dim)
        #expect(stage.composed()[1, 42].tone == .plain)
        #expect(stage.composed()[22, 0].tone == .plain)
        #expect(stage.placement.side == Grid.Position(row: 0, column: 42))
    }

    @Test func from118ColumnsOnTheReaderStandsBesideTheWindow() {
        #expect(!stage(117, 24).isSideBySide)
        #expect(row(1, of: stage(118, 24)) == times("w", 80) + times("r", 38))
        #expect(row(1, of: stage(119, 24)) == times("w", 80) + " " + times("r", 38))
        #expect(stage(118, 24).composed()[0, 0].tone == .plain)
    }

    @Test func whatStandsBelowTheWindowLeavesTheReaderBesideIt() {
        var stage = stage(160, 48)
        stage.below = block("b", 80, 24)
        #expect(stage.isSideBySide)
        #expect(stage.placement.base.row == 0)
        #expect(stage.placement.below == Grid.Position(row: 24, column: stage.placement.base.column))
        #expect(row(24, of: stage).contains(times("b", 80)) && !row(23, of: stage).contains("b"))
        #expect(stage.placement.captionRow == 48)
    }

    @Test func aWiderReaderNeedsMoreColumns() {
        #expect(!stage(118, 24, side: 40).isSideBySide)
        #expect(stage(120, 24, side: 40).isSideBySide)
        #expect(!stage(117, 24, side: 36).isSideBySide)
    }

    @Test func aLargerTerminalCentresEverything() {
        let stage = stage(125, 30)
        #expect(row(2, of: stage) == times(" ", 125))
        #expect(row(4, of: stage) == times(" ", 3) + times("w", 80) + " " + times("r", 38) + times(" ", 3))
        #expect(stage.placement.base == Grid.Position(row: 3, column: 3))
        #expect(stage.placement.side == Grid.Position(row: 4, column: 84))
    }

    @Test func captionsTakeTheRowsThatAreLeft() {
        let long = times("word ", 20)
        #expect(row(24, of: stage(80, 25, captions: ["患者さんが来ました。"])).hasPrefix("患者さんが来ました。"))
        #expect(row(24, of: stage(80, 26, captions: [long])) == times("word ", 16))
        #expect(row(25, of: stage(80, 26, captions: [long])).hasPrefix(times("word ", 4)))
        #expect(row(24, of: stage(80, 25, captions: [long])).hasSuffix("~"))
        #expect(stage(80, 25, captions: ["a"]).composed()[24, 0].tone == .key)
    }

    @Test func withoutRowsLeftThereAreNoCaptions() {
        #expect(stage(80, 24, captions: ["a"]).composed() == stage(80, 24).composed())
    }

    @Test func popUpsStandOverTheWindowAndLeaveTheReaderBesideItAlone() {
        var stage = stage(119, 24)
        stage.popUps = [block("p", 40, 4)]
        #expect(row(10, of: stage) == times("w", 20) + times("p", 40) + times("w", 20) + " " + times("r", 38))
        #expect(stage.composed()[10, 0].tone == .dim)
        #expect(stage.composed()[10, 100].tone == .plain)
    }

    @Test func popUpsStandOverTheReaderWhereItIsLaidOverTheWindow() {
        var stage = stage(80, 24)
        stage.popUps = [block("p", 40, 4)]
        #expect(row(10, of: stage) == times("w", 20) + times("p", 40) + times("r", 20))
        #expect(stage.composed()[8, 50].tone == .dim)
    }

    @Test func onATerminalTooSmallTheTopLeftPartIsShown() {
        let stage = stage(60, 20, captions: ["a"])
        #expect(!stage.fits)
        #expect(row(0, of: stage) == times("w", 42) + times("r", 18))
        #expect(self.stage(80, 24).fits)
    }
}
