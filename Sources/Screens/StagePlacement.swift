extension Stage {
    /// Where the parts stand on the terminal, so that a click can be told to the part it hit.
    public struct Placement: Hashable, Sendable {
        /// Top left cell of the window.
        public let base: Grid.Position
        /// Top left cell of the device; inside the window when it is laid over it. Meaningless without one.
        public let side: Grid.Position
        /// Top left cell of what stands under the window; meaningless without it.
        public let below: Grid.Position
        /// First row of the captions, from 0.
        public let captionRow: Int
    }

    public var placement: Placement {
        let top = max(0, (rows - blockRows - captionLines.count) / 2)
        let left = max(0, (columns - blockColumns) / 2)
        let base = Grid.Position(row: top + (upperRows - base.rows) / 2, column: left)
        return Placement(
            base: base, side: sidePosition(base: base, top: top),
            below: Grid.Position(row: top + upperRows, column: left), captionRow: top + blockRows)
    }

    /// The captions as lines, as many as there are rows left below the window, wrapped to its width.
    var captionLines: [(glyphs: [Glyph], tone: Tone)] {
        let width = min(columns, blockColumns)
        var lines: [(glyphs: [Glyph], tone: Tone)] = []
        for caption in captions {
            let glyphs = DisplayText(caption.text, policy: policy).glyphs
            lines += TextFlow.wrap(glyphs, width: width, limit: max(0, rows - blockRows - lines.count))
                .map { ($0, caption.tone) }
        }
        return lines
    }

    private func sidePosition(base origin: Grid.Position, top: Int) -> Grid.Position {
        guard let side else { return origin }
        guard isSideBySide else {
            let inside = Layers(base: base).origin(ofDevice: side)
            return Grid.Position(row: origin.row + inside.row, column: origin.column + inside.column)
        }
        return Grid.Position(
            row: top + (upperRows - side.rows) / 2, column: origin.column + base.columns + gap(before: side))
    }

    /// One empty column between window and device, where there is room for it.
    private func gap(before side: Grid) -> Int { min(1, columns - base.columns - side.columns) }

    private var blockColumns: Int {
        guard isSideBySide, let side else { return base.columns }
        return base.columns + gap(before: side) + side.columns
    }

    /// Rows of the window and what stands beside it.
    private var upperRows: Int {
        guard isSideBySide, let side else { return base.rows }
        return max(base.rows, side.rows)
    }

    private var blockRows: Int { upperRows + (below?.rows ?? 0) }
}
