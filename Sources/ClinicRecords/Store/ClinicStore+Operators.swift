import Basics
import Eligibility
import GRDB

extension ClinicStore {
    /// All operators by their IDs, with what stands in the way of each at that moment.
    public func operators(at now: Moment) throws(StoreProblem) -> [OperatorStanding] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT * FROM operator ORDER BY id").map { row in
                let found = try ClinicStore.operator(row)
                let failed = try FailedSignIns.of(found.id, in: db).flatMap {
                    SignInLimits.standard.count(failuresOf: $0.last, at: now) ? $0 : nil
                }
                return OperatorStanding(
                    operator: found, failures: failed?.failures ?? 0,
                    closedUntil: failed?.closedUntil.flatMap { $0 > now ? $0 : nil },
                    session: try ClinicStore.session(of: found.id, in: db))
            }
        }
    }

    public func `operator`(_ id: String) throws(StoreProblem) -> Operator? {
        try reading { db in
            try Row.fetchOne(db, sql: "SELECT * FROM operator WHERE id = ?", arguments: [id]).map(ClinicStore.operator)
        }
    }

    /// Enters an operator with a password; one whose password is published is kept at little cost.
    ///
    /// - Parameter salt: fresh random bytes.
    /// - Returns: false where the ID is taken, and nothing was changed.
    public func add(_ new: Operator, password: TypedPassword, salt: [UInt8]) throws(StoreProblem) -> Bool {
        let kept = StoredPassword(password, salt: salt, cost: new.credential == .published ? .light : cost)
        guard let kept else { throw .failed(code: 0, message: "scrypt") }
        return try insert(new, kept)
    }

    /// Enters a program of the clinic, with which nobody signs in. Does nothing where the ID is taken.
    public func addProgram(_ new: Operator) throws(StoreProblem) { _ = try insert(new, nil) }

    /// Keeps another password, and opens the account where failures had closed it.
    ///
    /// - Returns: false where there is no such operator, or it is a program.
    public func setPassword(_ password: TypedPassword, of id: String, salt: [UInt8]) throws(StoreProblem) -> Bool {
        guard let kept = StoredPassword(password, salt: salt, cost: cost) else {
            throw .failed(code: 0, message: "scrypt")
        }
        return try writing { db in
            try db.execute(
                sql: """
                    UPDATE operator SET credential = 'password', salt = ?, rounds = ?, block_size = ?, parallelism = ?,
                    derived = ? WHERE id = ? AND credential <> 'program'
                    """,
                arguments: kept.arguments + [id])
            guard db.changesCount > 0 else { return false }
            try FailedSignIns.forget(id, in: db)
            return true
        }
    }

    /// Whether this is the operator's password, without signing in and without counting: for a command that lasts for one question.
    public func isPassword(_ password: TypedPassword, of id: String) throws(StoreProblem) -> Bool {
        try reading { db in try ClinicStore.kept(of: id, in: db) }?.matches(password) ?? false
    }

    /// Takes failed attempts off an account. Returns false where there is no such operator.
    public func unlock(_ id: String) throws(StoreProblem) -> Bool {
        try writing { db in
            try FailedSignIns.forget(id, in: db)
            return try Int.fetchOne(db, sql: "SELECT 1 FROM operator WHERE id = ?", arguments: [id]) != nil
        }
    }

    /// What became of taking an operator off the list.
    public enum Removal: Hashable, Sendable {
        case removed, unknown
        /// Nobody could add operators any more.
        case lastAdministrator
    }

    /// Takes an operator off the list, with session and failures; the last administrator stays, whoever else removes at
    /// the same time. What the usage log says of one stays.
    public func remove(_ id: String) throws(StoreProblem) -> Removal {
        try writing { db in
            let administrators = try String.fetchAll(
                db, sql: "SELECT id FROM operator WHERE account = ?", arguments: [Account.administrator.rawValue])
            guard administrators != [id] else { return .lastAdministrator }
            try FailedSignIns.forget(id, in: db)
            try db.execute(sql: "DELETE FROM session WHERE operator = ?", arguments: [id])
            try db.execute(sql: "DELETE FROM operator WHERE id = ?", arguments: [id])
            return db.changesCount > 0 ? .removed : .unknown
        }
    }

    // MARK: -

    private func insert(_ new: Operator, _ kept: StoredPassword?) throws(StoreProblem) -> Bool {
        try writing { db in
            try db.execute(
                sql: """
                    INSERT INTO operator
                    (id, name, kana, account, since, credential, salt, rounds, block_size, parallelism, derived)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
                    """,
                arguments: [
                    new.id, new.name, new.kana, new.account.rawValue, "\(new.since)", new.credential.rawValue,
                ] + (kept?.arguments ?? [nil, nil, nil, nil, nil]))
            return db.changesCount > 0
        }
    }

    static func `operator`(_ row: Row) throws -> Operator {
        Operator(
            id: row["id"], name: row["name"], kana: row["kana"],
            account: try decoded(Account(rawValue: row["account"])), since: try decoded(Day(row["since"] as String)),
            credential: try decoded(Operator.Credential(rawValue: row["credential"])))
    }

    /// Nil where there is no such operator, or no password.
    static func kept(of id: String, in db: Database) throws -> StoredPassword? {
        let sql = """
            SELECT salt, rounds, block_size, parallelism, derived FROM operator WHERE id = ? AND derived IS NOT NULL
            """
        return try Row.fetchOne(db, sql: sql, arguments: [id]).map { row in
            StoredPassword(
                salt: try decoded(Hexadecimal.bytes(row["salt"] as String)),
                cost: ScryptCost(
                    rounds: row["rounds"], blockSize: row["block_size"], parallelism: row["parallelism"]),
                key: try decoded(Hexadecimal.bytes(row["derived"] as String)))
        }
    }
}

extension StoredPassword {
    /// In the order of the table's columns.
    fileprivate var arguments: StatementArguments {
        [
            Hexadecimal.text(salt), cost.rounds, cost.blockSize, cost.parallelism, Hexadecimal.text(key),
        ]
    }
}
