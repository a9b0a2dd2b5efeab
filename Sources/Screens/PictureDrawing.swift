extension Picture {
    /// The picture with its fields filled in.
    ///
    /// - A value too long for its cells is cut, the last cell then showing `~`; one in a field of several lines flows
    ///   over them. Half a wide character is never drawn.
    /// - Input fields are underlined; the one that has the cursor is `chosen` and scrolls to keep the cursor in sight.
    /// - A chosen row of a table is chosen from its first field to its last, the gaps between included.
    /// - A field nobody supplies is drawn empty.
    public func draw(_ fields: Fields, policy: GlyphPolicy = .oneCellBlackCircle) -> Grid {
        var grid = background
        for slot in slots { grid.draw(fields[slot.name], in: slot, policy: policy) }
        joinChosenCells(in: &grid)
        return grid
    }

    private func joinChosenCells(in grid: inout Grid) {
        for (left, right) in zip(slots, slots.dropFirst())
        where left.height > 1 && right.height > 1 && left.row == right.row {
            let gap = left.column + left.width..<right.column
            for row in left.row..<left.row + min(left.height, right.height)
            where grid[row, gap.lowerBound - 1].tone == .chosen && grid[row, gap.upperBound].tone == .chosen {
                for column in gap { grid[row, column].tone = .chosen }
            }
        }
    }
}

extension Grid {
    mutating func draw(_ content: FieldContent?, in slot: Slot, policy: GlyphPolicy) {
        switch content {
        case nil:
            write([], in: slot, tones: [])
        case .value(let value):
            let glyphs = DisplayText(value.text, policy: policy).glyphs
            let lines = TextFlow.wrap(glyphs, width: slot.width, limit: slot.height)
            write(lines, in: slot, tones: Array(repeating: value.tone, count: slot.height))
        case .rows(let rows):
            let lines = rows.prefix(slot.height).map {
                TextFlow.clip(DisplayText($0.text, policy: policy).glyphs, to: slot.width)
            }
            write(lines, in: slot, tones: rows.prefix(slot.height).map(\.tone))
        case .paragraphs(let values):
            var lines: [(glyphs: [Glyph], tone: Tone)] = []
            for value in values {
                let glyphs = DisplayText(value.text, policy: policy).glyphs
                let room = slot.height - lines.count
                let wrapped = TextFlow.wrap(glyphs, width: slot.width, limit: lines.isEmpty ? room : .max)
                // Half a sentence says something else than the whole: it comes with the next page.
                if wrapped.count > room { break }
                lines += wrapped.map { ($0, value.tone) }
            }
            write(lines.map(\.glyphs), in: slot, tones: lines.map(\.tone))
        case .input(let text, let cursor):
            draw(InputLine(text, cursor: cursor, width: slot.width, policy: policy), in: slot)
        case .image(let image):
            draw(image, in: slot)
        case .frame(let caption):
            drawFrame(
                caption, at: Position(row: slot.row, column: slot.column), width: slot.width, height: slot.height,
                policy: policy)
        }
    }

    private mutating func draw(_ line: InputLine, in slot: Slot) {
        write([line.glyphs], in: slot, tones: [line.cursorColumn == nil ? .plain : .chosen])
        guard slot.kind == .input, let column = line.cursorColumn else { return }
        cursor = Position(row: slot.row, column: slot.column + column)
    }

    /// One line of glyphs for each line of the slot; lines that are missing are drawn empty and plain.
    private mutating func write(_ lines: [[Glyph]], in slot: Slot, tones: [Tone]) {
        for line in 0..<slot.height {
            let tone = line < tones.count ? tones[line] : .plain
            if slot.kind == .input || tone == .chosen {
                let blank = Cell(.narrow(" "), tone: tone, isInput: slot.kind == .input)
                for column in slot.column..<slot.column + slot.width { self[slot.row + line, column] = blank }
            }
            guard line < lines.count else { continue }
            write(lines[line], row: slot.row + line, column: slot.column, tone: tone, isInput: slot.kind == .input)
        }
    }

    /// Writes glyphs that fit, from a cell on.
    mutating func write(_ glyphs: [Glyph], row: Int, column: Int, tone: Tone, isInput: Bool = false) {
        var column = column
        for glyph in glyphs {
            if glyph.width == 2 {
                self[row, column] = Cell(.wide(glyph.text), tone: tone, isInput: isInput)
                self[row, column + 1] = Cell(.wideRest, tone: tone, isInput: isInput)
            } else {
                self[row, column] = Cell(.narrow(glyph.text), tone: tone, isInput: isInput)
            }
            column += glyph.width
        }
    }
}
