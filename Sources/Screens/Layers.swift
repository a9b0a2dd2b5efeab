/// A grid, the device that may stand over it, and the pop-ups over both, each dimming what is below.
public struct Layers: Hashable, Sendable {
    public var base: Grid
    /// In the top right corner, so that the last rows of the base, where messages and keys are, stay in sight beside it.
    public var device: Grid?
    /// From the lowest to the topmost, in the middle.
    public var popUps: [Grid]

    public init(base: Grid, device: Grid? = nil, popUps: [Grid] = []) {
        self.base = base
        self.device = device
        self.popUps = popUps
    }

    /// Where the top left cell of a pop-up stands in the base. One larger than the base keeps its top left corner.
    public func origin(of popUp: Grid) -> Grid.Position {
        Grid.Position(row: max(0, (base.rows - popUp.rows) / 2), column: max(0, (base.columns - popUp.columns) / 2))
    }

    /// The same for a device.
    public func origin(ofDevice device: Grid) -> Grid.Position {
        Grid.Position(row: 0, column: max(0, base.columns - device.columns))
    }

    /// One grid of the base's size. Only the topmost layer has a cursor.
    public func composed() -> Grid {
        var grid = base
        if let device {
            grid = grid.dimmed(rows: 0..<min(grid.rows, device.rows)).withoutCursor
            grid.put(device, at: origin(ofDevice: device))
        }
        for popUp in popUps {
            grid = grid.dimmed
            grid.put(popUp, at: origin(of: popUp))
        }
        return grid
    }
}
