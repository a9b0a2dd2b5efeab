import Basics
import GRDB

/// `centre.db`: the pseudonymous register, the usage log and the checks answered. The only door to it.
///
/// The connection is handed in open: which file, which journal mode and `synchronous = FULL` are the caller's business.
public struct CentreStore: Sendable {
    let database: any DatabaseWriter
    let reading: HeldRegister

    /// Makes the tables in an empty database, or brings the centre's up to date.
    ///
    /// Throws `foreign`, `newer`, `notADatabase` or `damaged`, and then nothing has been changed.
    public init(_ database: any DatabaseWriter) throws(StoreProblem) {
        self.database = database
        self.reading = HeldRegister(nil, beside: database)
        try StoreProblem.translating {
            try database.write { db in
                let applicationID = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
                let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
                let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
                guard applicationID == CentreSchema.applicationID || isEmpty && applicationID == 0 else {
                    throw StoreProblem.foreign(applicationID: applicationID)
                }
                guard version <= CentreSchema.version else {
                    throw StoreProblem.newer(found: version, known: CentreSchema.version)
                }
            }
            if try database.read(CentreSchema.migrator.hasBeenSuperseded) {
                throw StoreProblem.newer(found: CentreSchema.version + 1, known: CentreSchema.version)
            }
            try CentreSchema.migrator.migrate(database)
        }
    }

    private init(_ database: any DatabaseWriter, reading: HeldRegister) {
        self.database = database
        self.reading = reading
    }

    /// The same store, with a second connection to the same file, a read-only one, on which the register is looked up.
    /// Without it, as for a database in memory, the register is read where it is written.
    public func reading(on connection: DatabaseQueue?) -> CentreStore {
        CentreStore(database, reading: HeldRegister(connection, beside: database))
    }

    public func personCount() throws(StoreProblem) -> Int {
        try StoreProblem.translating {
            try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM person") ?? 0 }
        }
    }

    public var usageLog: UsageLog { UsageLog(database: database) }
}

extension StoreProblem {
    /// Does `work` and says what SQLite refused in the terms of this type. The opening of a connection belongs in it too:
    /// a file that is no database is found out there.
    public static func translating<Result>(_ work: () throws -> Result) throws(StoreProblem) -> Result {
        do {
            return try work()
        } catch let problem as StoreProblem {
            throw problem
        } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_NOTADB: throw .notADatabase
            case .SQLITE_CORRUPT: throw .damaged
            default:
                throw .failed(code: Int(error.extendedResultCode.rawValue), message: error.message ?? "")
            }
        } catch {
            throw .failed(code: 0, message: String(describing: error))
        }
    }
}
