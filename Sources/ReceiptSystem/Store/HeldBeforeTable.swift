import Basics
import Eligibility
import GRDB

/// Insurances as they were held before a check, as rows. Every function runs inside its caller's transaction.
enum HeldBeforeTable {
    static func insurances(_ db: Database, month: Day) throws -> [String: HeldInsurance] {
        let sql = """
            SELECT held_before.* FROM held_before JOIN account ON account.visit = held_before.visit
            WHERE account.month = ?
            """
        let rows = try Row.fetchAll(db, sql: sql, arguments: [AccountTable.monthText(month)])
        return Dictionary(uniqueKeysWithValues: try rows.map { ($0["visit"], try PatientTable.insurance($0)) })
    }

    static func insert(_ db: Database, _ held: HeldInsurance, visit: String) throws {
        try db.execute(
            sql: """
                INSERT INTO held_before (visit, insurer_number, insurer_name, symbol, number, branch, relation, share,
                    limit_class, acquired, lost, confirmed_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                visit, held.insurerNumber, held.insurerName, held.symbol, held.number, held.branch,
                held.relation?.rawValue, held.share, held.limitClass?.rawValue, held.acquired?.description,
                held.lost?.description, held.confirmedOn?.description,
            ])
    }
}
