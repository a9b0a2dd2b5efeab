import Basics
import GRDB

/// Writes medication: name, amount and usage stand once, however often they were dispensed.
final class MedicationRows {
    private let addLine: HeldStatement
    private let findLine: HeldStatement
    private let ofDay: HeldStatement
    private let forget: HeldStatement
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
        ofDay = try HeldStatement(
            db, "SELECT line, days, registered FROM medication WHERE person = ? AND dispensed = ? ORDER BY registered")
        forget = try HeldStatement(db, "DELETE FROM medication WHERE person = ? AND dispensed = ?")
        insert = try HeldStatement(
            db, "INSERT INTO medication (person, dispensed, place, line, days, registered) VALUES (?, ?, ?, ?, ?, ?)")
    }

    /// Puts the drugs in place of what is there of their days, in the order given. A drug that was there before keeps the day
    /// on which it became known.
    func replace(_ items: [MedicationItem], of person: Int, registered: Day) throws {
        var known: [Dispensed: [Int]] = [:]
        for day in Set(items.map(\.dispensed.number)) {
            ofDay.bind(person, at: 1)
            ofDay.bind(day, at: 2)
            while try ofDay.step() {
                known[Dispensed(day: day, line: ofDay.int(0), days: ofDay.int(1)), default: []].append(ofDay.int(2))
            }
            forget.bind(person, at: 1)
            forget.bind(day, at: 2)
            try forget.run()
        }
        for (place, item) in items.enumerated() {
            let line = try line(name: item.name, amount: item.amount, usage: item.usage)
            let dispensed = Dispensed(day: item.dispensed.number, line: line, days: item.days)
            var since = registered.number
            if let earliest = known[dispensed]?.first {
                since = min(since, earliest)
                known[dispensed]?.removeFirst()
            }
            try write(
                BulkMedication(dispensed: dispensed.day, line: line, days: item.days, registered: since), of: person,
                place: place)
        }
    }

    private struct Dispensed: Hashable {
        let day: Int
        let line: Int
        let days: Int
    }

    func write(_ row: BulkMedication, of person: Int, place: Int) throws {
        insert.bind(person, at: 1)
        insert.bind(row.dispensed, at: 2)
        insert.bind(place, at: 3)
        insert.bind(row.line, at: 4)
        insert.bind(row.days, at: 5)
        insert.bind(row.registered, at: 6)
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
