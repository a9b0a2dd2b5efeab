import Basics
import Eligibility
import GRDB

/// Patients with their insurances, as rows. Every function runs inside its caller's transaction.
enum PatientTable {
    static func all(_ db: Database) throws -> [ReceiptPatient] {
        try patients(db, where: "TRUE", [])
    }

    static func patient(_ db: Database, chart: String) throws -> ReceiptPatient? {
        try patients(db, where: "chart = ?", [chart]).first
    }

    /// Everyone of this birth date and reading.
    static func alike(_ db: Database, _ person: InsuredPerson) throws -> [ReceiptPatient] {
        try patients(
            db, where: "birth = ? AND kana_form = ?", [person.birth.description, CanonicalForm.kana(person.kana)])
    }

    /// The chart number after the highest one in use.
    static func nextChart(_ db: Database) throws -> String {
        let highest = try Int.fetchOne(db, sql: "SELECT MAX(CAST(chart AS INTEGER)) FROM patient") ?? 0
        return padded(highest + 1, to: 5)
    }

    /// Writes a patient and all insurances anew.
    static func save(_ db: Database, _ patient: ReceiptPatient) throws {
        try db.run(
            """
            INSERT INTO patient (chart, name, kana, kana_form, birth, sex) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (chart) DO UPDATE SET name = excluded.name, kana = excluded.kana,
                kana_form = excluded.kana_form, birth = excluded.birth, sex = excluded.sex
            """,
            [
                patient.chart, patient.name, patient.kana, CanonicalForm.kana(patient.kana),
                patient.birth.description, patient.sex.rawValue,
            ])
        try db.run("DELETE FROM insurance WHERE chart = ?", [patient.chart])
        for past in patient.history {
            try insert(db, past.insurance, chart: patient.chart, replaced: (past.until, past.replacedAt))
        }
        if let held = patient.insurance { try insert(db, held, chart: patient.chart, replaced: nil) }
    }

    private static func insert(
        _ db: Database, _ insurance: HeldInsurance, chart: String, replaced: (until: Day, at: Moment)?
    ) throws {
        try db.run(
            """
            INSERT INTO insurance (chart, insurer_number, insurer_name, symbol, number, branch, relation, share,
                limit_class, acquired, lost, confirmed_on, until, replaced_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                chart, insurance.insurerNumber, insurance.insurerName, insurance.symbol, insurance.number,
                insurance.branch, insurance.relation?.rawValue, insurance.share, insurance.limitClass?.rawValue,
                insurance.acquired?.description,
                insurance.lost?.description, insurance.confirmedOn?.description, replaced?.until.description,
                replaced?.at.description,
            ])
    }

    private static func patients(
        _ db: Database, where condition: String, _ arguments: StatementArguments
    ) throws -> [ReceiptPatient] {
        let insuranceRows = try db.rows(
            "SELECT * FROM insurance WHERE chart IN (SELECT chart FROM patient WHERE \(condition)) ORDER BY id",
            arguments)
        let insurances = Dictionary(grouping: insuranceRows) { $0["chart"] as String }
        let rows = try db.rows("SELECT * FROM patient WHERE \(condition) ORDER BY chart", arguments)
        return try rows.map { try patient($0, insurances: insurances[$0["chart"]] ?? []) }
    }

    private static func patient(_ row: Row, insurances: [Row]) throws -> ReceiptPatient {
        var patient = ReceiptPatient(
            chart: row["chart"], name: row["name"], kana: row["kana"], birth: try row.value("birth") { Day($0) },
            sex: try row.value("sex", Sex.init))
        for row in insurances {
            let insurance = try insurance(row)
            if let replacedAt = try row.valueIfPresent("replaced_at", { Moment($0) }) {
                let until = try row.value("until") { Day($0) }
                patient.history.append(PastInsurance(insurance: insurance, until: until, replacedAt: replacedAt))
            } else {
                patient.insurance = insurance
            }
        }
        return patient
    }

    /// Of a row with the columns of an insurance.
    static func insurance(_ row: Row) throws -> HeldInsurance {
        HeldInsurance(
            insurerNumber: row["insurer_number"], insurerName: row["insurer_name"], symbol: row["symbol"],
            number: row["number"], branch: row["branch"],
            relation: try row.valueIfPresent("relation", Relation.init), share: row["share"],
            limitClass: try row.valueIfPresent("limit_class", LimitClass.init),
            acquired: try row.valueIfPresent("acquired") { Day($0) },
            lost: try row.valueIfPresent("lost") { Day($0) },
            confirmedOn: try row.valueIfPresent("confirmed_on") { Day($0) })
    }
}
