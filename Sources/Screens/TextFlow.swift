/// Fits glyphs into the cells of a field. Nothing here ever yields half of a wide character.
enum TextFlow {
    /// The glyphs when they fit; else as many as leave room for the mark `~`, which then fills the last cell. A wide
    /// character that would straddle the mark becomes a space.
    static func clip(_ glyphs: some Collection<Glyph>, to width: Int) -> [Glyph] {
        let fitting = prefix(of: glyphs, within: width)
        if fitting.count == glyphs.count { return Array(glyphs) }
        guard width > 0 else { return [] }
        let kept = prefix(of: glyphs, within: width - 1)
        let spaces = width - 1 - kept.reduce(0) { $0 + $1.width }
        return kept + Array(repeating: .space, count: spaces) + [.cutMark]
    }

    /// As many glyphs as fit, without a mark.
    static func prefix(of glyphs: some Collection<Glyph>, within width: Int) -> [Glyph] {
        var used = 0
        return Array(
            glyphs.prefix { glyph in
                used += glyph.width
                return used <= width
            })
    }

    /// At most `limit` lines of at most `width` cells; text beyond the last line is cut with `~`.
    ///
    /// Latin text breaks at spaces, Japanese between characters, save that a line neither begins with `、。）」` nor ends
    /// with `（「` (禁則処理 kinsoku). A word longer than a line is broken where the line ends.
    static func wrap(_ glyphs: [Glyph], width: Int, limit: Int) -> [[Glyph]] {
        guard width > 0, limit > 0 else { return [] }
        var lines: [[Glyph]] = []
        var rest = glyphs[...]
        while !rest.isEmpty {
            if lines.count == limit - 1 {
                lines.append(clip(trimmed(rest), to: width))
                break
            }
            let end = lineEnd(of: rest, width: width)
            lines.append(clip(trimmed(rest[..<end]), to: width))
            rest = rest[end...].drop(while: \.isSpace)
        }
        return lines
    }

    /// Where the first line of `rest` ends; beyond its start, so that wrapping always goes on.
    private static func lineEnd(of rest: ArraySlice<Glyph>, width: Int) -> Int {
        let full = rest.startIndex + prefix(of: rest, within: width).count
        if full == rest.endIndex { return full }
        var end = full
        while end > rest.startIndex, !mayBreak(rest, before: end) { end -= 1 }
        return end > rest.startIndex ? end : max(full, rest.startIndex + 1)
    }

    private static func mayBreak(_ glyphs: ArraySlice<Glyph>, before index: Int) -> Bool {
        guard index > glyphs.startIndex else { return false }
        let left = glyphs[index - 1]
        let right = glyphs[index]
        if left.isSpace || right.isSpace { return true }
        guard left.width == 2 || right.width == 2 else { return false }
        return !neverFirst.contains(right.text) && !neverLast.contains(left.text)
    }

    private static func trimmed(_ glyphs: ArraySlice<Glyph>) -> ArraySlice<Glyph> {
        var glyphs = glyphs
        while let last = glyphs.last, last.isSpace { glyphs.removeLast() }
        return glyphs
    }

    private static let neverFirst = Set("、。，．・：；？！）」』】〉》〕］｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々,.:;?!)".map(String.init))
    private static let neverLast = Set("（「『【〈《〔［｛(".map(String.init))
}
