import Basics
import GRDB

/// Writes persons and finds them by their codes.
final class PersonRows {
    private let upsert: HeldStatement
    private let find: HeldStatement
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
}
