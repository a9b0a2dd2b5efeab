import CardReaderSim
import Testing

@testable import ReceptionTUI

struct ErrorCurveTests {
    /// Others score up to 600, the same person from 700 on.
    private func curve(threshold: Int = 650) -> [String] {
        var counts = ScoreCounts()
        for score in 0..<600 { counts.add(impostor: score) }
        for score in 700..<1000 { counts.add(genuine: score) }
        return ErrorCurve(counts, threshold: threshold).lines(in: .en)
    }

    /// The characters of a column, from the upper end of the axis down to nothing.
    private func column(_ threshold: Int, _ lines: [String]) -> String {
        let place = 7 + (threshold - 300) / 10
        return String(
            lines.dropFirst().prefix(14).map { line in
                let characters = Array(line)
                return place < characters.count ? characters[place] : " "
            })
    }

    @Test func falseAcceptsFallAndFalseRejectsRise() {
        let lines = curve()
        #expect(column(300, lines).prefix(3).contains("a"))
        #expect(column(300, lines).last == "r")
        #expect(column(1000, lines).first == "r")
        #expect(column(1000, lines).last == "a")
    }

    @Test func whereNothingErrsBothLinesLieAtTheBottom() {
        #expect(column(680, curve()).last == "*")
    }

    @Test func theThresholdIsMarkedAndNamed() {
        let lines = curve(threshold: 650)
        #expect(column(650, lines).hasPrefix(":::::"))
        #expect(!column(640, lines).contains(":"))
        #expect(lines.last?.contains("threshold 650") == true)
    }

    @Test func theAxisHasNumbersBelowItsMarks() throws {
        let lines = curve()
        let numbers = try #require(lines.first { $0.contains("300") && $0.contains("1000") })
        let axis = try #require(lines.first { $0.contains("+---") })
        for threshold in stride(from: 400, through: 900, by: 100) {
            let mark = Array(axis)[7 + (threshold - 300) / 10]
            #expect(mark == "+")
            let start = try #require(numbers.range(of: "\(threshold)")?.lowerBound)
            #expect(numbers.distance(from: numbers.startIndex, to: start) + 1 == 7 + (threshold - 300) / 10)
        }
        #expect(lines.contains { $0.hasPrefix("  100 |") } && lines.contains { $0.hasPrefix("  0.1 |") })
    }
}
