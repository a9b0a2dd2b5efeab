import Basics

/// Answers one inquiry from the register as it is known at `at`.
struct Lookup {
    let register: RegisterReader
    /// When the centre is asked: consent and certificate are judged by this day, coverage by the day asked for.
    let at: Moment

    func answer(to inquiry: Inquiry, by key: LookupKey) throws -> Answer {
        try answer(to: inquiry, from: find(key, on: inquiry.on))
    }

    /// The same, with the number that the asking institution has registered for the person.
    func referredAnswer(to inquiry: Inquiry, by key: LookupKey) throws -> Answer {
        let finding = try find(key, on: inquiry.on)
        let answer = try answer(to: inquiry, from: finding)
        guard let person = finding.coverage?.person else { return answer }
        let reference = try register.reference(of: person, at: inquiry.asker.institution)
        return reference == nil ? answer : answer.referred(to: reference)
    }

    private func answer(to inquiry: Inquiry, from finding: Finding) throws -> Answer {
        // In the order of the sections, each of which adds its own.
        var reasons = finding.reasons
        reasons.reserveCapacity(8)
        let coverage = try self.coverage(of: finding, on: inquiry.on, &reasons)
        let limit = try self.limit(of: finding, consents: inquiry.consents, on: inquiry.on, &reasons)
        let medication = try self.medication(of: finding, consents: inquiry.consents, &reasons)
        let clinical = self.clinical(of: finding, consents: inquiry.consents, &reasons)
        if let unused = unusedConsents(inquiry.consents, in: finding.channel) { reasons.append(.consent(unused)) }
        return Answer(
            check: inquiry.check, at: at, on: inquiry.on, validity: finding.validity, coverage: coverage, limit: limit,
            medication: medication, clinical: clinical, reasons: reasons)
    }

    private func find(_ key: LookupKey, on day: Day) throws -> Finding {
        switch key {
        case .card(let serial, _): try find(serial: serial, on: day)
        case .number(let key): try find(key, on: day)
        }
    }

    /// A card leads to the person, hence to whichever insurance holds.
    private func find(serial: String, on day: Day) throws -> Finding {
        func none(_ reason: Reason) -> Finding {
            Finding(channel: .card, validity: .notFound, coverage: nil, reasons: [reason])
        }
        guard let certificate = try register.certificate(serial: serial) else { return none(.certificate(.unknown)) }
        guard certificate.linked else { return none(.certificate(.notLinked)) }
        let channel: Channel
        var reasons: [Reason] = []
        switch CertificateRules.state(validUntil: certificate.validUntil, on: at.day) {
        case .alive:
            channel = .card
        case .inGrace(let until):
            channel = .cardInGrace
            reasons.append(.certificate(.inGrace(until: until, on: at.day)))
        case .expired:
            return none(.certificate(.expired(validUntil: certificate.validUntil)))
        }
        if certificate.closing.holds(on: at.day) { return none(.coverage(.closed)) }
        let known = try register.coverages(of: certificate.person, knownOn: at.day)
        if let current = known.current(on: day) {
            reasons.append(.coverage(.holds(current)))
            if known.count(where: { $0.holds(on: day) }) > 1 { reasons.append(.coverage(.overlaps)) }
            return Finding(channel: channel, validity: .valid, coverage: current, reasons: reasons)
        }
        guard let latest = known.latest(on: day) else { return none(.coverage(.noneKnown)) }
        reasons.append(.coverage(.doesNotHold(latest, on: day)))
        return Finding(channel: channel, validity: .invalid, coverage: latest, reasons: reasons)
    }

    /// Numbers lead to one insurance only; of a newer one nothing but its existence may be learnt.
    private func find(_ key: InsuredKey, on day: Day) throws -> Finding {
        func finding(_ validity: Validity, _ coverage: KnownCoverage?, _ reasons: [Reason]) -> Finding {
            Finding(channel: .number, validity: validity, coverage: coverage, reasons: reasons)
        }
        let match = try register.coverages(matching: key, knownOn: at.day)
        let known = match.coverages
        guard known.allSatisfy({ $0.person == known[0].person }) else {
            return finding(.ambiguous, nil, [.coverage(.ambiguous)])
        }
        if let current = known.current(on: day) { return finding(.valid, current, [.coverage(.holds(current))]) }
        guard let latest = known.latest(on: day) else {
            return finding(.notFound, nil, [.coverage(match.hidesClosed ? .closed : .notFound)])
        }
        let reason = Reason.coverage(.doesNotHold(latest, on: day))
        if try register.isCovered(latest.person, on: day, knownOn: at.day) {
            return finding(.invalidNewer, latest, [reason, .coverage(.newer)])
        }
        return finding(.invalid, latest, [reason])
    }
}
