import Basics
import Eligibility
import GRDB

/// `files.db`: where each request of the file interface stands, and the bulk requests. The only door to it.
///
/// The connection is handed in open, with `synchronous = FULL`: what has been entered must survive a power cut before the
/// folder is touched.
public struct FileJournal: Sendable {
    let database: any DatabaseWriter
    /// By which this journal's checks are named at the centre.
    public let name: String

    /// Makes the tables in an empty database, or brings the journal's up to date.
    ///
    /// - Parameter name: for a new journal; unique among all journals whose checks one centre ever answers.
    /// - Throws: `foreign`, `newer`, `notADatabase` or `damaged`, and then nothing has been changed.
    public init(_ database: any DatabaseWriter, named name: String) throws(StoreProblem) {
        self.database = database
        self.name = try StoreProblem.translating {
            try FilesSchema.prepare(database, named: name)
            return try database.read { try String.fetchOne($0, sql: "SELECT name FROM desk") ?? name }
        }
    }

    /// The requests of a folder that are not done with, in the order in which they were taken.
    public func open(in folder: String) throws(StoreProblem) -> [OpenTicket] {
        try reading { db in
            let sql = """
                SELECT ticket, name, at, stage, answer, rejection FROM request
                WHERE folder = ? AND stage <> 'closed' ORDER BY ticket
                """
            return try Row.fetchAll(db, sql: sql, arguments: [folder]).map { row in
                guard let at = Moment(row["at"] as String) else { throw StoreProblem.damaged }
                let isBegun = row["stage"] == "begun"
                return OpenTicket(
                    name: row["name"],
                    ticket: FileTicket(
                        number: row["ticket"], at: at,
                        stage: isBegun
                            ? .begun : .ready(FileOutcome(answer: row["answer"], rejection: row["rejection"]))))
            }
        }
    }

    /// Enters requests, by name with a digest of their content.
    public func begin(
        _ requests: [String: String], in folder: String, at now: Moment
    ) throws(StoreProblem) -> [String: FileTicket] {
        try writing { db in
            let insert = try db.cachedStatement(
                sql: "INSERT INTO request (folder, name, digest, at, stage) VALUES (?, ?, ?, ?, 'begun')")
            var tickets: [String: FileTicket] = [:]
            for (name, digest) in requests.sorted(by: { $0.key < $1.key }) {
                try insert.execute(arguments: [folder, name, digest, "\(now)"])
                tickets[name] = FileTicket(number: Int(db.lastInsertedRowID), at: now, stage: .begun)
            }
            return tickets
        }
    }

    /// What goes out has been written and flushed.
    public func ready(_ outcomes: [Int: FileOutcome]) throws(StoreProblem) {
        try writing { db in
            let update = try db.cachedStatement(
                sql: "UPDATE request SET stage = 'ready', answer = ?, rejection = ? WHERE ticket = ?")
            for (ticket, outcome) in outcomes {
                try update.execute(arguments: [outcome.answer, outcome.rejection, ticket])
            }
        }
    }

    public func close(_ tickets: [Int]) throws(StoreProblem) {
        try writing { db in
            let update = try db.cachedStatement(sql: "UPDATE request SET stage = 'closed' WHERE ticket = ?")
            for ticket in tickets { try update.execute(arguments: [ticket]) }
        }
    }

    // MARK: -

    func reading<Result>(_ work: (Database) throws -> Result) throws(StoreProblem) -> Result {
        try StoreProblem.translating { try database.read(work) }
    }

    func writing<Result>(_ work: (Database) throws -> Result) throws(StoreProblem) -> Result {
        try StoreProblem.translating { try database.write(work) }
    }
}
