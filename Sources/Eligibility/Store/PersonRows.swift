import Basics
import GRDB

/// Writes persons and their certificates.
final class PersonRows {
    private let upsert: HeldStatement
    private let find: HeldStatement
    private let certificate: HeldStatement
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
        certificate = try HeldStatement(
            db,
            """
            INSERT INTO certificate (person, serial, valid_until, linked) VALUES (?, ?, ?, ?)
            ON CONFLICT (person, serial) DO UPDATE SET
                valid_until = excluded.valid_until, linked = max(linked, excluded.linked)
            """)
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

    /// A certificate linked before stays linked. Another person's certificate is refused by its serial.
    func write(_ record: LinkedCertificate, of person: Int) throws {
        certificate.bind(person, at: 1)
        certificate.bind(record.serial, at: 2)
        certificate.bind(record.validUntil.number, at: 3)
        certificate.bind(record.linked ? 1 : 0, at: 4)
        try certificate.run()
    }
}
