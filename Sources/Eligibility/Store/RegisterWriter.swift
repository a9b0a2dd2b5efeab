import Basics
import GRDB

/// Writes the register within one transaction.
struct RegisterWriter {
    let db: Database

    /// Replaces whoever had the same code.
    func enrol(_ entry: RegisteredPerson) throws {
        try run("DELETE FROM person WHERE code = ?", [entry.code])
        try run(
            "INSERT INTO person (code, name, kana, birth, sex) VALUES (?, ?, ?, ?, ?)",
            [entry.code, entry.person.name, entry.person.kana, entry.person.birth.number, entry.person.sex.rawValue])
        let person = db.lastInsertedRowID
        for certificate in entry.certificates {
            try run(
                "INSERT INTO certificate (serial, person, valid_until, linked) VALUES (?, ?, ?, ?)",
                [certificate.serial, person, certificate.validUntil.number, certificate.linked])
        }
        for coverage in entry.coverages { try insert(coverage, of: person) }
        for limit in entry.limits {
            try run(
                """
                INSERT INTO limit_certificate (person, insurer, class, from_day, to_day, registered)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    person, limit.insurer.digits, limit.limitClass.rawValue, limit.from.number, limit.to.number,
                    limit.registered.number,
                ])
        }
        for drug in entry.medications {
            try run(
                "INSERT INTO medication (person, dispensed, name, amount, days, usage) VALUES (?, ?, ?, ?, ?, ?)",
                [person, drug.dispensed.number, drug.name, drug.amount, drug.days, drug.usage])
        }
    }

    /// False when no such certificate is known.
    func link(serial: String) throws -> Bool {
        try run("UPDATE certificate SET linked = 1 WHERE serial = ?", [serial.uppercased()])
        return db.changesCount > 0
    }

    private func insert(_ coverage: CoverageRecord, of person: Int64) throws {
        try run(
            """
            INSERT INTO coverage (
                person, insurer, insurer_name, scheme, symbol, symbol_key, number, number_key, branch, relation, income,
                acquired, lost, application_from, application_to, registered, loss_registered)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                person, coverage.insurer.digits, coverage.insurerName, coverage.scheme.rawValue,
                coverage.symbol, KeyForm.of(coverage.symbol), coverage.number, KeyForm.of(coverage.number),
                coverage.branch?.digits, coverage.relation.rawValue, coverage.income.rawValue,
                coverage.acquired.number, (coverage.lost ?? .endless).number,
                coverage.applicationFrom.number, (coverage.applicationTo ?? .endless).number,
                coverage.registered.number, (coverage.lossRegistered ?? coverage.registered).number,
            ])
    }

    private func run(_ sql: String, _ arguments: StatementArguments) throws {
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
    }
}
