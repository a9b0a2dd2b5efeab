import Basics
import CardReaderSim
import Foundation

/// False accepts and false rejects against the threshold, drawn with plain characters so that it can be piped.
///
/// The rates run on a logarithmic scale, as the small ones are those that matter.
struct ErrorCurve {
    private let counts: ScoreCounts
    private let threshold: Int

    init(_ counts: ScoreCounts, threshold: Int) {
        self.counts = counts
        self.threshold = threshold
    }

    /// Thresholds from the left to the right, a column every ten.
    private static let thresholds = stride(from: 300, through: 1000, by: 10)
    /// Marks of the upright axis, in percent; three rows from each to the next, and one more for nothing at all.
    private static let marks = ["100", "32", "10", "3.2", "1", "0.32", "0.1"]
    private static let rowsBetween = 2
    private static var lowest: Int { (marks.count - 1) * rowsBetween }

    func lines(in language: Language) -> [String] {
        var rows = Array(
            repeating: Array(repeating: Character(" "), count: Array(Self.thresholds).count), count: Self.lowest + 2)
        let marked = (threshold - 300 + 5) / 10
        for row in rows.indices where rows[row].indices.contains(marked) { rows[row][marked] = ":" }
        draw("a", in: &rows) { counts.falseAcceptRate(at: $0) }
        draw("r", in: &rows) { counts.falseRejectRate(at: $0) }
        let drawn = rows.enumerated().map { row, characters in
            var line = label(row) + String(characters)
            while line.last == " " { line.removeLast() }
            return line
        }
        return [Self.title[language]] + drawn + axis() + [legend[language]]
    }

    private static let title = Bilingual(ja: "率（%、対数目盛）", en: "rate (%, logarithmic)")

    private var legend: Bilingual {
        let equal = counts.equalErrorThreshold
        let rate = FaceRates.percent(counts.falseRejectRate(at: equal))
        return Bilingual(
            ja: "  a 他人受入率　r 本人拒否率　: しきい値 \(threshold)　両者が等しいのは \(equal) で \(rate)",
            en: "  a false accepts  r false rejects  : threshold \(threshold)  equal at \(equal), \(rate)")
    }

    /// A character where the rate lies in each column, and between it and the next a line of the same.
    private func draw(_ mark: Character, in rows: inout [[Character]], rate: (Int) -> Double) {
        var last: Int?
        for (column, threshold) in Self.thresholds.enumerated() {
            let row = Self.row(of: rate(threshold))
            let from = last.map { $0 < row ? $0 + 1 : $0 > row ? $0 - 1 : row } ?? row
            for between in min(from, row)...max(from, row) {
                let isOther =
                    rows[between][column] != " " && rows[between][column] != ":" && rows[between][column] != mark
                rows[between][column] = isOther ? "*" : mark
            }
            last = row
        }
    }

    /// The row of a rate, 0 at the top; nothing at all lies below every mark.
    private static func row(of rate: Double) -> Int {
        guard rate > 0 else { return lowest + 1 }
        return min(max(Int((-log10(rate) * 2 * Double(rowsBetween)).rounded()), 0), lowest)
    }

    private func label(_ row: Int) -> String {
        let text: String
        switch row {
        case Self.lowest + 1: text = "0"
        case _ where row % Self.rowsBetween == 0: text = Self.marks[row / Self.rowsBetween]
        default: text = ""
        }
        return String(repeating: " ", count: 5 - text.count) + text + " |"
    }

    private func axis() -> [String] {
        let margin = String(repeating: " ", count: 6)
        var line = ""
        var numbers = ""
        for threshold in Self.thresholds {
            line += threshold % 100 == 0 ? "+" : "-"
            guard threshold % 100 == 0 else { continue }
            let place = (threshold - 300) / 10 - (threshold == 1000 ? 2 : 1)
            while numbers.count < max(place, 0) { numbers += " " }
            numbers += "\(threshold)"
        }
        return [margin + "+" + line, margin + " " + numbers]
    }
}
