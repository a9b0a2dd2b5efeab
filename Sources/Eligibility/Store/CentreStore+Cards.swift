import Basics
import GRDB

// What comes from the service that issues the certificates, not from the insurers.
extension CentreStore {
    /// Takes over a list of revocations (失効): the certificates of these serials are refused from their day on. One that
    /// is known keeps the earlier day.
    public func revoke(_ serials: some Sequence<(serial: String, on: Day)>) throws(StoreProblem) {
        try StoreProblem.translating {
            try database.write { db in
                let statement = try HeldStatement(
                    db,
                    """
                    INSERT INTO revoked_certificate (serial, day) VALUES (?, ?)
                    ON CONFLICT (serial) DO UPDATE SET day = min(day, excluded.day)
                    """)
                for (serial, day) in serials {
                    statement.bind(serial.uppercased(), at: 1)
                    statement.bind(day.number, at: 2)
                    try statement.run()
                }
            }
        }
    }

    /// 電子証明書の更新: a new certificate takes over the person of the old one, and its registration for use. In real life
    /// that takes about a day (found: tagoclinic.or.jp); when it is done is the caller's business. False, and nothing is
    /// written, where nobody has the old one.
    public func renew(_ serial: String, as new: String, until: Day) throws(StoreProblem) -> Bool {
        try StoreProblem.translating {
            try database.write { db in
                try db.execute(
                    sql: """
                        INSERT INTO certificate (person, serial, valid_until, linked)
                        SELECT person, ?2, ?3, linked FROM certificate WHERE serial = ?1
                        ON CONFLICT (person, serial) DO UPDATE SET
                            valid_until = excluded.valid_until, linked = max(linked, excluded.linked)
                        """, arguments: [serial.uppercased(), new.uppercased(), until.number])
                guard db.changesCount > 0 else { return false }
                try db.execute(
                    sql: "UPDATE certificate SET linked = 0 WHERE serial = ?", arguments: [serial.uppercased()])
                return true
            }
        }
    }
}
