/// The numbers under which a terminal library keeps pairs of colours, given out as they are asked for.
struct ColourPairs: Sendable {
    private struct Pair: Hashable {
        let foreground: Int?
        let background: Int?
    }

    private var numbers: [Pair: Int] = [:]

    /// The number for the colours of `style`, and whether it has to be made known first. 0 is the terminal's own pair,
    /// and stands in where all below `limit` are given out.
    mutating func number(for style: CellStyle, limit: Int) -> (value: Int, isNew: Bool) {
        let pair = Pair(foreground: style.foreground, background: style.background)
        guard pair.foreground != nil || pair.background != nil else { return (0, false) }
        if let known = numbers[pair] { return (known, false) }
        let next = numbers.count + 1
        // ncurses takes numbers up to 65535, whatever it says of the terminal.
        guard next < min(limit, 65_536) else { return (0, false) }
        numbers[pair] = next
        return (next, true)
    }
}
