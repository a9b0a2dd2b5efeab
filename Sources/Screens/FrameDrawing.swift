extension Grid {
    /// An empty frame of so many columns and rows of cells from `place` on, the caption in its middle. Too small for a
    /// border, it is the caption alone, cut where it does not fit.
    public mutating func drawFrame(
        _ caption: String, at place: Position, width: Int, height: Int, tone: Tone = .dim,
        policy: GlyphPolicy = .oneCellBlackCircle
    ) {
        guard width > 0, height > 0 else { return }
        let hasBorder = width >= 3 && height >= 3
        if hasBorder { drawBorder(at: place, width: width, height: height, tone: tone) }
        let room = hasBorder ? width - 2 : width
        let glyphs = TextFlow.clip(DisplayText(caption, policy: policy).glyphs, to: room)
        let used = glyphs.reduce(0) { $0 + $1.width }
        write(
            glyphs, row: place.row + height / 2, column: place.column + (width - used) / 2, tone: tone)
    }

    private mutating func drawBorder(at place: Position, width: Int, height: Int, tone: Tone) {
        for row in 0..<height {
            for column in 0..<width {
                var sides: Border = []
                let isEnd = (row: row == 0 || row == height - 1, column: column == 0 || column == width - 1)
                if isEnd.row {
                    if column > 0 { sides.insert(.left) }
                    if column < width - 1 { sides.insert(.right) }
                }
                if isEnd.column {
                    if row > 0 { sides.insert(.up) }
                    if row < height - 1 { sides.insert(.down) }
                }
                if isEnd.row || isEnd.column {
                    self[place.row + row, place.column + column] = Cell(.border(sides), tone: tone)
                }
            }
        }
    }
}
