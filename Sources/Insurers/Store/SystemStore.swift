import Basics
import Eligibility
import GRDB

/// The file of one system: an open connection, its tables prepared.
struct SystemStore: Sendable {
    let database: any DatabaseWriter

    /// Throws what `StoreSchema.prepare` does.
    init(_ database: any DatabaseWriter, _ schema: StoreSchema) throws(StoreProblem) {
        self.database = database
        try schema.prepare(database)
    }
}

extension Database {
    /// Runs a statement that is compiled once for each connection.
    func run(_ sql: String, _ arguments: StatementArguments = []) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    func one(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }

    func all(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
        try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
    }
}

/// A code of ours from its text; throws `damaged` for one that is none.
func decode<Code: RawRepresentable<String>>(_ text: String) throws -> Code {
    guard let code = Code(rawValue: text) else { throw StoreProblem.damaged }
    return code
}

func decodeInsurer(_ digits: String) throws -> InsurerNumber {
    do { return try InsurerNumber(digits) } catch { throw StoreProblem.damaged }
}

func decodeBranch(_ digits: String?) throws -> BranchNumber? {
    do { return try digits.map { text throws(NumberProblem) in try BranchNumber(text) } } catch {
        throw StoreProblem.damaged
    }
}
