import Basics
import GRDB

/// The table behind the usage log, within one transaction. Entries are only ever added.
struct UsageLogTable {
    let db: Database
    var chain: ChainTable { ChainTable(db, name: "usage_log", log: .centre) }

    /// - Returns: the sequence given to the entry.
    @discardableResult
    func append(_ usage: Usage) throws -> Int {
        let end = try chain.end()
        let entry = UsageEntry(usage, sequence: end.sequence + 1, after: end.head)
        let insert = try db.cachedStatement(
            sql: "INSERT INTO usage_log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        try insert.execute(
            arguments: [entry.sequence] + usage.columns + [entry.previous, entry.hash])
        return entry.sequence
    }

    func entries(_ filter: LogFilter = LogFilter()) throws -> [UsageEntry] {
        let (condition, days, texts) = filter.conditions
        return try Row.fetchAll(
            db, sql: "SELECT * FROM usage_log \(condition) ORDER BY sequence",
            arguments: StatementArguments(days) + StatementArguments(texts)
        ).map(UsageLogTable.entry)
    }

    /// Every entry through `walk`, one at a time: a log may be long.
    func walk(_ walk: inout ChainWalk) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM usage_log ORDER BY sequence")
        while let row = try rows.next() {
            if let entry = try? UsageLogTable.entry(row) {
                walk.add(entry)
            } else {
                walk.addUnreadable(sequence: row["sequence"], hash: row["hash"])
            }
        }
    }

    private static func entry(_ row: Row) throws -> UsageEntry {
        UsageEntry(sequence: row["sequence"], usage: try Usage(row), previous: row["previous"], hash: row["hash"])
    }
}
