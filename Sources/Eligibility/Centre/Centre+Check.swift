import Basics

// The check itself: one inquiry, one answer, one entry in the usage log.
extension Centre {
    /// A repetition of a check, as after an answer that got lost, is answered as of the first time and not logged again.
    /// Another question under a check id already used is refused as `malformedKey`: it would escape the log.
    func check(_ inquiry: Inquiry, at now: Moment) throws -> CentreReply {
        guard !inquiry.check.isEmpty else { return .refused(.malformedKey) }
        if case .authenticated(let id) = inquiry.key { return try check(inquiry, authenticated: id, at: now) }
        guard let key = try? LookupKey(inquiry.key) else { return .refused(.malformedKey) }
        return try check(inquiry, by: key, at: now)
    }

    func check(_ inquiry: Inquiry, by key: LookupKey, at now: Moment) throws -> CentreReply {
        try store.transaction { try check(inquiry, by: key, in: $0, at: now) }
    }

    /// The card is that of the authentication, which is good for this one check and its repetitions. One that cannot be
    /// used is logged, and nothing is looked up.
    private func check(_ inquiry: Inquiry, authenticated id: String, at now: Moment) throws -> CentreReply {
        try store.transaction { transaction in
            let remembered = try transaction.authentications[id, of: inquiry.asker]
            do {
                let authentication = try remembered.usable(for: inquiry.check, at: now)
                let key = LookupKey.card(serial: authentication.serial, proof: authentication.proof)
                let reply = try check(inquiry, by: key, in: transaction, at: now)
                if case .answer = reply { try transaction.authentications.use(id, for: inquiry.check) }
                return reply
            } catch let refusal as AuthenticationRefusal {
                try transaction.record(
                    Usage(
                        at: now, asker: inquiry.asker, kind: .check, key: remembered?.serial ?? "", on: inquiry.on,
                        outcome: refusal.rawValue, disclosed: [], consents: inquiry.consents.inOrder,
                        check: inquiry.check))
                return .notAuthenticated(refusal)
            }
        }
    }

    private func check(
        _ inquiry: Inquiry, by key: LookupKey, in transaction: CentreTransaction, at now: Moment
    ) throws -> CentreReply {
        try transaction.register { try check(inquiry, by: key, in: $0, remembering: transaction, at: now) }
    }

    func check(
        _ inquiry: Inquiry, by key: LookupKey, in register: RegisterReader, remembering memory: some CheckMemory,
        at now: Moment
    ) throws -> CentreReply {
        let digest = Centre.digest(of: inquiry, key: key)
        if let earlier = try memory.answered(inquiry.check) {
            guard earlier.inquiry == digest else { return .refused(.malformedKey) }
            return .answer(try Lookup(register: register, at: earlier.at).referredAnswer(to: inquiry, by: key))
        }
        let answer = try Lookup(register: register, at: now).referredAnswer(to: inquiry, by: key)
        let usage = Usage(
            at: now, asker: inquiry.asker, kind: .check, key: key.text, on: inquiry.on,
            outcome: answer.validity.rawValue, disclosed: answer.disclosed,
            consents: inquiry.consents.inOrder, check: inquiry.check)
        try memory.record(
            usage,
            answered: AnsweredCheck(
                check: inquiry.check, institution: inquiry.asker.institution, inquiry: digest, at: now,
                serial: key.serial, medication: SectionOutcome(answer.medication),
                clinical: ClinicalOutcomes(answer.clinical)))
        return .answer(answer)
    }

    private static func digest(of inquiry: Inquiry, key: LookupKey) -> String {
        let asker = inquiry.asker
        var fields = [
            key.text, inquiry.on.compact, inquiry.consents.inOrder.map(\.rawValue).joined(separator: ","),
            asker.institution, asker.terminal, asker.operatorID, asker.account.rawValue,
        ]
        if case .authenticated(let id) = inquiry.key { fields.append(id) }
        return HashChain.digest(of: fields)
    }
}

extension Answer {
    /// The names of the sections shown, for the usage log.
    public var disclosed: [String] {
        let outcomes = [
            ("coverage", SectionOutcome(coverage)), ("limit", SectionOutcome(limit)),
            ("medication", SectionOutcome(medication)),
        ]
        return outcomes.filter { $0.1 == .shown }.map(\.0)
    }
}

extension Set<ConsentItem> {
    /// In the order of the reader's questions, so that the same consents are always written the same way.
    public var inOrder: [ConsentItem] { ConsentItem.allCases.filter(contains) }
}
