import Basics
import Eligibility
import GRDB

/// `federation.db`: 国保総合システム. It keeps no coverage of its own here: it passes on, day by day, and can say what it
/// passed; and it keeps the log of who used personal data for what.
enum FederationSchema {
    static let schema = StoreSchema(
        "MGFE",
        steps: [
            """
            -- The morning up to which all nights have been processed.
            CREATE TABLE processed (day INTEGER NOT NULL) STRICT;
            -- 処理結果: what each hop sent in a night, and what the next system says that it stored.
            CREATE TABLE transfer (
                id INTEGER PRIMARY KEY, day INTEGER NOT NULL, hop TEXT NOT NULL, sent INTEGER NOT NULL,
                stored INTEGER NOT NULL) STRICT;
            -- 利用ログ: uses of personal data by the federation's staff, and the forms that ordered them.
            CREATE TABLE usage_log (
                id INTEGER PRIMARY KEY, day INTEGER NOT NULL, operator TEXT NOT NULL, form TEXT, purpose TEXT NOT NULL)
                STRICT;
            CREATE TABLE form (number TEXT PRIMARY KEY, day INTEGER NOT NULL, operator TEXT NOT NULL) STRICT, WITHOUT ROWID;
            """ + ChangeFile.table
        ])
}

/// The federation's system within one transaction.
struct FederationSystem {
    let db: Database

    var changes: ChangeFile { ChangeFile(db: db) }

    // MARK: - Nights

    /// The morning up to which everything has been processed; nil before the first night.
    func processed() throws -> Day? {
        try db.one("SELECT day FROM processed").map { Day(number: $0[0]) }
    }

    func setProcessed(_ day: Day) throws {
        try db.run("DELETE FROM processed")
        try db.run("INSERT INTO processed VALUES (?)", [day.number])
    }

    func note(_ transfer: Transfer) throws {
        try db.run(
            "INSERT INTO transfer (day, hop, sent, stored) VALUES (?, ?, ?, ?)",
            [transfer.day.number, transfer.hop.rawValue, transfer.sent, transfer.stored])
    }

    /// Transfers of a day and later, oldest first.
    func transfers(since day: Day) throws -> [Transfer] {
        try db.all("SELECT day, hop, sent, stored FROM transfer WHERE day >= ? ORDER BY id", [day.number]).map { row in
            Transfer(day: Day(number: row[0]), hop: try decode(row[1]), sent: row[2], stored: row[3])
        }
    }

    // MARK: - The usage log

    func log(_ use: FederationUse) throws {
        try db.run(
            "INSERT INTO usage_log (day, operator, form, purpose) VALUES (?, ?, ?, ?)",
            [use.day.number, use.operatorID, use.form, use.purpose])
    }

    /// A form (帳票) that orders a use of personal data.
    func file(form number: String, operatorID: String, on day: Day) throws {
        try db.run("INSERT INTO form VALUES (?, ?, ?)", [number, day.number, operatorID])
    }

    /// Lays the log beside the forms: uses for which there is no form of the same operator and day.
    func usesWithoutForm() throws -> [FederationUse] {
        let sql = """
            SELECT u.day, u.operator, u.form, u.purpose FROM usage_log u
            LEFT JOIN form f ON f.number = u.form AND f.operator = u.operator AND f.day = u.day
            WHERE f.number IS NULL ORDER BY u.id
            """
        return try db.all(sql).map {
            FederationUse(day: Day(number: $0[0]), operatorID: $0[1], form: $0[2], purpose: $0[3])
        }
    }
}
