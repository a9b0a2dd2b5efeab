import Basics

/// The centre (オンライン資格確認等システム) as the terminal meets it: one request, one reply.
///
/// Every request that reaches the register leaves one entry in the usage log. The entry is committed before the reply is
/// handed out; where it cannot be written there is no answer.
public struct Centre: Sendable {
    public let store: CentreStore

    public init(store: CentreStore) { self.store = store }

    /// The reply as of `now`, by which consent, certificate and knowledge of the register are judged.
    public func reply(to request: CentreRequest, at now: Moment) -> CentreReply {
        do {
            switch request {
            case .check(let inquiry):
                return try check(inquiry, at: now)
            case .registration(let serial, let asker):
                return try registration(serial, asker: asker, at: now)
            case .register(let serial, let asker):
                return try register(serial, asker: asker, at: now)
            case .openMedication(let check, let asker):
                return try openMedication(of: check, asker: asker, at: now)
            }
        } catch is LogFailure {
            return .refused(.logUnavailable)
        } catch {
            return .refused(.registerUnavailable)
        }
    }

    /// A repetition of a check, as after an answer that got lost, is answered as of the first time and not logged again.
    /// Another question under a check id already used is refused as `malformedKey`: it would escape the log.
    private func check(_ inquiry: Inquiry, at now: Moment) throws -> CentreReply {
        guard !inquiry.check.isEmpty, let key = try? LookupKey(inquiry.key) else { return .refused(.malformedKey) }
        let digest = Centre.digest(of: inquiry, key: key)
        return try store.transaction { transaction in
            if let earlier = try transaction.answered[inquiry.check] {
                guard earlier.inquiry == digest else { return .refused(.malformedKey) }
                return .answer(
                    try transaction.register { try Lookup(register: $0, at: earlier.at).answer(to: inquiry, by: key) })
            }
            let answer = try transaction.register { try Lookup(register: $0, at: now).answer(to: inquiry, by: key) }
            let usage = Usage(
                at: now, asker: inquiry.asker, kind: .check, key: key.text, on: inquiry.on,
                outcome: answer.validity.rawValue, disclosed: answer.disclosed,
                consents: inquiry.consents.inOrder, check: inquiry.check)
            try transaction.record(
                usage,
                answered: AnsweredCheck(
                    check: inquiry.check, institution: inquiry.asker.institution, inquiry: digest, at: now,
                    serial: key.serial, medication: SectionOutcome(answer.medication)))
            return .answer(answer)
        }
    }

    private func registration(_ serial: String, asker: Asker, at now: Moment) throws -> CentreReply {
        try store.transaction { transaction in
            let registered =
                try transaction.register { try $0.certificate(serial: serial.uppercased())?.linked } ?? false
            try transaction.record(.ofCertificate(.registration, serial, linked: registered, asker: asker, at: now))
            return .registration(registered: registered)
        }
    }

    private func register(_ serial: String, asker: Asker, at now: Moment) throws -> CentreReply {
        try store.transaction { transaction in
            let registered = try transaction.link(serial: serial)
            try transaction.record(.ofCertificate(.register, serial, linked: registered, asker: asker, at: now))
            return .registration(registered: registered)
        }
    }

    private static func digest(of inquiry: Inquiry, key: LookupKey) -> String {
        let asker = inquiry.asker
        return HashChain.digest(of: [
            key.text, inquiry.on.compact, inquiry.consents.inOrder.map(\.rawValue).joined(separator: ","),
            asker.institution, asker.terminal, asker.operatorID, asker.account.rawValue,
        ])
    }
}

extension Usage {
    /// A usage that concerns a certificate only.
    fileprivate static func ofCertificate(
        _ kind: UsageKind, _ serial: String, linked: Bool, asker: Asker, at now: Moment
    ) -> Usage {
        Usage(
            at: now, asker: asker, kind: kind, key: serial.uppercased(), on: nil,
            outcome: linked ? "registered" : "not-registered", disclosed: [], consents: [], check: nil)
    }
}

extension Answer {
    /// The names of the sections shown, for the usage log.
    fileprivate var disclosed: [String] {
        let outcomes = [
            ("coverage", SectionOutcome(coverage)), ("limit", SectionOutcome(limit)),
            ("medication", SectionOutcome(medication)),
        ]
        return outcomes.filter { $0.1 == .shown }.map(\.0)
    }
}

extension Set<ConsentItem> {
    /// In the order of the reader's questions, so that the same consents are always written the same way.
    var inOrder: [ConsentItem] { ConsentItem.allCases.filter(contains) }
}
