import Basics
import Eligibility
import GRDB

extension ClinicStore {
    /// Signs an operator in, or refuses and counts the failure, in one transaction: of two windows that try at once one
    /// comes first.
    ///
    /// - Parameters:
    ///   - lives: whether the program behind a session still runs; a session that was left by a crash is taken over.
    public func signIn(
        _ attempt: SignInAttempt, at now: Moment, limits: SignInLimits = .standard,
        lives: (SessionPlace) -> Bool
    ) throws(StoreProblem) -> SignInOutcome {
        try writing { db in
            if let refusal = try refusal(of: attempt.password, of: attempt.id, at: now, limits, in: db) {
                return .refused(refusal)
            }
            if let session = try ClinicStore.session(of: attempt.id, in: db), session.place != attempt.place,
                lives(session.place)
            {
                return .refused(.inUse(session))
            }
            try db.execute(
                sql: """
                    INSERT OR REPLACE INTO session (operator, holder, terminal, since) VALUES (?, ?, ?, ?)
                    """,
                arguments: [attempt.id, attempt.place.holder, attempt.place.terminal, "\(now)"])
            let row = try Row.fetchOne(db, sql: "SELECT * FROM operator WHERE id = ?", arguments: [attempt.id])
            return .signedIn(try ClinicStore.operator(try decoded(row)))
        }
    }

    /// Whether this is the operator's password, for a change of one's own: nil where it is, else the refusal. Failures count
    /// as those of signing in do, or an open window would be a place to guess at.
    public func refusal(
        of password: TypedPassword, of id: String, at now: Moment, limits: SignInLimits = .standard
    ) throws(StoreProblem) -> SignInRefusal? {
        try writing { db in try refusal(of: password, of: id, at: now, limits, in: db) }
    }

    /// Ends the session of an operator at that place; one held elsewhere stays.
    public func signOut(_ id: String, at place: SessionPlace) throws(StoreProblem) {
        try writing { db in
            try db.execute(
                sql: "DELETE FROM session WHERE operator = ? AND holder = ?", arguments: [id, place.holder])
        }
    }

    // MARK: -

    private func refusal(
        of password: TypedPassword, of id: String, at now: Moment, _ limits: SignInLimits, in db: Database
    ) throws -> SignInRefusal? {
        try FailedSignIns.clear(before: now + -limits.lockSeconds, in: db)
        let failed = try FailedSignIns.of(id, in: db).flatMap { limits.count(failuresOf: $0.last, at: now) ? $0 : nil }
        if let until = failed?.closedUntil, until > now {
            let isLocked = failed?.failures ?? 0 >= limits.lockingFailures
            return isLocked ? .locked(until: until) : .delayed(until: until)
        }
        guard try isRight(password, of: id, in: db) else {
            return try fail(id, (failed?.failures ?? 0) + 1, at: now, limits, in: db)
        }
        try FailedSignIns.forget(id, in: db)
        return nil
    }

    private func isRight(_ password: TypedPassword, of id: String, in db: Database) throws -> Bool {
        guard let kept = try ClinicStore.kept(of: id, in: db) else {
            // As much work as for somebody there is, so that the time taken does not tell.
            _ = StoredPassword(password, salt: [0], cost: cost)
            return false
        }
        return kept.matches(password)
    }

    private func fail(
        _ id: String, _ failures: Int, at now: Moment, _ limits: SignInLimits, in db: Database
    ) throws -> SignInRefusal {
        let refusal: SignInRefusal
        let until: Moment?
        switch limits.consequence(of: failures) {
        case .none: (refusal, until) = (.wrong, nil)
        case .delay(let seconds): (refusal, until) = (.delayed(until: now + seconds), now + seconds)
        case .locked(let seconds): (refusal, until) = (.locked(until: now + seconds), now + seconds)
        }
        try FailedSignIns(failures: failures, last: now, closedUntil: until).write(of: id, in: db)
        return refusal
    }

    static func session(of id: String, in db: Database) throws -> OperatorSession? {
        let sql = "SELECT holder, terminal, since FROM session WHERE operator = ?"
        return try Row.fetchOne(db, sql: sql, arguments: [id]).map { row in
            OperatorSession(
                place: SessionPlace(holder: row["holder"], terminal: row["terminal"]),
                since: try decoded(Moment(row["since"] as String)))
        }
    }
}
