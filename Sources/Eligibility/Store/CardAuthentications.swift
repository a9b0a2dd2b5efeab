import Basics
import GRDB

/// The challenges given, within one transaction. They are kept: one that was used has to be known for it.
struct Challenges {
    let db: Database

    func nextNumber() throws -> Int {
        (try Int.fetchOne(try db.cachedStatement(sql: "SELECT max(number) FROM challenge")) ?? 0) + 1
    }

    func remember(_ challenge: Challenge) throws {
        try db.cachedStatement(sql: "INSERT INTO challenge VALUES (?, ?, ?, ?, ?, 0)").execute(arguments: [
            challenge.number, challenge.text, challenge.institution, challenge.at.day.number, challenge.at.second,
        ])
    }

    /// By its hexadecimal text.
    subscript(text: String) -> Challenge? {
        get throws {
            let sql = "SELECT number, institution, day, second, used FROM challenge WHERE challenge = ?"
            return try Row.fetchOne(try db.cachedStatement(sql: sql), arguments: [text]).map {
                Challenge(
                    number: $0[0], text: text, institution: $0[1],
                    at: Moment(day: Day(number: $0[2]), second: $0[3]), isUsed: $0[4])
            }
        }
    }

    func use(_ number: Int) throws {
        try db.cachedStatement(sql: "UPDATE challenge SET used = 1 WHERE number = ?").execute(arguments: [number])
    }
}

/// The authentications that came to an end, within one transaction.
struct Authentications {
    let db: Database

    func remember(_ authentication: RememberedAuthentication) throws {
        try db.cachedStatement(sql: "INSERT INTO authentication VALUES (?, ?, ?, ?, ?, ?, ?)").execute(arguments: [
            authentication.id, authentication.institution, authentication.serial, authentication.proof,
            authentication.at.day.number, authentication.at.second, authentication.check,
        ])
    }

    /// One of another institution is as unknown as one that never was.
    subscript(id: String, of asker: Asker) -> RememberedAuthentication? {
        get throws {
            let sql = """
                SELECT institution, serial, proof, day, second, check_id FROM authentication
                WHERE id = ? AND institution = ?
                """
            return try Row.fetchOne(try db.cachedStatement(sql: sql), arguments: [id, asker.institution]).map {
                RememberedAuthentication(
                    id: id, institution: $0[0], serial: $0[1], proof: $0[2],
                    at: Moment(day: Day(number: $0[3]), second: $0[4]), check: $0[5])
            }
        }
    }

    func use(_ id: String, for check: String) throws {
        try db.cachedStatement(sql: "UPDATE authentication SET check_id = ? WHERE id = ?")
            .execute(arguments: [check, id])
    }
}

/// The list of revocations, within one transaction.
struct RevokedCertificates {
    let db: Database

    func contains(_ serial: String, on day: Day) throws -> Bool {
        let sql = "SELECT 1 FROM revoked_certificate WHERE serial = ? AND day <= ?"
        return try Row.fetchOne(try db.cachedStatement(sql: sql), arguments: [serial, day.number]) != nil
    }
}
