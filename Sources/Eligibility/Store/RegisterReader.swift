import Basics
import GRDB

/// Reads the register within one transaction. Each section of an answer has a statement of its own, so that what was not
/// consented to is not read at all.
struct RegisterReader {
    let db: Database

    func certificate(serial: String) throws -> KnownCertificate? {
        try row("SELECT person, valid_until, linked FROM certificate WHERE serial = ?", [serial.uppercased()]).map {
            KnownCertificate(person: $0[0], validUntil: Day(number: $0[1]), linked: $0[2])
        }
    }

    func person(_ id: Int64) throws -> InsuredPerson? {
        try row("SELECT name, kana, birth, sex FROM person WHERE id = ?", [id]).map {
            InsuredPerson(
                name: $0[0], kana: $0[1], birth: Day(number: $0[2]), sex: try RegisterReader.decode($0[3]))
        }
    }

    /// All coverage of one person that is known on `known`.
    func coverages(of person: Int64, knownOn known: Day) throws -> [KnownCoverage] {
        let sql = "SELECT \(RegisterReader.columns) FROM coverage c WHERE c.person = ?2 AND c.registered <= ?1"
        return try rows(sql, [known.number, person]).map(RegisterReader.coverage)
    }

    /// All coverage that answers to `key` and is known on `known`, of one person or several.
    func coverages(matching key: InsuredKey, knownOn known: Day) throws -> [KnownCoverage] {
        let sql = """
            SELECT \(RegisterReader.columns) FROM coverage c JOIN person p ON p.id = c.person
            WHERE c.insurer = ?2 AND c.number_key = ?3 AND (?4 = '' OR c.symbol_key = ?4)
                AND (?5 IS NULL OR c.branch = ?5) AND p.birth = ?6 AND c.registered <= ?1
            """
        let arguments: StatementArguments = [
            known.number, key.insurer.digits, key.number, key.symbol, key.branch?.digits, key.birth.number,
        ]
        return try rows(sql, arguments).map(RegisterReader.coverage)
    }

    /// Whether any insurance of the person holds on `day`. Says nothing of which: a number lookup may not learn it.
    func isCovered(_ person: Int64, on day: Day, knownOn known: Day) throws -> Bool {
        let sql = """
            SELECT count(*) FROM coverage c WHERE c.person = ?3 AND c.registered <= ?1
                AND max(c.acquired, c.application_from) <= ?2
                AND (c.loss_registered > ?1 OR ?2 < min(c.lost, c.application_to))
            """
        return try row(sql, [known.number, day.number, person]).map { $0[0] > 0 } ?? false
    }

    /// The limit class granted by `insurer` for `day`; the one that began last where two do.
    func limit(of person: Int64, insurer: String, on day: Day, knownOn known: Day) throws -> LimitCertificate? {
        let sql = """
            SELECT class, from_day, to_day FROM limit_certificate
            WHERE person = ? AND insurer = ? AND ? BETWEEN from_day AND to_day AND registered <= ?
            ORDER BY from_day DESC, registered DESC LIMIT 1
            """
        return try row(sql, [person, insurer, day.number, known.number]).map {
            LimitCertificate(
                limitClass: try RegisterReader.decode($0[0]), from: Day(number: $0[1]), to: Day(number: $0[2]))
        }
    }

    /// How many drugs were dispensed on `days`, and the first and last day of them; nil for none. Reads no names.
    func medicationExtent(of person: Int64, on days: ClosedRange<Day>) throws -> MedicationExtent? {
        let sql = """
            SELECT count(*), min(dispensed), max(dispensed) FROM medication
            WHERE person = ? AND dispensed BETWEEN ? AND ?
            """
        return try row(sql, [person, days.lowerBound.number, days.upperBound.number]).flatMap {
            guard let first: Int = $0[1], let last: Int = $0[2] else { return nil }
            return MedicationExtent(count: $0[0], from: Day(number: first), to: Day(number: last))
        }
    }

    /// The drugs dispensed on `days`, latest first.
    func medications(of person: Int64, on days: ClosedRange<Day>) throws -> [MedicationItem] {
        let sql = """
            SELECT dispensed, name, amount, days, usage FROM medication
            WHERE person = ? AND dispensed BETWEEN ? AND ? ORDER BY dispensed DESC, id
            """
        return try rows(sql, [person, days.lowerBound.number, days.upperBound.number]).map {
            MedicationItem(
                dispensed: Day(number: $0[0]), name: $0[1], amount: $0[2], days: $0[3], usage: $0[4])
        }
    }
}

/// A certificate as the register knows it.
struct KnownCertificate {
    let person: Int64
    let validUntil: Day
    let linked: Bool
}

/// How much medication is on record.
struct MedicationExtent {
    let count: Int
    let from: Day
    let to: Day
}
