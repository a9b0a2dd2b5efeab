import Basics
import GRDB

extension CentreStore {
    /// Takes over the usage log, the answered checks and the reference numbers of another centre, whole and as they are: a
    /// register that is made anew must not lose what was asked of the one before. To be done before the first entry of its own.
    public func takeLog(of other: CentreStore) throws(StoreProblem) {
        try StoreProblem.translating {
            let (entries, checks, references, last) = try other.database.read { db in
                (
                    try Row.fetchAll(db, sql: "SELECT * FROM usage_log ORDER BY sequence"),
                    try Row.fetchAll(db, sql: "SELECT * FROM answered_check"),
                    try Row.fetchAll(db, sql: "SELECT * FROM reference_number"),
                    try UsageLogTable(db: db).chain.lastSequenceGiven()
                )
            }
            try database.write { db in
                for row in entries { try CentreStore.insert(row, into: "usage_log", db) }
                for row in checks { try CentreStore.insert(row, into: "answered_check", db) }
                for row in references { try CentreStore.insert(row, into: "reference_number", db) }
                // Entries cut off at the end of the other log have to go on showing.
                if last > 0 {
                    try db.execute(sql: "DELETE FROM sqlite_sequence WHERE name = 'usage_log'")
                    try db.execute(sql: "INSERT INTO sqlite_sequence VALUES ('usage_log', ?)", arguments: [last])
                }
            }
        }
    }

    private static func insert(_ row: Row, into table: String, _ db: Database) throws {
        let places = row.columnNames.map { _ in "?" }.joined(separator: ", ")
        let columns = row.columnNames.joined(separator: ", ")
        try db.cachedStatement(sql: "INSERT INTO \(table) (\(columns)) VALUES (\(places))")
            .execute(arguments: StatementArguments(row.databaseValues))
    }
}
