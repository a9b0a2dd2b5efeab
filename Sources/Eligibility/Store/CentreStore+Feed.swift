import Basics
import GRDB

// The feed (加入者情報の登録): what the insurers' side passes on. The register's coverage has no other writer.
extension CentreStore {
    /// Takes changes into the register in their order, all or none. Repeating what is there changes nothing, except for
    /// medication, which is added.
    ///
    /// Throws `unknownPerson` for a change of somebody whom no `.person` has introduced, and then nothing is written.
    public func take(_ entries: some Sequence<RegisterEntry>) throws(StoreProblem) {
        try take(entries, replacing: [])
    }

    /// The same after forgetting the persons behind `codes`, in one transaction: for people who are made anew as a whole.
    /// Whoever had a certificate registered for use has it again: the same one, or where that does not come again, because it
    /// had taken the place of another, all that do.
    public func take(_ entries: some Sequence<RegisterEntry>, replacing codes: [String]) throws(StoreProblem) {
        try StoreProblem.translating {
            try database.write { db in
                let linked = try codes.map { (code: $0, serials: try CentreStore.linkedSerials(of: $0, in: db)) }
                try CentreStore.erase(codes, in: db)
                let feed = try RegisterFeed(db)
                for entry in entries { try feed.take(entry) }
                for person in linked where !person.serials.isEmpty {
                    try CentreStore.link(person.serials, in: db)
                    guard try CentreStore.linkedSerials(of: person.code, in: db).isEmpty else { continue }
                    try db.execute(
                        sql: "UPDATE certificate SET linked = 1 WHERE person = (SELECT id FROM person WHERE code = ?)",
                        arguments: [person.code])
                }
            }
        }
    }

    /// Forgets the persons behind `codes` with all they own; unknown codes are passed over. The usage log stays: what was
    /// asked was asked.
    public func erase(codes: [String]) throws(StoreProblem) {
        try StoreProblem.translating { try database.write { try CentreStore.erase(codes, in: $0) } }
    }

    /// The codes that begin with `prefix`, in order.
    public func codes(beginningWith prefix: String) throws(StoreProblem) -> [String] {
        try StoreProblem.translating {
            try database.read {
                // Behind every text that goes on with any character.
                let sql = "SELECT code FROM person WHERE code >= ?1 AND code < ?1 || char(0x10FFFF) ORDER BY code"
                return try String.fetchAll($0, sql: sql, arguments: [prefix])
            }
        }
    }

    /// The serials of all certificates registered for use as an insurance card (利用登録), in capitals and in order.
    public func linkedSerials() throws(StoreProblem) -> [String] {
        try StoreProblem.translating {
            try database.read {
                try String.fetchAll($0, sql: "SELECT serial FROM certificate WHERE linked = 1 ORDER BY serial")
            }
        }
    }

    /// Registers certificates for use as insurance cards; serials that nobody has are passed over.
    public func link(serials: some Sequence<String>) throws(StoreProblem) {
        try StoreProblem.translating { try database.write { try CentreStore.link(serials, in: $0) } }
    }

    private static func linkedSerials(of code: String, in db: Database) throws -> [String] {
        let sql = """
            SELECT serial FROM certificate WHERE linked = 1 AND person = (SELECT id FROM person WHERE code = ?)
            """
        return try String.fetchAll(try db.cachedStatement(sql: sql), arguments: [code])
    }

    private static func erase(_ codes: [String], in db: Database) throws {
        let statement = try HeldStatement(db, "DELETE FROM person WHERE code = ?")
        for code in codes {
            statement.bind(code, at: 1)
            try statement.run()
        }
    }

    static func link(_ serials: some Sequence<String>, in db: Database) throws {
        let statement = try HeldStatement(db, "UPDATE certificate SET linked = 1 WHERE serial = ?")
        for serial in serials {
            statement.bind(serial.uppercased(), at: 1)
            try statement.run()
        }
    }
}
