import Basics
import GRDB

/// The patients as lines of a list. Every function runs inside its caller's transaction.
///
/// A search looks at every line rather than asking the database: numbers are stored as they were entered, in any width, and
/// a receipt computer has some thousand patients. [assumed]
enum PatientIndex {
    /// Those whom the search finds, in the order of readings, at most so many of them.
    static func found(_ db: Database, by search: PatientSearch, limit: Int) throws -> PatientsFound {
        let found = try lines(db).filter(search.finds)
        return PatientsFound(search: search, lines: Array(found.prefix(limit)), total: found.count)
    }

    private static func lines(_ db: Database) throws -> [PatientLine] {
        let former = try Row.fetchAll(
            db, sql: "SELECT chart, number FROM insurance WHERE replaced_at IS NOT NULL ORDER BY id")
        let formerNumbers = Dictionary(grouping: former) { $0["chart"] as String }
        let sql = """
            SELECT patient.chart, patient.name, patient.kana, patient.birth, insurance.insurer_name, insurance.symbol,
                insurance.number
            FROM patient
            LEFT JOIN insurance ON insurance.chart = patient.chart AND insurance.replaced_at IS NULL
            ORDER BY patient.kana_form, patient.birth, patient.chart
            """
        return try Row.fetchAll(db, sql: sql).map { row in
            let chart: String = row["chart"]
            return PatientLine(
                chart: chart, name: row["name"], kana: row["kana"], birth: try row.value("birth") { Day($0) },
                insurerName: row["insurer_name"] ?? "", symbol: row["symbol"] ?? "", number: row["number"] ?? "",
                formerNumbers: (formerNumbers[chart] ?? []).map { $0["number"] })
        }
    }
}
