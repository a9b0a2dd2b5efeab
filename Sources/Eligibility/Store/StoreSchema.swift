import Basics
import GRDB

/// The tables of one kind of file, and the marks by which the file is told from others.
///
/// Every store of the project prepares its file the same way: a foreign or newer file is refused before anything is
/// written, an empty one gets its tables, an older one is brought up to date, step by step.
public struct StoreSchema: Sendable {
    /// Four letters in ASCII, as SQLite's `application_id`.
    public let applicationID: Int
    /// SQL of each version, the first making the tables. Only ever added to.
    public let steps: [String]
    /// The secondary indexes of the newest version: name and table with columns, such as `coverage (person)`. Kept apart
    /// so that a bulk load can leave them out and make them when the rows are in.
    public let indexes: [(name: String, on: String)]

    /// `letters` are the four of the application id, such as `MGMU`.
    public init(_ letters: String, steps: [String], indexes: [(name: String, on: String)] = []) {
        precondition(letters.utf8.count == 4)
        applicationID = letters.utf8.reduce(0) { $0 << 8 | Int($1) }
        self.steps = steps
        self.indexes = indexes
    }

    public var version: Int { steps.count }

    /// Makes the tables in an empty database, or brings ours up to date.
    ///
    /// Throws `foreign`, `newer`, `notADatabase` or `damaged`, and then nothing has been changed.
    public func prepare(_ database: any DatabaseWriter) throws(StoreProblem) {
        try StoreProblem.translating {
            try database.write { db in
                let found = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
                let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
                let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
                guard found == applicationID || isEmpty && found == 0 else {
                    throw StoreProblem.foreign(applicationID: found)
                }
                guard version <= self.version else { throw StoreProblem.newer(found: version, known: self.version) }
                guard version < self.version else { return }
                for step in steps[version...] { try db.execute(sql: step) }
                try makeIndexes(db)
                try db.execute(sql: "PRAGMA application_id = \(applicationID)")
                try db.execute(sql: "PRAGMA user_version = \(self.version)")
            }
        }
    }

    /// For a bulk load: they are made again by `makeIndexes`.
    public func dropIndexes(_ db: Database) throws {
        for index in indexes { try db.execute(sql: "DROP INDEX IF EXISTS \(index.name)") }
    }

    public func makeIndexes(_ db: Database) throws {
        for index in indexes { try db.execute(sql: "CREATE INDEX IF NOT EXISTS \(index.name) ON \(index.on)") }
    }
}
