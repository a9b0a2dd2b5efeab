import Basics
import GRDB

/// The checks answered, within one transaction.
struct AnsweredChecks {
    let db: Database

    subscript(check: String) -> AnsweredCheck? {
        get throws {
            let sql = """
                SELECT institution, inquiry, day, second, serial, medication FROM answered_check WHERE check_id = ?
                """
            return try Row.fetchOne(try db.cachedStatement(sql: sql), arguments: [check]).map {
                guard let medication = SectionOutcome(code: $0[5]) else { throw StoreProblem.damaged }
                return AnsweredCheck(
                    check: check, institution: $0[0], inquiry: $0[1],
                    at: Moment(day: Day(number: $0[2]), second: $0[3]), serial: $0[4], medication: medication)
            }
        }
    }

    /// The checks by any of these certificates, by one institution, latest first.
    func byCard(_ serials: [String], at institution: String) throws -> [AnsweredCheck] {
        let sql = "SELECT check_id FROM answered_check WHERE serial = ? AND institution = ?"
        let statement = try db.cachedStatement(sql: sql)
        let checks = try serials.flatMap { try String.fetchAll(statement, arguments: [$0, institution]) }
        return try checks.compactMap { try self[$0] }.sorted { $0.at > $1.at }
    }

    func remember(_ answered: AnsweredCheck) throws {
        try db.cachedStatement(sql: "INSERT INTO answered_check VALUES (?, ?, ?, ?, ?, ?, ?)").execute(arguments: [
            answered.check, answered.institution, answered.inquiry, answered.at.day.number, answered.at.second,
            answered.serial, answered.medication.code,
        ])
    }
}
