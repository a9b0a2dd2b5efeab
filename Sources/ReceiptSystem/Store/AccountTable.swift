import Basics
import Eligibility
import GRDB

/// Charged visits with their treatment, as rows. Every function runs inside its caller's transaction.
enum AccountTable {
    /// In the order of days and numbers.
    static func visits(_ db: Database, month: Day) throws -> [AccountedVisit] {
        try visits(db, where: "account.month = ?", [monthText(month)])
    }

    static func visit(_ db: Database, _ visit: String) throws -> AccountedVisit? {
        try visits(db, where: "account.visit = ?", [visit]).first
    }

    /// What the month has come to for a patient with an insurer, without one visit.
    static func soFar(
        _ db: Database, chart: String, insurer: String, month: Day, without visit: String
    ) throws -> MonthSoFar {
        let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM account WHERE chart = ? AND month = ? AND insurer_number = ? AND visit <> ?",
            arguments: [chart, monthText(month), insurer, visit])
        return MonthSoFar(rows.map(bill))
    }

    /// Writes a charged visit anew.
    static func save(_ db: Database, _ account: AccountedVisit, fill: String?) throws {
        try db.execute(sql: "DELETE FROM account WHERE visit = ?", arguments: [account.visit])
        let (held, bill) = (account.insurance, account.bill)
        try db.execute(
            sql: """
                INSERT INTO account (visit, chart, month, insurer_number, insurer_name, symbol, number, branch, relation,
                    share, limit_class, acquired, lost, confirmed_on, confirmation, points, tenths, share_yen, limit_yen,
                    yen, expense_yen, fill)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                account.visit, account.chart, monthText(account.on), held.insurerNumber, held.insurerName, held.symbol,
                held.number, held.branch, held.relation?.rawValue, held.share, held.limitClass?.rawValue,
                held.acquired?.description, held.lost?.description, held.confirmedOn?.description,
                account.confirmation.rawValue, bill.points, bill.tenths, bill.shareYen, bill.limitYen, bill.yen,
                bill.expenseYen, fill,
            ])
        try insert(db, account.treatment, of: account.visit)
    }

    /// Takes back what a visit was charged.
    static func remove(_ db: Database, visit: String) throws {
        try db.execute(sql: "DELETE FROM account WHERE visit = ?", arguments: [visit])
    }

    /// Charged visits of a chart that an import has found to belong to another insurance: those from the first day on
    /// which the former one no longer counted. The payment stays as it was taken; differences are settled by hand.
    static func reassign(_ db: Database, to patient: ReceiptPatient) throws {
        guard let held = patient.insurance, let former = patient.history.last else { return }
        try db.execute(
            sql: """
                UPDATE account SET insurer_number = ?, insurer_name = ?, symbol = ?, number = ?, branch = ?, relation = ?,
                    share = ?, limit_class = ?, acquired = ?, lost = ?, confirmed_on = ?
                WHERE chart = ? AND fill IS NULL AND insurer_number = ?
                    AND visit IN (SELECT visit FROM visit WHERE day >= ?)
                """,
            arguments: [
                held.insurerNumber, held.insurerName, held.symbol, held.number, held.branch, held.relation?.rawValue,
                held.share, held.limitClass?.rawValue, held.acquired?.description, held.lost?.description,
                held.confirmedOn?.description, patient.chart, former.insurance.insurerNumber,
                former.until.description,
            ])
    }

    static func monthText(_ day: Day) -> String { String(day.description.prefix(7)) }

    private static func insert(_ db: Database, _ treatment: Treatment, of visit: String) throws {
        for (place, diagnosis) in treatment.diagnoses.enumerated() {
            try db.execute(
                sql: "INSERT INTO visit_diagnosis VALUES (?, ?, ?, ?)",
                arguments: [visit, place, diagnosis.name, diagnosis.since.description])
        }
        for (place, service) in treatment.services.enumerated() {
            try db.execute(
                sql: "INSERT INTO visit_service VALUES (?, ?, ?, ?)",
                arguments: [visit, place, service.code, service.count])
        }
        for (place, drug) in treatment.drugs.enumerated() {
            try db.execute(
                sql: "INSERT INTO visit_drug VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [visit, place, drug.code, drug.amount, drug.count, drug.usage])
        }
    }

    private static func visits(
        _ db: Database, where condition: String, _ arguments: StatementArguments
    ) throws -> [AccountedVisit] {
        func parts(_ table: String) throws -> [String: [Row]] {
            let sql = """
                SELECT part.* FROM \(table) part JOIN account ON account.visit = part.visit WHERE \(condition)
                ORDER BY part.visit, part.place
                """
            return Dictionary(grouping: try Row.fetchAll(db, sql: sql, arguments: arguments)) { $0["visit"] as String }
        }
        let diagnoses = try parts("visit_diagnosis")
        let services = try parts("visit_service")
        let drugs = try parts("visit_drug")
        let sql = """
            SELECT account.*, visit.day FROM account JOIN visit ON visit.visit = account.visit
            WHERE \(condition) ORDER BY visit.day, visit.number
            """
        return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
            let visit: String = row["visit"]
            return AccountedVisit(
                visit: visit, on: try row.value("day") { Day($0) }, chart: row["chart"],
                insurance: try PatientTable.insurance(row),
                confirmation: try row.value("confirmation", Confirmation.init),
                treatment: Treatment(
                    diagnoses: try (diagnoses[visit] ?? []).map {
                        Diagnosis($0["name"], since: try $0.value("since") { Day($0) })
                    },
                    services: (services[visit] ?? []).map { RenderedService($0["code"], count: $0["count"]) },
                    drugs: (drugs[visit] ?? []).map {
                        GivenDrug($0["code"], amount: $0["amount"], count: $0["count"], usage: $0["usage"])
                    }),
                bill: bill(row))
        }
    }

    private static func bill(_ row: Row) -> VisitBill {
        let points: Int = row["points"]
        return VisitBill(
            points: points, costYen: points * 10, tenths: row["tenths"], shareYen: row["share_yen"],
            limitYen: row["limit_yen"], yen: row["yen"], expenseYen: row["expense_yen"])
    }
}
