/// Rows of one table of a file: those about one person, or all. Counted in the file itself.
public struct HeldTable: Hashable, Sendable, Codable {
    public let table: String
    public let columns: [String]
    public let rows: Int

    public init(table: String, columns: [String], rows: Int) {
        self.table = table
        self.columns = columns
        self.rows = rows
    }
}
