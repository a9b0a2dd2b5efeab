import Basics
import GRDB

/// What is kept of failed attempts with one ID.
struct FailedSignIns {
    let failures: Int
    let last: Moment
    let closedUntil: Moment?

    static func of(_ id: String, in db: Database) throws -> FailedSignIns? {
        let sql = "SELECT failures, last, closed_until FROM failed_sign_in WHERE id = ?"
        return try Row.fetchOne(db, sql: sql, arguments: [id]).map { row in
            FailedSignIns(
                failures: row["failures"], last: try decoded(Moment(row["last"] as String)),
                closedUntil: try (row["closed_until"] as String?).map { try decoded(Moment($0)) })
        }
    }

    func write(of id: String, in db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO failed_sign_in (id, failures, last, closed_until) VALUES (?, ?, ?, ?)",
            arguments: [id, failures, "\(last)", closedUntil.map { "\($0)" }])
    }

    static func forget(_ id: String, in db: Database) throws {
        try db.execute(sql: "DELETE FROM failed_sign_in WHERE id = ?", arguments: [id])
    }

    /// Attempts that no longer count take no room: IDs that never existed would pile up.
    static func clear(before moment: Moment, in db: Database) throws {
        try db.execute(sql: "DELETE FROM failed_sign_in WHERE last < ?", arguments: ["\(moment)"])
    }
}
