import Basics
import Screens
import Testing

/// A picture file around a drawing; its size is the drawing's own unless given.
func pictureFile(
    _ drawing: String, legend: String? = nil, code: String = "T10", name: String = "sample", size: String? = nil
) -> String {
    let rows = drawing.split(separator: "\n", omittingEmptySubsequences: false)
    let size = size ?? "\(rows.first.map(\.cellWidth) ?? 0)x\(rows.count)"
    return "screen \(code) \(name)\nsize \(size)\n---\n\(drawing)\n" + (legend.map { "---\n\($0)\n" } ?? "")
}

func picture(_ drawing: String, legend: String? = nil) throws -> Picture {
    try Picture(parsing: pictureFile(drawing, legend: legend), file: "sample.en.txt")
}

/// The mistakes found in a picture file, as they are printed.
func mistakes(_ file: String) -> [String] {
    do throws(TextFileErrors) {
        _ = try Picture(parsing: file, file: "p.txt")
        return []
    } catch {
        return error.errors.map(\.description)
    }
}

/// A grid of fixed text; all rows of the same width.
func grid(_ drawing: String) throws -> Grid { try picture(drawing).background }

/// Every wide character has its right half, no right half stands alone, and no row runs over.
func expectWhole(_ grid: Grid, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(grid.cells.count == grid.columns * grid.rows, sourceLocation: sourceLocation)
    for row in 0..<grid.rows {
        var expectsRest = false
        for column in 0..<grid.columns {
            let content = grid[row, column].content
            #expect(
                (content == .wideRest) == expectsRest, "row \(row), column \(column)", sourceLocation: sourceLocation)
            expectsRest = if case .wide = content { true } else { false }
            switch content {
            case .narrow(let text):
                #expect(text.unicodeScalars.first.map(CharacterWidth.cells) == 1, sourceLocation: sourceLocation)
            case .wide(let text):
                #expect(text.unicodeScalars.first.map(CharacterWidth.cells) == 2, sourceLocation: sourceLocation)
            case .wideRest, .border, .pixels: break
            }
        }
        #expect(!expectsRest, "row \(row) ends in half a character", sourceLocation: sourceLocation)
    }
}
