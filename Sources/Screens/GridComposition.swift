import Basics

extension Grid {
    /// Lays `other` over this grid with its top left cell at `origin`, leaving out what falls outside. A wide character
    /// that an edge cuts in two becomes a space. The cursor of `other`, if it has one, becomes the grid's.
    public mutating func put(_ other: Grid, at origin: Position) {
        let taken = max(origin.column, 0)..<max(min(origin.column + other.columns, columns), max(origin.column, 0))
        for row in max(origin.row, 0)..<max(min(origin.row + other.rows, rows), max(origin.row, 0)) where !taken.isEmpty
        {
            for column in taken { self[row, column] = other[row - origin.row, column - origin.column] }
            mendSeam(row: row, before: taken.lowerBound)
            mendSeam(row: row, before: taken.upperBound)
        }
        if let cursor = other.cursor {
            let moved = Position(row: cursor.row + origin.row, column: cursor.column + origin.column)
            if (0..<rows).contains(moved.row), (0..<columns).contains(moved.column) { self.cursor = moved }
        }
    }

    /// Replaces half a wide character on either side of the line before `column` by a space.
    private mutating func mendSeam(row: Int, before column: Int) {
        let leftIsWide = column > 0 && self[row, column - 1].isWide
        let rightIsRest = column < columns && self[row, column].content == .wideRest
        if leftIsWide, !rightIsRest { self[row, column - 1].content = .narrow(" ") }
        if rightIsRest, !leftIsWide { self[row, column].content = .narrow(" ") }
    }

    /// The grid as it looks under a pop-up: dim, pixels at half their brightness, and without a cursor. Keys stay as they
    /// are: what can be pressed does not fade.
    public var dimmed: Grid { dimmed(rows: 0..<rows).withoutCursor }

    /// The same for these rows alone, which must be rows of the grid; the cursor stays.
    public func dimmed(rows dim: Range<Int>) -> Grid {
        var grid = self
        for row in dim {
            for column in 0..<columns {
                if grid[row, column].tone != .key { grid[row, column].tone = .dim }
                if case .pixels(let upper, let lower) = self[row, column].content {
                    grid[row, column].content = .pixels(upper: upper.halved, lower: lower.halved)
                }
            }
        }
        return grid
    }
}

extension Grid {
    var withoutCursor: Grid {
        var grid = self
        grid.cursor = nil
        return grid
    }
}

extension Cell {
    /// Whether it holds the left half of a wide character.
    var isWide: Bool {
        if case .wide = content { true } else { false }
    }
}

extension Colour {
    fileprivate var halved: Colour { Colour(red: red / 2, green: green / 2, blue: blue / 2) }
}
