/// What has to be written to turn the grid a terminal shows into the next one.
public struct GridDifference: Hashable, Sendable {
    /// Neighbouring cells of one row. A run neither begins nor ends in the middle of a wide character.
    public struct Run: Hashable, Sendable {
        public let row: Int
        public let column: Int
        public let cells: [Cell]
    }

    /// In the order of rows, then columns.
    public let runs: [Run]

    public var isEmpty: Bool { runs.isEmpty }

    /// Without an old grid, and from one of another size, everything is a change.
    public init(from old: Grid?, to new: Grid) {
        let comparable = old.flatMap { $0.columns == new.columns && $0.rows == new.rows ? $0 : nil }
        var runs: [Run] = []
        for row in 0..<new.rows {
            var column = 0
            while let start = GridDifference.nextChange(in: row, from: column, old: comparable, new: new) {
                var end = start
                while end < new.columns, new[row, end].content == .wideRest || comparable?[row, end] != new[row, end] {
                    end += 1
                }
                let first = new[row, start].content == .wideRest && start > column ? start - 1 : start
                runs.append(Run(row: row, column: first, cells: (first..<end).map { new[row, $0] }))
                column = end
            }
        }
        self.runs = runs
    }

    private static func nextChange(in row: Int, from column: Int, old: Grid?, new: Grid) -> Int? {
        (column..<new.columns).first { old?[row, $0] != new[row, $0] }
    }
}
