/// The figures of a run: one line a figure, the goal beside it.
struct FigureTable {
    /// What the first column counts, such as `persons`.
    let counted: String
    private var rows: [[String]] = []
    init(counted: String) { self.counted = counted }

    /// `goal` is empty where there is none.
    mutating func add(_ count: Int, _ name: String, _ figure: String, goal: String = "") {
        rows.append([String(count), name, figure, goal])
    }

    /// Columns as wide as their widest entry, the first two spaces apart.
    var text: String {
        let all = [[counted, "figure", "measured", "goal"]] + rows
        let widths = (0..<3).map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            func blanks(_ column: Int) -> String {
                String(repeating: " ", count: widths[column] - row[column].count)
            }
            // Counts to the right, words to the left.
            let cells = [blanks(0) + row[0], row[1] + blanks(1), row[3].isEmpty ? row[2] : row[2] + blanks(2), row[3]]
            return cells.filter { !$0.isEmpty }.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
