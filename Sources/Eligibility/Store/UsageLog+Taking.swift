import Basics
import GRDB

extension CentreStore {
    /// Takes over the usage log, the answered checks, the reference numbers and the memory of the line of another centre,
    /// whole and as they are: a register that is made anew must not lose what was asked of the one before, nor take a message
    /// that the one before has taken. To be done before the first entry of its own.
    public func takeLog(of other: CentreStore) throws(StoreProblem) {
        try StoreProblem.translating {
            let (entries, checks, references, lines, last) = try other.database.read { db in
                (
                    try Row.fetchAll(db, sql: "SELECT * FROM usage_log ORDER BY sequence"),
                    try Row.fetchAll(db, sql: "SELECT * FROM answered_check"),
                    try Row.fetchAll(db, sql: "SELECT * FROM reference_number"),
                    try ["line_session", "line_key", "line_refusal"].map {
                        ($0, try Row.fetchAll(db, sql: "SELECT * FROM \($0)"))
                    },
                    try UsageLogTable(db: db).chain.lastSequenceGiven()
                )
            }
            try database.write { db in
                for row in entries { try CentreStore.insert(row, into: "usage_log", db) }
                for row in checks { try CentreStore.insert(row, into: "answered_check", db) }
                for row in references { try CentreStore.insert(row, into: "reference_number", db) }
                for (table, rows) in lines {
                    for row in rows { try CentreStore.insert(row, into: table, db) }
                }
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
