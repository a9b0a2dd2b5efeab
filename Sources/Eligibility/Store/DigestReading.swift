import Basics
import GRDB

extension CentreStore {
    /// The digest of the register: persons and all they own. Usage log and answered checks are no part of it, nor is the
    /// order in which drugs of one day were written.
    public func digest() throws(StoreProblem) -> RegisterDigest {
        try StoreProblem.translating {
            try database.read { db in
                var reading = DigestReading(db)
                try reading.readAll()
                return RegisterDigest(high: reading.high, low: reading.low)
            }
        }
    }
}

/// Sums up the hashes of rows, table after table.
private struct DigestReading {
    let db: Database
    private(set) var high: UInt64 = 0
    private(set) var low: UInt64 = 0
    private var persons: [Int: RowHash] = [:]
    private var insurers: [Int: RowHash] = [:]
    private var lines: [Int: RowHash] = [:]

    init(_ db: Database) { self.db = db }

    mutating func readAll() throws {
        persons = try keys("SELECT id, code FROM person")
        insurers = try keys("SELECT id, number FROM insurer")
        lines = try keys("SELECT id, name, amount, usage FROM medication_line")
        try add(1, "SELECT id, name, kana, birth, sex, closed_from, closed_until FROM person")
        try add(2, "SELECT person, serial, valid_until, linked FROM certificate")
        try add(
            3,
            """
            SELECT person, insurer, application_from, symbol_key, number_key, symbol, number, branch, relation, income,
                acquired, lost, application_to, registered, loss_registered FROM coverage
            """, naming: insurers)
        try add(4, "SELECT person, insurer, from_day, registered, income FROM assessment", naming: insurers)
        try add(
            5,
            """
            SELECT person, insurer, from_day, registered, class, to_day, long_stay FROM limit_certificate
            """, naming: insurers)
        try add(6, "SELECT person, from_day, registered, to_day, limit_yen FROM specified_disease")
        try add(7, "SELECT person, line, dispensed, days, registered FROM medication", naming: lines)
        try add(9, "SELECT person, carried_out, measure, value, registered FROM checkup")
        try add(10, "SELECT person, day, kind, service, registered FROM treatment")
        try add(11, "SELECT person, day, name, registered FROM operation")
        let names = try HeldStatement(db, "SELECT number, name, scheme FROM insurer")
        while try names.step() {
            var hash = RowHash(seed: 8)
            names.mix(into: &hash, from: 0)
            add(hash)
        }
    }

    /// What stands for internal numbers: column 0 is the number, the others say what it means.
    private func keys(_ sql: String) throws -> [Int: RowHash] {
        var keys: [Int: RowHash] = [:]
        let statement = try HeldStatement(db, sql)
        while try statement.step() {
            var hash = RowHash(seed: 0)
            statement.mix(into: &hash, from: 1)
            keys[statement.int(0)] = hash
        }
        return keys
    }

    /// Rows of a table: column 0 is the person, and column 1 one of `references` where there are any.
    private mutating func add(_ table: UInt64, _ sql: String, naming references: [Int: RowHash]? = nil) throws {
        let statement = try HeldStatement(db, sql)
        // Rows of one person come together.
        var person = (id: Int.min, hash: RowHash(seed: 0))
        while try statement.step() {
            let id = statement.int(0)
            if id != person.id {
                guard let owner = persons[id] else { throw StoreProblem.damaged }
                person = (id, owner)
            }
            var hash = RowHash(seed: table)
            hash.mix(person.hash)
            if let references {
                guard let named = references[statement.int(1)] else { throw StoreProblem.damaged }
                hash.mix(named)
            }
            statement.mix(into: &hash, from: references == nil ? 1 : 2)
            add(hash)
        }
    }

    private mutating func add(_ hash: RowHash) {
        var last = hash
        last.mix(0)
        high &+= last.high
        low &+= last.low
    }
}
