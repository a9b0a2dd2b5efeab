/// The fixed text of a picture as cells, with `+ - |` taken as borders where they join.
struct PictureBackground {
    private let cells: [[Unicode.Scalar?]]

    /// Rows of equal length; nil is the right half of a wide character.
    init(_ cells: [[Unicode.Scalar?]]) { self.cells = cells }

    var grid: Grid {
        var grid = Grid(columns: cells.first?.count ?? 0, rows: cells.count)
        for row in 0..<grid.rows {
            for column in 0..<grid.columns { grid[row, column] = cell(row, column) }
        }
        return grid
    }

    private func cell(_ row: Int, _ column: Int) -> Cell {
        guard let scalar = cells[row][column] else { return Cell(.wideRest, tone: .dim) }
        if scalar == " " { return .empty }
        let border = border(row, column)
        if !border.isEmpty { return Cell(.border(border), tone: .dim) }
        let text = String(scalar)
        return Cell(CharacterWidth.cells(of: scalar) == 2 ? .wide(text) : .narrow(text), tone: .dim)
    }

    /// The sides of a border piece; none where the character is text, as the hyphen of a telephone number is.
    private func border(_ row: Int, _ column: Int) -> Border {
        switch cells[row][column] {
        case "-": return isHorizontal(row, column) ? [.left, .right] : []
        case "|": return isVertical(row, column) ? [.up, .down] : []
        case "+":
            var sides: Border = []
            // A corner joins lines, never another corner: two boxes that touch stay two boxes.
            if isHorizontal(row, column - 1) { sides.insert(.left) }
            if isHorizontal(row, column + 1) { sides.insert(.right) }
            if isVertical(row - 1, column) { sides.insert(.up) }
            if isVertical(row + 1, column) { sides.insert(.down) }
            return sides
        default: return []
        }
    }

    private func isHorizontal(_ row: Int, _ column: Int) -> Bool {
        character(row, column) == "-"
            && ("-+".contains(character(row, column - 1)) || "-+".contains(character(row, column + 1)))
    }

    private func isVertical(_ row: Int, _ column: Int) -> Bool {
        character(row, column) == "|"
            && ("|+".contains(character(row - 1, column)) || "|+".contains(character(row + 1, column)))
    }

    /// A space outside the picture and in the right half of a wide character.
    private func character(_ row: Int, _ column: Int) -> Character {
        guard cells.indices.contains(row), cells[row].indices.contains(column) else { return " " }
        return cells[row][column].map(Character.init) ?? " "
    }
}
