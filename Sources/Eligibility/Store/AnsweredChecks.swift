import Basics
import GRDB

/// The checks answered, within one transaction.
struct AnsweredChecks {
    let db: Database

    subscript(check: String) -> AnsweredCheck? {
        get throws {
            let sql = """
                SELECT institution, inquiry, day, second, serial, medication, clinical FROM answered_check WHERE check_id = ?
                """
            return try Row.fetchOne(try db.cachedStatement(sql: sql), arguments: [check]).map {
                guard let medication = SectionOutcome(code: $0[5]), let clinical = ClinicalOutcomes(code: $0[6]) else {
                    throw StoreProblem.damaged
                }
                return AnsweredCheck(
                    check: check, institution: $0[0], inquiry: $0[1],
                    at: Moment(day: Day(number: $0[2]), second: $0[3]), serial: $0[4], medication: medication,
                    clinical: clinical)
            }
        }
    }

    /// The checks by any of these certificates, by one institution, latest first; those of one second in the order in which
    /// they were answered.
    func byCard(_ serials: [String], at institution: String) throws -> [AnsweredCheck] {
        let sql = "SELECT check_id, day, second, place FROM answered_check WHERE serial = ? AND institution = ?"
        let statement = try db.cachedStatement(sql: sql)
        let checks = try serials.flatMap { serial in
            try Row.fetchAll(statement, arguments: [serial, institution]).map { row in
                (check: row[0] as String, order: (row[1] as Int, row[2] as Int, row[3] as Int))
            }
        }
        return try checks.sorted { $0.order > $1.order }.compactMap { try self[$0.check] }
    }

    /// `place` is that of its entry in the usage log.
    func remember(_ answered: AnsweredCheck, place: Int) throws {
        try db.cachedStatement(sql: "INSERT INTO answered_check VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").execute(
            arguments: [
                answered.check, answered.institution, answered.inquiry, answered.at.day.number, answered.at.second,
                answered.serial, answered.medication.code, answered.clinical.code, place,
            ])
    }
}
