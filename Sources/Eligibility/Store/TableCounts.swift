import Basics
import GRDB

/// A column by which rows are told to be about one person, and the values that name the person there.
public struct PersonKey: Sendable {
    let column: String
    let values: [String]
    /// The only table it counts in; nil for every table that has the column.
    let table: String?

    public init(_ column: String, _ values: [String], in table: String? = nil) {
        self.column = column
        self.values = values
        self.table = table
    }
}

/// What the tables of a database hold, counted in the database itself: whatever columns it has, whoever made them. So a
/// table that is added later is counted without anybody having to think of it.
public enum TableCounts {
    /// Every table with all its rows, by name. Throws `StoreProblem`.
    public static func all(in database: any DatabaseReader) throws(StoreProblem) -> [HeldTable] {
        try StoreProblem.translating {
            try database.read { db in
                try tables(db).map { table in
                    let rows = try Int.fetchOne(db, sql: "SELECT count(*) FROM \"\(table.name)\"") ?? 0
                    return HeldTable(table: table.name, columns: table.columns, rows: rows)
                }
            }
        }
    }

    /// The tables with rows of one person: those in which a column of `keys` has one of its values. Throws `StoreProblem`.
    public static func of(
        _ keys: [PersonKey], in database: any DatabaseReader
    ) throws(StoreProblem) -> [HeldTable] {
        try StoreProblem.translating {
            try database.read { db in
                try tables(db).compactMap { table in
                    let rows = try count(keys, in: table, db)
                    return rows == 0 ? nil : HeldTable(table: table.name, columns: table.columns, rows: rows)
                }
            }
        }
    }

    /// The first column of a query as text: for names of a person that only the file knows. Throws `StoreProblem`.
    public static func texts(
        _ sql: String, _ values: [String], in database: any DatabaseReader
    ) throws(StoreProblem) -> [String] {
        try StoreProblem.translating {
            try database.read { db in
                try Row.fetchAll(db, sql: sql, arguments: StatementArguments(values)).compactMap { row in
                    String.fromDatabaseValue(row[0]) ?? Int.fromDatabaseValue(row[0]).map(String.init)
                }
            }
        }
    }

    private typealias Table = (name: String, columns: [String])

    private static func count(_ keys: [PersonKey], in table: Table, _ db: Database) throws -> Int {
        let keys = keys.filter { key in
            !key.values.isEmpty && table.columns.contains(key.column) && (key.table ?? table.name) == table.name
        }
        guard !keys.isEmpty else { return 0 }
        let condition = keys.map { "\"\($0.column)\" IN (\(databaseQuestionMarks(count: $0.values.count)))" }
            .joined(separator: " OR ")
        return try Int.fetchOne(
            db, sql: "SELECT count(*) FROM \"\(table.name)\" WHERE \(condition)",
            arguments: StatementArguments(keys.flatMap(\.values))) ?? 0
    }

    /// SQLite's own tables and the library's are no holdings.
    private static func tables(_ db: Database) throws -> [Table] {
        let sql = """
            SELECT name FROM sqlite_master
            WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%' ORDER BY name
            """
        return try String.fetchAll(db, sql: sql).map { ($0, try db.columns(in: $0).map(\.name)) }
    }
}
