import Basics
import GRDB

/// Writes the certificates of persons.
final class PersonCertificates {
    private let certificate: HeldStatement

    init(_ db: Database) throws {
        certificate = try HeldStatement(
            db,
            """
            INSERT INTO certificate (person, serial, valid_until, linked) VALUES (?, ?, ?, ?)
            ON CONFLICT (person, serial) DO UPDATE SET
                valid_until = excluded.valid_until, linked = max(linked, excluded.linked)
            """)
    }

    /// A certificate linked before stays linked. Another person's certificate is refused by its serial.
    func write(_ record: LinkedCertificate, of person: Int) throws {
        try write(
            BulkCertificate(serial: record.serial, validUntil: record.validUntil.number, linked: record.linked),
            of: person)
    }

    func write(_ row: BulkCertificate, of person: Int) throws {
        certificate.bind(person, at: 1)
        certificate.bind(row.serial, at: 2)
        certificate.bind(row.validUntil, at: 3)
        certificate.bind(row.linked ? 1 : 0, at: 4)
        try certificate.run()
    }
}
