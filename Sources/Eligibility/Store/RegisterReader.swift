import Basics
import GRDB

/// Reads the register. Rows are stepped through SQLite's own interface and their columns copied once.
struct RegisterReader {
    private let statements: RegisterStatements

    init(_ statements: RegisterStatements) { self.statements = statements }

    /// `serial` in capitals.
    func certificate(serial: String) throws -> KnownCertificate? {
        let statement = try statements[.certificate]
        statement.bind(serial, at: 1)
        guard try statement.step() else { return nil }
        defer { statement.reset() }
        return KnownCertificate(
            person: statement.id(0), validUntil: statement.day(1), linked: statement.int(2) != 0,
            closing: statement.closing(3))
    }

    func person(_ id: Int64) throws -> InsuredPerson? {
        let statement = try statements[.person]
        statement.bind(id, at: 1)
        guard try statement.step() else { return nil }
        defer { statement.reset() }
        return InsuredPerson(
            name: statement.text(0), kana: statement.text(1), birth: statement.day(2),
            sex: try RegisterCodes.decode(statement.int(3), RegisterCodes.sexes))
    }

    /// All coverage of one person that is known on `known`.
    func coverages(of person: Int64, knownOn known: Day) throws -> [KnownCoverage] {
        let statement = try statements[.coverageOfPerson]
        statement.bind(person, at: 1)
        statement.bind(known.number, at: 2)
        return try statement.rows { try KnownCoverage($0) }
    }

    /// All coverage that answers to `key` and is known on `known`, of one person or several. What is closed to view on
    /// that day is not in it.
    func coverages(matching key: InsuredKey, knownOn known: Day) throws -> KeyMatch {
        let statement = try statements[.coverageByKey]
        statement.bind(key.insurer.digits, at: 1)
        statement.bind(known.number, at: 2)
        statement.bind(key.number, at: 3)
        statement.bind(key.symbol, at: 4)
        statement.bind(key.branch.flatMap { Int($0.digits) }, at: 5)
        statement.bind(key.birth.number, at: 6)
        var match = KeyMatch()
        defer { statement.reset() }
        while try statement.step() {
            if statement.closing(15).holds(on: known) {
                match.hidesClosed = true
            } else {
                match.coverages.append(try KnownCoverage(statement))
            }
        }
        return match
    }

    /// Whether any insurance of the person holds on `day`. Says nothing of which: a number lookup may not learn it.
    func isCovered(_ person: Int64, on day: Day, knownOn known: Day) throws -> Bool {
        let statement = try statements[.isCovered]
        statement.bind(person, at: 1)
        statement.bind(known.number, at: 2)
        statement.bind(day.number, at: 3)
        defer { statement.reset() }
        return try statement.step()
    }

    /// How many drugs were dispensed on `days` as far as known on `known`, and the first and last day of them; nil for none. Reads no names.
    func medicationExtent(
        of person: Int64, on days: ClosedRange<Day>, knownOn known: Day
    ) throws -> MedicationExtent? {
        let statement = try statements[.medicationExtent]
        statement.bind(person, days, knownOn: known)
        guard try statement.step() else { return nil }
        defer { statement.reset() }
        let count = statement.int(0)
        return count == 0 ? nil : MedicationExtent(count: count, from: statement.day(1), to: statement.day(2))
    }

    /// The drugs dispensed on `days` as far as known on `known`, latest first.
    func medications(
        of person: Int64, on days: ClosedRange<Day>, knownOn known: Day
    ) throws -> [MedicationItem] {
        let statement = try statements[.medication]
        statement.bind(person, days, knownOn: known)
        return try statement.rows {
            MedicationItem(
                dispensed: $0.day(0), name: $0.text(1), amount: $0.text(2), days: $0.int(3), usage: $0.text(4))
        }
    }

    /// Whose insurances answer to `numbers` and are known on `known`, without those who are closed to view on that day.
    func holders(of numbers: InsuredNumbers, knownOn known: Day) throws -> [Holder] {
        let statement = try statements[.holders]
        statement.bind(numbers.insurer.digits, at: 1)
        statement.bind(known.number, at: 2)
        statement.bind(numbers.number, at: 3)
        statement.bind(numbers.symbol, at: 4)
        statement.bind(numbers.branch.flatMap { Int($0.digits) }, at: 5)
        return try statement.rows { $0.closing(2).holds(on: known) ? nil : Holder(person: $0.id(0), code: $0.text(1)) }
            .compactMap(\.self)
    }

    /// The serials of all certificates that the person has had.
    func serials(of person: Int64) throws -> [String] {
        let statement = try statements[.serials]
        statement.bind(person, at: 1)
        return try statement.rows { $0.text(0) }
    }

    /// The number under which the institution keeps the person; nil where it has registered none.
    func reference(of person: Int64, at institution: String) throws -> String? {
        let statement = try statements[.reference]
        statement.bind(person, at: 1)
        statement.bind(institution, at: 2)
        guard try statement.step() else { return nil }
        defer { statement.reset() }
        return statement.text(0)
    }

    subscript(question: RegisterQuestion) -> HeldStatement {
        get throws { try statements[question] }
    }
}

/// A certificate as the register knows it.
struct KnownCertificate {
    let person: Int64
    let validUntil: Day
    let linked: Bool
    let closing: ViewClosing
}

/// What answers to a key.
struct KeyMatch {
    var coverages: [KnownCoverage] = []
    /// Somebody answers who is closed to view, and is left out.
    var hidesClosed = false
}

/// Somebody to whom a paper's numbers lead.
struct Holder {
    let person: Int64
    let code: String
}

/// How much medication is on record.
struct MedicationExtent {
    let count: Int
    let from: Day
    let to: Day
}

extension HeldStatement {
    func day(_ column: Int32) -> Day { Day(number: int(column)) }
    func id(_ column: Int32) -> Int64 { Int64(int(column)) }

    /// From this column and the next.
    func closing(_ column: Int32) -> ViewClosing {
        ViewClosing(
            from: isNull(column) ? nil : day(column), until: isNull(column + 1) ? nil : day(column + 1))
    }

    /// All rows; the statement is ready again whether or not `row` throws.
    func rows<Value>(_ row: (HeldStatement) throws -> Value) throws -> [Value] {
        var values: [Value] = []
        defer { reset() }
        while try step() { values.append(try row(self)) }
        return values
    }

    fileprivate func bind(_ person: Int64, _ days: ClosedRange<Day>, knownOn known: Day) {
        bind(person, at: 1)
        bind(days.lowerBound.number, at: 2)
        bind(days.upperBound.number, at: 3)
        bind(known.number, at: 4)
    }
}
