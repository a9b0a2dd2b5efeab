import Basics
import GRDB

/// 公費 of patients, as rows. Every function runs inside its caller's transaction.
enum ExpenseTable {
    static func expenses(_ db: Database, chart: String) throws -> [PatientExpense] {
        let sql = "SELECT * FROM public_expense WHERE chart = ? ORDER BY payer_number, from_day"
        return try Row.fetchAll(db, sql: sql, arguments: [chart]).map(expense)
    }

    /// By chart.
    static func all(_ db: Database) throws -> [String: [PatientExpense]] {
        let rows = try Row.fetchAll(db, sql: "SELECT * FROM public_expense ORDER BY payer_number, from_day")
        return try Dictionary(grouping: rows) { $0["chart"] as String }.mapValues { try $0.map(expense) }
    }

    /// In place of those that are there.
    static func replace(_ db: Database, chart: String, with expenses: [PatientExpense]) throws {
        try db.execute(sql: "DELETE FROM public_expense WHERE chart = ?", arguments: [chart])
        for expense in expenses {
            try db.execute(
                sql: """
                    INSERT INTO public_expense (chart, payer_number, recipient_number, monthly_yen, from_day, to_day)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    chart, expense.payerNumber, expense.recipientNumber, expense.monthlyYen,
                    expense.from.description, expense.to?.description,
                ])
        }
    }

    private static func expense(_ row: Row) throws -> PatientExpense {
        PatientExpense(
            payerNumber: row["payer_number"], recipientNumber: row["recipient_number"], monthlyYen: row["monthly_yen"],
            from: try row.value("from_day") { Day($0) }, to: try row.valueIfPresent("to_day") { Day($0) })
    }
}
