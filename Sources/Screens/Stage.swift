/// The whole terminal: the window, the device at its side, what pops up, and a strip of captions.
///
/// All are grids of fixed size; a larger terminal only centres them. Where the terminal is wide enough the device stands
/// beside the window, else it is laid over the window, below all pop-ups. The captions take the rows that are left over
/// below; a terminal of 24 rows has none.
public struct Stage: Hashable, Sendable {
    /// Cells of the terminal.
    public var columns: Int
    public var rows: Int
    public var base: Grid
    public var side: Grid?
    /// Stands under the window where there are rows for it; the reader stays where it is.
    public var below: Grid?
    public var popUps: [Grid]
    public var captions: [FieldValue]
    public var policy: GlyphPolicy

    /// From this many columns on a device stands beside a window of 80.
    public static let columnsBeside = 118

    public init(
        columns: Int, rows: Int, base: Grid, side: Grid? = nil, below: Grid? = nil, popUps: [Grid] = [],
        captions: [FieldValue] = [],
        policy: GlyphPolicy = .oneCellBlackCircle
    ) {
        self.columns = columns
        self.rows = rows
        self.base = base
        self.side = side
        self.below = below
        self.popUps = popUps
        self.captions = captions
        self.policy = policy
    }

    /// Whether the window can be seen whole. If not, `composed()` shows its top left part.
    public var fits: Bool { columns >= base.columns && rows >= base.rows }

    /// Whether the device stands beside the window rather than over it.
    public var isSideBySide: Bool {
        guard let side else { return false }
        return columns >= max(Self.columnsBeside, base.columns + side.columns)
    }

    /// One grid of the terminal's size.
    public func composed() -> Grid {
        var grid = Grid(columns: columns, rows: rows)
        let places = placement
        if isSideBySide, let side { grid.put(popUps.isEmpty ? side : side.withoutCursor, at: places.side) }
        let over = isSideBySide ? nil : side
        grid.put(Layers(base: base, device: over, popUps: popUps).composed(), at: places.base)
        if let below { grid.put(below, at: places.below) }
        for (index, line) in captionLines.enumerated() {
            grid.write(line.glyphs, row: places.captionRow + index, column: places.base.column, tone: line.tone)
        }
        return grid
    }
}
