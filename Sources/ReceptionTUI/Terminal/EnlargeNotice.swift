import Screens

/// What a terminal shows while it is smaller than the screen that belongs on it.
enum EnlargeNotice {
    /// A grid of `columns` and `rows` that asks, in both languages, for a terminal of at least the size of `needed`.
    static func grid(for needed: Grid, columns: Int, rows: Int) -> Grid {
        let size = "\(needed.columns)x\(needed.rows)"
        let lines =
            wrapped(["画面を\(size)以上に", "広げてください"], separator: "", columns: columns)
            + wrapped("Please enlarge the terminal to \(size)".split(separator: " "), separator: " ", columns: columns)
        var grid = Grid(columns: columns, rows: rows)
        for (index, line) in lines.enumerated() {
            let row = max((rows - lines.count) / 2, 0) + index
            guard row < rows else { break }
            write(line, into: &grid, row: row, column: max((columns - width(of: line)) / 2, 0))
        }
        return grid
    }

    private static func wrapped(_ pieces: [some StringProtocol], separator: String, columns: Int) -> [String] {
        var lines: [String] = []
        for piece in pieces {
            if let last = lines.last, width(of: last + separator + piece) <= columns {
                lines[lines.count - 1] = last + separator + piece
            } else {
                lines.append(String(piece))
            }
        }
        return lines
    }

    /// In this text all is either ASCII or two cells wide.
    private static func width(of text: String) -> Int { text.reduce(0) { $0 + ($1.isASCII ? 1 : 2) } }

    private static func write(_ line: String, into grid: inout Grid, row: Int, column: Int) {
        var column = column
        for character in line {
            let wide = !character.isASCII
            guard column + (wide ? 2 : 1) <= grid.columns else { return }
            grid[row, column] = Cell(wide ? .wide(String(character)) : .narrow(String(character)))
            if wide { grid[row, column + 1] = Cell(.wideRest) }
            column += wide ? 2 : 1
        }
    }
}
