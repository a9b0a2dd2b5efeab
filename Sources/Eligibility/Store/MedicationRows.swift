import Basics
import GRDB

/// Writes medication: name, amount and usage stand once, however often they were dispensed.
final class MedicationRows {
    private let addLine: HeldStatement
    private let findLine: HeldStatement
    private let lastPlace: HeldStatement
    private let insert: HeldStatement
    private var known: [Line: Int] = [:]

    private struct Line: Hashable {
        let name: String
        let amount: String
        let usage: String
    }

    init(_ db: Database) throws {
        addLine = try HeldStatement(db, "INSERT INTO medication_line (name, amount, usage) VALUES (?, ?, ?)")
        findLine = try HeldStatement(
            db, "SELECT id FROM medication_line WHERE name = ? AND amount = ? AND usage = ?")
        lastPlace = try HeldStatement(db, "SELECT max(place) FROM medication WHERE person = ?")
        insert = try HeldStatement(
            db, "INSERT INTO medication (person, dispensed, place, line, days) VALUES (?, ?, ?, ?, ?)")
    }

    /// Adds to what is there, in the order given.
    func add(_ items: [MedicationItem], to person: Int) throws {
        lastPlace.bind(person, at: 1)
        guard try lastPlace.step() else { throw StoreProblem.damaged }
        var place = lastPlace.isNull(0) ? 0 : lastPlace.int(0) + 1
        lastPlace.reset()
        for item in items {
            let line = try line(name: item.name, amount: item.amount, usage: item.usage)
            try write(
                BulkMedication(dispensed: item.dispensed.number, line: line, days: item.days), of: person, place: place)
            place += 1
        }
    }

    func write(_ row: BulkMedication, of person: Int, place: Int) throws {
        insert.bind(person, at: 1)
        insert.bind(row.dispensed, at: 2)
        insert.bind(place, at: 3)
        insert.bind(row.line, at: 4)
        insert.bind(row.days, at: 5)
        try insert.run()
    }

    /// The number of a line of prescription in the register.
    func line(name: String, amount: String, usage: String) throws -> Int {
        let line = Line(name: name, amount: amount, usage: usage)
        if let id = known[line] { return id }
        func find() throws -> Int? {
            findLine.bind(name, at: 1)
            findLine.bind(amount, at: 2)
            findLine.bind(usage, at: 3)
            guard try findLine.step() else { return nil }
            defer { findLine.reset() }
            return findLine.int(0)
        }
        if try find() == nil {
            addLine.bind(name, at: 1)
            addLine.bind(amount, at: 2)
            addLine.bind(usage, at: 3)
            try addLine.run()
        }
        guard let id = try find() else { throw StoreProblem.damaged }
        known[line] = id
        return id
    }
}
