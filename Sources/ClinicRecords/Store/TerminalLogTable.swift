import Basics
import Eligibility
import GRDB

/// The table behind the terminal's usage log, within one transaction. Entries are only ever added.
struct TerminalLogTable {
    let db: Database
    var chain: ChainTable { ChainTable(db, name: "usage_log", log: .terminal) }

    func append(_ use: TerminalUse) throws {
        let end = try chain.end()
        let entry = TerminalEntry(use, sequence: end.sequence + 1, after: end.head)
        let insert = try db.cachedStatement(
            sql: "INSERT INTO usage_log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        try insert.execute(
            arguments: [entry.sequence] + use.usage.columns + [use.visit, entry.previous, entry.hash])
    }

    /// Whether this check has been entered with this outcome. Views are counted as often as they are made.
    func holds(_ use: TerminalUse) throws -> Bool {
        guard use.usage.kind == .check, let check = use.usage.check else { return false }
        let sql = "SELECT EXISTS (SELECT 1 FROM usage_log WHERE check_id = ? AND kind = ? AND outcome = ?)"
        return try Bool.fetchOne(
            db.cachedStatement(sql: sql), arguments: [check, use.usage.kind.rawValue, use.usage.outcome]) ?? false
    }

    func entries(_ filter: LogFilter) throws -> [TerminalEntry] {
        let (condition, days, texts) = filter.conditions
        return try Row.fetchAll(
            db, sql: "SELECT * FROM usage_log \(condition) ORDER BY sequence",
            arguments: StatementArguments(days) + StatementArguments(texts)
        ).map(TerminalLogTable.entry)
    }

    func walk(_ walk: inout ChainWalk) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM usage_log ORDER BY sequence")
        while let row = try rows.next() {
            if let entry = try? TerminalLogTable.entry(row) {
                walk.add(entry)
            } else {
                walk.addUnreadable(sequence: row["sequence"], hash: row["hash"])
            }
        }
    }

    private static func entry(_ row: Row) throws -> TerminalEntry {
        TerminalEntry(
            sequence: row["sequence"], use: TerminalUse(try Usage(row), visit: row["visit"]),
            previous: row["previous"], hash: row["hash"])
    }
}
