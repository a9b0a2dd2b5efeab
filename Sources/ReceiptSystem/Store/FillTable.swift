import Basics
import Eligibility
import GRDB

/// Months of made-up visits, as rows. Every function runs inside its caller's transaction.
enum FillTable {
    /// Takes an earlier run away, with the charts that it alone had opened. Returns how many visits it had.
    static func clear(_ db: Database, _ plan: FillPlan) throws -> Int {
        let count =
            try Int.fetchOne(db, sql: "SELECT count(*) FROM account WHERE fill = ?", arguments: [plan.name]) ?? 0
        try db.execute(
            sql: "DELETE FROM visit WHERE visit IN (SELECT visit FROM account WHERE fill = ?)", arguments: [plan.name])
        let unused = try String.fetchAll(
            db,
            sql: """
                SELECT chart FROM filled_patient WHERE chart NOT IN (SELECT chart FROM account)
                    AND chart NOT IN (SELECT chart FROM visit WHERE chart IS NOT NULL)
                    AND chart NOT IN (SELECT chart FROM imported)
                """)
        for chart in unused {
            try db.execute(sql: "DELETE FROM insurance WHERE chart = ?", arguments: [chart])
            try db.execute(sql: "DELETE FROM patient WHERE chart = ?", arguments: [chart])
        }
        try db.execute(sql: "DELETE FROM fill WHERE month = ?", arguments: [plan.name])
        return count
    }

    static func note(_ db: Database, _ plan: FillPlan, visits: Int) throws {
        try db.execute(
            sql: "INSERT INTO fill (month, visits, unchecked, seed) VALUES (?, ?, ?, ?)",
            arguments: [plan.name, visits, plan.unchecked, "\(plan.seed)"])
    }

    /// The chart of a person, if there is one. That of a training person is written as the practice prepares it.
    static func patient(_ db: Database, of person: FillPerson, in plan: FillPlan) throws -> ReceiptPatient? {
        if let own = person.patient {
            if let there = try PatientTable.patient(db, chart: own.chart) { return there }
            try PatientTable.save(db, own)
            return own
        }
        let insured = person.history.person
        return try PatientTable.alike(db, insured).first { $0.name == insured.name && $0.sex == insured.sex }
    }

    /// What the last check of a chart before the month brought in, so that a run comes out the same when it is repeated. What
    /// a practice has prepared for today says nothing of then.
    static func held(
        _ db: Database, _ patient: ReceiptPatient, of person: FillPerson, in plan: FillPlan
    ) throws -> HeldInsurance? {
        guard person.patient == nil else { return nil }
        let sql = """
            SELECT account.* FROM account JOIN visit ON visit.visit = account.visit
            WHERE account.chart = ? AND account.confirmation = ? AND visit.day < ?
            ORDER BY visit.day DESC, visit.number DESC LIMIT 1
            """
        return try Row.fetchOne(
            db, sql: sql, arguments: [patient.chart, Confirmation.online.rawValue, plan.month.description]
        ).map(PatientTable.insurance)
    }

    static func write(
        _ db: Database, _ visits: [FilledVisit], of person: FillPerson, _ known: ReceiptPatient?, place: Int,
        in plan: FillPlan
    ) throws {
        let patient = try known ?? open(db, person.history.person, place: place, in: plan)
        let expenses = try ExpenseTable.expenses(db, chart: patient.chart)
        var months: [String: MonthSoFar] = [:]
        for (number, visit) in visits.enumerated() {
            let name = "fill/\(plan.name)/\(padded(place + 1, to: 6))-\(number + 1)"
            try VisitTable.insert(
                db,
                Booking(visit: name, on: visit.on, chart: patient.chart, name: patient.name, kana: patient.kana))
            // From half past eight on, in an order of its own each day.
            try VisitTable.arrive(
                db, visit: name, at: Moment(day: visit.on, second: 30_600 + (place * 97 + number) % 28_000))
            try VisitTable.setState(db, .done, of: name)
            let billed = BilledPerson(patient, by: visit.insurance, on: visit.on, expenses: expenses)
            let insurer = CanonicalForm.insurerNumber(visit.insurance.insurerNumber)
            let bill = VisitBill(
                points: visit.treatment.points(on: visit.on), on: visit.on, of: billed,
                after: months[insurer] ?? MonthSoFar())
            months[insurer, default: MonthSoFar()].add(bill)
            try AccountTable.save(
                db,
                AccountedVisit(
                    visit: name, on: visit.on, chart: patient.chart, insurance: visit.insurance,
                    confirmation: visit.confirmation, treatment: visit.treatment, bill: bill), fill: plan.name)
            if let before = visit.before { try HeldBeforeTable.insert(db, before, visit: name) }
        }
        try keep(db, visits, of: patient)
    }

    /// A chart that runs have opened holds the insurance that was confirmed last.
    private static func keep(_ db: Database, _ visits: [FilledVisit], of patient: ReceiptPatient) throws {
        let sql = "SELECT EXISTS (SELECT 1 FROM filled_patient WHERE chart = ?)"
        guard try Bool.fetchOne(db, sql: sql, arguments: [patient.chart]) == true,
            let last = visits.last?.insurance, let confirmed = last.confirmedOn
        else { return }
        if let former = patient.insurance?.confirmedOn, former >= confirmed { return }
        var patient = patient
        patient.insurance = last
        try PatientTable.save(db, patient)
    }

    /// Charts of runs begin at 50001, out of the way of those that a practice prepares.
    private static func open(
        _ db: Database, _ person: InsuredPerson, place: Int, in plan: FillPlan
    ) throws -> ReceiptPatient {
        let next = Int(try PatientTable.nextChart(db)) ?? 0
        let patient = ReceiptPatient(
            chart: padded(max(next, 50_001), to: 5), name: person.name, kana: person.kana, birth: person.birth,
            sex: person.sex)
        try PatientTable.save(db, patient)
        try db.execute(sql: "INSERT INTO filled_patient (chart) VALUES (?)", arguments: [patient.chart])
        var random = SeededRandom(seed: plan.seed, purpose: "expense \(plan.name) \(place)")
        try ExpenseTable.replace(
            db, chart: patient.chart, with: FillExpense.expenses(of: person, month: plan.month, random: &random))
        return patient
    }
}
