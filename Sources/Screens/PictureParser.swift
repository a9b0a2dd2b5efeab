import Basics

/// Reads a picture file, going on after a mistake so that all of them are reported at once.
struct PictureParser {
    let file: String
    private var errors: [TextFileError] = []

    init(file: String) { self.file = file }

    mutating func parse(_ text: String) throws(TextFileErrors) -> Picture {
        let lines = text.sourceLines
        guard let rule = lines.firstIndex(where: { $0.trimmed == "---" }) else {
            report(line: 1, .missingRule)
            throw TextFileErrors(errors)
        }
        let secondRule = lines[(rule + 1)...].firstIndex { $0.trimmed == "---" } ?? lines.endIndex
        let firstLine = rule + 2
        let header = readHeader(lines[..<rule])
        var rows = lines[rule + 1..<secondRule].map(PictureRow.init)
        for index in rows.indices { rows[index].fill(to: header.columns) }
        check(rows, against: header, firstLine: firstLine)
        var legend = readLegend(lines[min(secondRule + 1, lines.endIndex)...])
        let slots = findSlots(in: &rows, legend: &legend, firstLine: firstLine)
        for (letter, line) in legend.unused { report(line: line, .unusedStandIn(letter)) }
        guard errors.isEmpty else {
            throw TextFileErrors(errors.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
        }
        let background = PictureBackground(rows.map(\.cells)).grid
        return Picture(header: header, slots: slots, background: background, file: file, firstLine: firstLine)
    }

    private mutating func report(line: Int, column: Int = 1, _ problem: ScreenFileProblem) {
        errors.append(TextFileError(file: file, line: line, column: column, problem))
    }

    private mutating func readHeader(_ lines: ArraySlice<String>) -> PictureHeader {
        var header = PictureHeader()
        for (index, line) in zip(lines.indices, lines) where !line.isBlankOrComment && !header.read(line) {
            report(line: index + 1, .badHeader(line.trimmed))
        }
        // A line that is there but wrong has been reported above.
        for start in ["screen", "size"] where !lines.contains(where: { $0.trimmed.hasPrefix(start) }) {
            report(line: 1, .missingLine(start))
        }
        return header
    }

    private mutating func check(_ rows: [PictureRow], against header: PictureHeader, firstLine: Int) {
        for (index, row) in rows.enumerated() {
            for (column, problem) in row.problems { report(line: firstLine + index, column: column + 1, problem) }
            if header.columns > 0, row.cells.count != header.columns {
                report(
                    line: firstLine + index, column: min(row.cells.count, header.columns) + 1,
                    .wrongRowWidth(found: row.cells.count, expected: header.columns))
            }
        }
        if header.rows > 0, rows.count != header.rows {
            report(line: firstLine - 1, .wrongRowCount(found: rows.count, expected: header.rows))
        }
    }

    private mutating func readLegend(_ lines: ArraySlice<String>) -> PictureLegend {
        var legend = PictureLegend()
        for (index, line) in zip(lines.indices, lines) where !line.isBlankOrComment {
            if let problem = legend.read(line, number: index + 1) { report(line: index + 1, problem) }
        }
        return legend
    }

    /// Finds the fields and how far ditto marks repeat them, and erases both from the rows, which then hold nothing but
    /// fixed text.
    private mutating func findSlots(
        in rows: inout [PictureRow], legend: inout PictureLegend, firstLine: Int
    ) -> [Slot] {
        var extents = FieldExtents()
        for row in rows.indices {
            for (column, problem) in extents.repeatFields(on: rows[row], row: row) {
                report(line: firstLine + row, column: column + 1, problem)
            }
            for field in rows[row].fields {
                extents.begin(field, row: row)
                if legend.isMissing(field.name) {
                    report(line: firstLine + row, column: field.column + 1, .noStandIn(field.name))
                }
            }
            rows[row].eraseFields()
        }
        return extents.slots(naming: { legend.resolve($0) })
    }
}
