import Basics
import Screens
import Testing

@Suite struct GridDifferenceTests {
    /// The runs between two drawings as `row:column:text`.
    private func runs(_ old: String, _ new: String) throws -> [String] {
        GridDifference(from: try grid(old), to: try grid(new)).runs.map {
            "\($0.row):\($0.column):\($0.cells.map(\.text).joined())"
        }
    }

    @Test func equalGridsHaveNoDifference() throws {
        #expect(GridDifference(from: try grid("山a"), to: try grid("山a")).isEmpty)
    }

    @Test func changesComeAsRuns() throws {
        #expect(try runs("abcdef\nxyz   ", "aBCdeF\nxyz  q") == ["0:1:BC", "0:5:F", "1:5:q"])
    }

    @Test func aRunHoldsWideCharactersWhole() throws {
        #expect(try runs("山田花", "山口花") == ["0:2:口"])
        #expect(try runs("abcdef", "a山def") == ["0:1:山"])
        #expect(try runs("a山def", "abcdef") == ["0:1:bc"])
        #expect(try runs("山田ab", "a山田b") == ["0:0:a山田"])
    }

    @Test func aRunNeverBeginsInTheRightHalf() throws {
        let old = try grid("山a")
        var new = old
        new[0, 1].tone = .stop
        let run = try #require(GridDifference(from: old, to: new).runs.first)
        #expect(run.column == 0)
        #expect(run.cells.map(\.content) == [.wide("山"), .wideRest])
    }

    @Test func aChangeOfToneIsAChange() throws {
        let old = try grid("abc")
        var new = old
        new[0, 1].tone = .chosen
        #expect(GridDifference(from: old, to: new).runs.map(\.column) == [1])
    }

    @Test func withoutAnEqualSizeEverythingIsAChange() throws {
        let new = try grid("ab\ncd")
        let whole = GridDifference(from: nil, to: new)
        #expect(whole.runs.map { $0.cells.count } == [2, 2])
        #expect(GridDifference(from: try grid("abc\ndef"), to: new) == whole)
    }

    @Test func applyingTheRunsGivesTheNewGrid() throws {
        var random = SeededRandom(seed: 7)
        let alphabet = Array("ab 山田|-+ﾀ")
        func randomRow() -> String {
            var row = ""
            while row.cellWidth < 12 { row.append(alphabet[random.below(alphabet.count)]) }
            return row.cellWidth == 12 ? row : String(row.dropLast()) + " "
        }
        for _ in 0..<200 {
            let old = try grid("\(randomRow())\n\(randomRow())")
            let new = try grid("\(randomRow())\n\(randomRow())")
            var painted = old
            for run in GridDifference(from: old, to: new).runs {
                #expect(run.cells.first?.content != .wideRest)
                for (offset, cell) in run.cells.enumerated() { painted[run.row, run.column + offset] = cell }
            }
            #expect(painted == new)
        }
    }
}
