import Basics

/// What is opened of an earlier check, and where the check says whether it may be.
struct Opening {
    /// The check by which it was consented to.
    let check: String
    let asker: Asker
    let kind: UsageKind
    /// As the usage log names the section.
    let section: String
    let consent: ConsentItem
    let outcome: (AnsweredCheck) -> SectionOutcome
}

extension Centre {
    /// Opens a section of an earlier check. Every attempt is logged, the refused ones too. Nil for a check that this
    /// institution has not made: another's is as unknown as one that never was.
    ///
    /// `read` is asked only once everything allows it, with the person and the check.
    func open<Contents: Hashable & Sendable & Codable>(
        _ opening: Opening, at now: Moment, none: Contents,
        read: (RegisterReader, Int64, AnsweredCheck) throws -> Contents
    ) throws -> Section<Contents>? {
        try store.transaction { transaction in
            func record(_ outcome: String, key: String = "", consents: [ConsentItem] = []) throws {
                try transaction.record(
                    Usage(
                        at: now, asker: opening.asker, kind: opening.kind, key: key, on: nil, outcome: outcome,
                        disclosed: outcome == SectionOutcome.shown.code ? [opening.section] : [], consents: consents,
                        check: opening.check))
            }
            guard let answered = try transaction.answered[opening.check],
                answered.institution == opening.asker.institution
            else {
                try record(CentreRefusal.unknownCheck.rawValue)
                return nil
            }
            let contents: Section<Contents>
            switch try ruling(opening, on: answered, in: transaction, at: now) {
            case .shown:
                contents = try transaction.register {
                    try Centre.contents(of: answered, in: $0, at: now, none: none, read: read)
                }
            case .withheld(let why): contents = .withheld(why)
            case .absent(let why): contents = .absent(why)
            }
            try record(
                SectionOutcome(contents).code, key: answered.serial ?? "",
                consents: opening.outcome(answered) == .shown ? [opening.consent] : [])
            return contents
        }
    }

    /// What the check allows, to this account, at this time. The account comes first: one that may not view learns
    /// nothing of the consent.
    private func ruling(
        _ opening: Opening, on answered: AnsweredCheck, in transaction: CentreTransaction, at now: Moment
    ) throws -> SectionOutcome {
        guard opening.asker.account == .viewing else { return .withheld(.accountMayNot) }
        let outcome = opening.outcome(answered)
        guard outcome == .shown else { return outcome }
        if try isWithdrawn(answered, in: transaction) { return .withheld(.withdrawn) }
        return now <= ConsentRules.viewableUntil(consentGiven: answered.at) ? .shown : .withheld(.consentLapsed)
    }

    /// Whether the same person has put down a card at the same institution since: what was answered then counts, for all
    /// items, and what was not consented to again is withdrawn. A check by number asks the person nothing and withdraws
    /// nothing. [found: official FAQ, a change of mind needs a new check by card; that it replaces all items: assumed]
    private func isWithdrawn(_ answered: AnsweredCheck, in transaction: CentreTransaction) throws -> Bool {
        guard let serial = answered.serial else { return false }
        let serials = try transaction.register { register in
            try register.certificate(serial: serial).map { try register.serials(of: $0.person) } ?? [serial]
        }
        return try transaction.answered.byCard(serials, at: answered.institution).first?.check != answered.check
    }

    /// Somebody closed to view since the check is not opened any more.
    private static func contents<Contents>(
        of answered: AnsweredCheck, in register: RegisterReader, at now: Moment, none: Contents,
        read: (RegisterReader, Int64, AnsweredCheck) throws -> Contents
    ) throws -> Section<Contents> {
        guard let serial = answered.serial, let certificate = try register.certificate(serial: serial) else {
            return .shown(none)
        }
        if certificate.closing.holds(on: now.day) { return .absent(.noInsurance) }
        return .shown(try read(register, certificate.person, answered))
    }
}
