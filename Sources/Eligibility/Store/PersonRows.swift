import Basics
import GRDB

/// Writes persons and finds them by their codes.
final class PersonRows {
    private let upsert: HeldStatement
    private let find: HeldStatement
    private let close: HeldStatement
    private let reopen: HeldStatement
    /// The person found last: entries about one person come together.
    private var last: (code: String, id: Int)?

    init(_ db: Database) throws {
        upsert = try HeldStatement(
            db,
            """
            INSERT INTO person (code, name, kana, birth, sex) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET
                name = excluded.name, kana = excluded.kana, birth = excluded.birth, sex = excluded.sex
            """)
        find = try HeldStatement(db, "SELECT id FROM person WHERE code = ?")
        // Somebody who is closed to view already has been so since the first day.
        close = try HeldStatement(
            db,
            """
            UPDATE person SET closed_from = ?2, closed_until = NULL
            WHERE id = ?1 AND (closed_from IS NULL OR closed_until IS NOT NULL)
            """)
        reopen = try HeldStatement(
            db, "UPDATE person SET closed_until = ?2 WHERE id = ?1 AND closed_from IS NOT NULL AND closed_until IS NULL"
        )
    }

    /// Nil for a code that nobody has.
    func id(code: String) throws -> Int? {
        if let last, last.code == code { return last.id }
        find.bind(code, at: 1)
        guard try find.step() else { return nil }
        let id = find.int(0)
        find.reset()
        last = (code, id)
        return id
    }

    func write(_ person: InsuredPerson, code: String) throws {
        upsert.bind(code, at: 1)
        upsert.bind(person.name, at: 2)
        upsert.bind(person.kana, at: 3)
        upsert.bind(person.birth.number, at: 4)
        upsert.bind(RegisterCodes.number(person.sex, RegisterCodes.sexes), at: 5)
        try upsert.run()
    }

    func close(_ person: Int, from day: Day) throws { try set(close, person, day) }

    func reopen(_ person: Int, on day: Day) throws { try set(reopen, person, day) }

    private func set(_ statement: HeldStatement, _ person: Int, _ day: Day) throws {
        statement.bind(person, at: 1)
        statement.bind(day.number, at: 2)
        try statement.run()
    }
}
