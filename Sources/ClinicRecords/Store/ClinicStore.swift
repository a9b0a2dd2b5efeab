import Basics
import Eligibility
import GRDB

/// `terminal.db`: the clinic's own records, the operators of its terminal first. The only door to it.
public struct ClinicStore: Sendable {
    let database: any DatabaseWriter
    /// What a guess at a password newly kept here costs.
    let cost: ScryptCost

    /// Makes the tables in an empty database, or brings the clinic's up to date.
    ///
    /// - Throws: `foreign`, `newer`, `notADatabase` or `damaged`, and then nothing has been changed.
    public init(_ database: any DatabaseWriter, cost: ScryptCost) throws(StoreProblem) {
        self.database = database
        self.cost = cost
        try TerminalSchema.schema.prepare(database)
    }

    func reading<Result>(_ work: (Database) throws -> Result) throws(StoreProblem) -> Result {
        try StoreProblem.translating { try database.read(work) }
    }

    func writing<Result>(_ work: (Database) throws -> Result) throws(StoreProblem) -> Result {
        try StoreProblem.translating { try database.write(work) }
    }
}

/// A value of ours from its text; throws `damaged` for one that is none.
func decoded<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw StoreProblem.damaged }
    return value
}
