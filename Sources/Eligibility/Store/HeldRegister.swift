import GRDB

/// The register's statements with the connection they were prepared on: held as long as the store, so that a look-up
/// compiles nothing.
///
/// Sound to share because the statements are touched within accesses of their connection only, which come one at a time.
final class HeldRegister: @unchecked Sendable {
    private var connection: DatabaseQueue?
    private let writing: any DatabaseWriter
    private var statements: RegisterStatements?
    private var begin: HeldStatement?
    private var commit: HeldStatement?

    /// Without a second connection the register is read on that of the writer.
    init(_ connection: DatabaseQueue?, beside writing: any DatabaseWriter) {
        self.connection = connection
        self.writing = writing
    }

    /// The writing connection is closed last, since only it can bring the log of writes back into the file.
    deinit {
        (statements, begin, commit) = (nil, nil, nil)
        connection = nil
    }

    /// Lets `work` read the register as it is at one moment. `writing` is the access within which it is asked for.
    func read<Result>(within writing: Database, _ work: (RegisterReader) throws -> Result) throws -> Result {
        guard let connection else { return try work(RegisterReader(held(on: writing))) }
        return try read(on: connection, work)
    }

    /// The same outside a writing access; there is a connection for reading.
    func read<Result>(_ work: (RegisterReader) throws -> Result) throws -> Result {
        guard let connection else { throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "no second connection") }
        return try read(on: connection, work)
    }

    private func read<Result>(
        on connection: DatabaseQueue, _ work: (RegisterReader) throws -> Result
    ) throws -> Result {
        // `inDatabase` and a transaction of our own: `read` would cost as much as the look-up. The result goes past the
        // queue, which would copy it at every layer: an answer is 350 bytes of strings and optionals.
        var result: Result?
        try connection.inDatabase { result = try inTransaction(on: $0, work) }
        guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT, message: "no result") }
        return result
    }

    private func inTransaction<Result>(
        on db: Database, _ work: (RegisterReader) throws -> Result
    ) throws -> Result {
        let reader = RegisterReader(held(on: db))
        let begin = try begin ?? HeldStatement(db, "BEGIN")
        let commit = try commit ?? HeldStatement(db, "COMMIT")
        (self.begin, self.commit) = (begin, commit)
        try begin.run()
        do {
            let result = try work(reader)
            try commit.run()
            return result
        } catch {
            try? db.execute(sql: "ROLLBACK")
            throw error
        }
    }

    private func held(on db: Database) -> RegisterStatements {
        if let statements { return statements }
        let new = RegisterStatements(db)
        statements = new
        return new
    }
}
