/// The part of a typed text that its field shows, and where the cursor stands in it.
struct InputLine: Hashable {
    let glyphs: [Glyph]
    /// Cells from the field's start; nil when the field has no cursor.
    let cursorColumn: Int?

    /// `cursor` counts characters of the text. Without one the text is cut like any value; with one it scrolls just as
    /// far as the cursor, and the character under it, need to be seen.
    init(_ text: String, cursor: Int?, width: Int, policy: GlyphPolicy) {
        guard let cursor else {
            glyphs = TextFlow.clip(DisplayText(text, policy: policy).glyphs, to: width)
            cursorColumn = nil
            return
        }
        let before = DisplayText(text.prefix(max(cursor, 0)), policy: policy)
        let after = DisplayText(text.dropFirst(max(cursor, 0)), policy: policy)
        var hidden = 0
        var column = before.width
        let underCursor = min(after.glyphs.first?.width ?? 1, width)
        while column + underCursor > width {
            column -= before.glyphs[hidden].width
            hidden += 1
        }
        glyphs = TextFlow.prefix(of: before.glyphs.dropFirst(hidden) + after.glyphs, within: width)
        cursorColumn = column
    }
}
