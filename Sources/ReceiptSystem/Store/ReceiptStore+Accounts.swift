import Basics
import Eligibility
import GRDB

extension ReceiptStore {
    // MARK: Public expense

    /// 公費 of a patient, past and future ones too.
    public func expenses(chart: String) throws(ReceiptStoreProblem) -> [PatientExpense] {
        try read { db in try ExpenseTable.expenses(db, chart: chart) }
    }

    /// Writes the public expense of a patient in place of what is there. Throws `unknownChart`.
    public func setExpenses(_ expenses: [PatientExpense], chart: String) throws(ReceiptStoreProblem) {
        try write { db in
            guard try PatientTable.patient(db, chart: chart) != nil else {
                throw ReceiptStoreProblem.unknownChart(chart)
            }
            try ExpenseTable.replace(db, chart: chart, with: expenses)
        }
    }

    // MARK: Accounts

    /// What a visit would be charged with this treatment, and nothing is written.
    ///
    /// Throws `unknownVisit`, `visitWithoutChart` or `chartWithoutInsurance`.
    public func bill(
        _ treatment: Treatment, visit: String, tables: TableChoice = .inForce
    ) throws(ReceiptStoreProblem) -> VisitBill {
        try read { db in try ReceiptStore.account(db, treatment, visit: visit, tables: tables).bill }
    }

    /// 会計: charges a visit for its treatment, by the insurance that the chart holds, and marks it done. A visit that was
    /// charged before is charged anew, as if that had not been. Throws as `bill`.
    @discardableResult
    public func account(
        _ treatment: Treatment, visit: String, tables: TableChoice = .inForce
    ) throws(ReceiptStoreProblem) -> AccountedVisit {
        try write { db in
            let account = try ReceiptStore.account(db, treatment, visit: visit, tables: tables)
            try AccountTable.save(db, account, fill: nil)
            if account.confirmation == .online, let patient = try PatientTable.patient(db, chart: account.chart),
                let before = patient.history.last(where: { $0.replacedAt.day == account.on })?.insurance
            {
                try HeldBeforeTable.insert(db, before, visit: visit)
            }
            try VisitTable.setState(db, .done, of: visit)
            return account
        }
    }

    /// 会計取消: a visit is not over after all. Its payment is taken back, and what it carried is handed back to go on from;
    /// empty where it was not charged. Throws `unknownVisit`.
    public func reopen(visit: String) throws(ReceiptStoreProblem) -> Treatment {
        try write { db in
            let treatment = try AccountTable.visit(db, visit)?.treatment ?? Treatment()
            try AccountTable.remove(db, visit: visit)
            try VisitTable.reopen(db, visit)
            return treatment
        }
    }

    /// Nil while the visit has not been charged.
    public func accounted(visit: String) throws(ReceiptStoreProblem) -> AccountedVisit? {
        try read { db in try AccountTable.visit(db, visit) }
    }

    /// The charged visits of the month of `day`, in the order of days and numbers.
    public func accountedVisits(inMonthOf day: Day) throws(ReceiptStoreProblem) -> [AccountedVisit] {
        try read { db in try AccountTable.visits(db, month: day) }
    }

    /// What was held before the checks that charged visits of the month of `day` made, by visit: nothing for a visit whose
    /// check changed nothing.
    public func insurancesBefore(inMonthOf day: Day) throws(ReceiptStoreProblem) -> [String: HeldInsurance] {
        try read { db in try HeldBeforeTable.insurances(db, month: day) }
    }

    /// 公費 of all patients, by chart.
    public func expensesByChart() throws(ReceiptStoreProblem) -> [String: [PatientExpense]] {
        try read { db in try ExpenseTable.all(db) }
    }

    private static func account(
        _ db: Database, _ treatment: Treatment, visit: String, tables: TableChoice
    ) throws -> AccountedVisit {
        guard let entry = try VisitTable.standing(db, visit) else { throw ReceiptStoreProblem.unknownVisit(visit) }
        guard let chart = entry.chart, let patient = try PatientTable.patient(db, chart: chart) else {
            throw ReceiptStoreProblem.visitWithoutChart(visit)
        }
        guard let held = patient.insurance else { throw ReceiptStoreProblem.chartWithoutInsurance(chart) }
        let month = try AccountTable.soFar(
            db, chart: chart, insurer: held.insurerNumber, month: entry.day, without: visit)
        let person = BilledPerson(
            patient, by: held, on: entry.day, expenses: try ExpenseTable.expenses(db, chart: chart))
        return AccountedVisit(
            visit: visit, on: entry.day, chart: chart, insurance: held, confirmation: entry.confirmation,
            treatment: treatment,
            bill: VisitBill(
                points: treatment.points(on: entry.day), on: entry.day, of: person, after: month, tables: tables))
    }
}
