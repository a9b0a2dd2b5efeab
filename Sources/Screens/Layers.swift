/// A grid and the pop-ups that stand over it, each centred over the base and dimming all below.
public struct Layers: Hashable, Sendable {
    public var base: Grid
    /// From the lowest to the topmost.
    public var popUps: [Grid]

    public init(base: Grid, popUps: [Grid] = []) {
        self.base = base
        self.popUps = popUps
    }

    /// Where the top left cell of a pop-up stands in the base. One larger than the base keeps its top left corner.
    public func origin(of popUp: Grid) -> Grid.Position {
        Grid.Position(row: max(0, (base.rows - popUp.rows) / 2), column: max(0, (base.columns - popUp.columns) / 2))
    }

    /// One grid of the base's size. Only the topmost layer has a cursor.
    public func composed() -> Grid {
        var grid = base
        for popUp in popUps {
            grid = grid.dimmed
            grid.put(popUp, at: origin(of: popUp))
        }
        return grid
    }
}
