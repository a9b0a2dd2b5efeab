import GRDB

/// What tells a check answered before from a new one, and takes a new one down.
protocol CheckMemory {
    func answered(_ check: String) throws -> AnsweredCheck?
    /// Throws `LogFailure`.
    func record(_ usage: Usage, answered check: AnsweredCheck) throws
}

/// One request's view of the store: all of it is committed before the reply leaves, or none of it.
struct CentreTransaction: CheckMemory {
    let answered: AnsweredChecks
    let challenges: Challenges
    let authentications: Authentications
    let revoked: RevokedCertificates
    private let db: Database
    private let held: HeldRegister
    private let log: UsageLogTable

    init(db: Database, held: HeldRegister) {
        self.db = db
        self.held = held
        answered = AnsweredChecks(db: db)
        challenges = Challenges(db: db)
        authentications = Authentications(db: db)
        revoked = RevokedCertificates(db: db)
        log = UsageLogTable(db: db)
    }

    /// Lets `work` read the register as it is at one moment; before anything is linked.
    func register<Result>(_ work: (RegisterReader) throws -> Result) throws -> Result {
        try held.read(within: db, work)
    }

    func answered(_ check: String) throws -> AnsweredCheck? { try answered[check] }

    func record(_ usage: Usage, answered check: AnsweredCheck) throws { try record(usage, check) }

    func record(_ usage: Usage) throws { try record(usage, nil) }

    /// The same memory for many checks, with its statements held.
    func forMany() throws -> CheckBatch { try CheckBatch(db) }

    /// Registers an institution's own number for somebody, in place of an earlier one.
    func register(_ reference: String, for code: String, at institution: String) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO reference_number VALUES (?, ?, ?)
                ON CONFLICT (institution, code) DO UPDATE SET number = excluded.number
                """
        ).execute(arguments: [institution, code, reference])
    }

    /// False when no such certificate is known.
    func link(serial: String) throws -> Bool {
        try CentreStore.link([serial], in: db)
        return db.changesCount > 0
    }

    /// Enters the usage into the log, and the check with it.
    private func record(_ usage: Usage, _ check: AnsweredCheck?) throws(LogFailure) {
        do {
            let place = try log.append(usage)
            if let check { try answered.remember(check, place: place) }
        } catch {
            throw LogFailure(cause: error)
        }
    }
}

/// The usage log did not take an entry.
struct LogFailure: Error {
    let cause: any Error
}

extension CentreStore {
    /// Runs `work` in a transaction of its own. Throws `LogFailure` where the log cannot take the entry, be it at the
    /// insertion, at the beginning or at the commit; anything else that `work` throws comes from the register.
    func transaction<Result>(_ work: (CentreTransaction) throws -> Result) throws -> Result {
        var failure: (any Error)?
        do {
            return try database.write { db in
                do {
                    return try work(CentreTransaction(db: db, held: reading))
                } catch {
                    failure = error
                    throw error
                }
            }
        } catch {
            throw failure ?? LogFailure(cause: error)
        }
    }
}
