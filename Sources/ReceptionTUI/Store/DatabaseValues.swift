import Basics
import Eligibility
import GRDB

/// The values of a database file, one by one: what lies side by side in its pages stays apart here.
struct DatabaseValues {
    private let database: DatabaseQueue

    /// Nil for a file that is no database, or cannot be read as one.
    init?(path: String) {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        guard let database = try? DatabaseQueue(path: path, configuration: configuration),
            (try? database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_master") }) != nil
        else { return nil }
        self.database = database
    }

    /// In how many values one of the numbers stands: in texts and blobs in any form, in integers as their value.
    func occurrences(of search: MyNumberSearch) throws(StoreProblem) -> Int {
        try StoreProblem.translating {
            try database.read { db in
                var found = 0
                let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
                for table in tables {
                    for column in try db.columns(in: table).map(\.name) {
                        found += try count(search, DatabaseValues.quoted(table), DatabaseValues.quoted(column), db)
                    }
                }
                return found
            }
        }
    }

    private func count(_ search: MyNumberSearch, _ table: String, _ column: String, _ db: Database) throws -> Int {
        var found = 0
        // Shorter ones hold no twelve digits; length counts the characters of a text and the bytes of a blob.
        let long =
            "SELECT CAST(\(column) AS BLOB) FROM \(table) WHERE typeof(\(column)) IN ('text', 'blob') "
            + "AND length(\(column)) >= \(MyNumberSearch.digits)"
        let rows = try Row.fetchCursor(db, sql: long)
        while let row = try rows.next() {
            found += try row.withUnsafeData(atIndex: 0) { data in data.map { search.occurrences(in: [UInt8]($0)) } ?? 0
            }
        }
        let integers = try Int64.fetchCursor(
            db, sql: "SELECT \(column) FROM \(table) WHERE typeof(\(column)) = 'integer' AND \(column) >= ?",
            arguments: [MyNumberSearch.smallest])
        while let integer = try integers.next() { found += search.isNumber(integer) ? 1 : 0 }
        return found
    }

    private static func quoted(_ name: String) -> String { "\"" + name.replacing("\"", with: "\"\"") + "\"" }
}
