import Basics
import GRDB

/// The tables of `cards.db`, and the marks by which the file is told from others.
enum ChipSchema {
    /// "MGCD" in ASCII.
    static let applicationID = 0x4D47_4344
    static let version = 2

    /// Makes the tables in an empty database.
    ///
    /// Throws `foreign`, `newer`, `notADatabase` or `damaged`, and then nothing has been changed.
    static func prepare(_ database: any DatabaseWriter) throws(StoreProblem) {
        try StoreProblem.ofChips {
            try database.write { db in
                let found = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
                let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
                let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
                guard found == applicationID || isEmpty && found == 0 else {
                    throw StoreProblem.foreign(applicationID: found)
                }
                guard version <= self.version else {
                    throw StoreProblem.newer(found: version, known: self.version)
                }
                guard version < self.version else { return }
                if version < 1 { try create(db) }
                if version < 2 { try addDay(db) }
                try db.execute(sql: "PRAGMA application_id = \(applicationID)")
                try db.execute(sql: "PRAGMA user_version = \(self.version)")
            }
        }
    }

    /// Keys and certificates are in PEM, so that any tool reads them. There is no column for a name, a photo or the digits of a PIN.
    private static func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE authority (kind TEXT PRIMARY KEY, key TEXT NOT NULL) STRICT, WITHOUT ROWID;
                CREATE TABLE chip (
                    -- The serial that the card had when it was handed out; the certificate's own changes.
                    card TEXT PRIMARY KEY, serial TEXT NOT NULL,
                    authentication_key TEXT NOT NULL, signature_key TEXT,
                    -- Null for a card without PIN, and where a new day has made the count anew.
                    pin_tries INTEGER, face_tries INTEGER NOT NULL) STRICT, WITHOUT ROWID;
                CREATE TABLE issued (
                    kind TEXT NOT NULL, serial TEXT NOT NULL, card TEXT NOT NULL, pem TEXT NOT NULL,
                    PRIMARY KEY (kind, serial)) STRICT, WITHOUT ROWID;
                CREATE TABLE revoked (
                    kind TEXT NOT NULL, serial TEXT NOT NULL, day INTEGER NOT NULL, reason TEXT NOT NULL,
                    PRIMARY KEY (kind, serial)) STRICT, WITHOUT ROWID;
                """)
    }
}

extension ChipSchema {
    /// The day of practice on which the counters were made anew last; one row at most.
    private static func addDay(_ db: Database) throws {
        try db.execute(sql: "CREATE TABLE practice (day INTEGER NOT NULL) STRICT")
    }
}

extension StoreProblem {
    /// Does `work` and says what SQLite refused in the terms of this type.
    static func ofChips<Result>(_ work: () throws -> Result) throws(StoreProblem) -> Result {
        do {
            return try work()
        } catch let problem as StoreProblem {
            throw problem
        } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_NOTADB: throw .notADatabase
            case .SQLITE_CORRUPT: throw .damaged
            default: throw .failed(code: Int(error.extendedResultCode.rawValue), message: error.message ?? "")
            }
        } catch {
            // A key or a code that is not one.
            throw .damaged
        }
    }
}
