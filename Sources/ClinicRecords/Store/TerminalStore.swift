import Basics
import Eligibility
import GRDB

/// `terminal.db`: what the clinic's terminal keeps for itself. The only door to it.
///
/// The connection is handed in open: which file, which journal mode and `synchronous = FULL` are the caller's business.
public struct TerminalStore: Sendable {
    let database: any DatabaseWriter

    /// Makes the tables in an empty database, or brings the terminal's up to date.
    ///
    /// Throws `foreign`, `newer`, `notADatabase` or `damaged`, and then nothing has been changed.
    public init(_ database: any DatabaseWriter) throws(StoreProblem) {
        self.database = database
        try TerminalSchema.schema.prepare(database)
    }

    public var usageLog: TerminalLog { TerminalLog(database) }
}
