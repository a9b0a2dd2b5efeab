import Basics

// The sections of an answer. Each is read by a statement of its own, and only once it is sure that it may be given.
extension Lookup {
    func coverage(of finding: Finding, on day: Day) throws -> Decision<Coverage> {
        guard let known = finding.coverage else { return Decision(.absent(.noInsurance)) }
        guard let person = try register.person(known.person) else { throw StoreProblem.damaged }
        let assessed = try register.income(of: known.person, insurer: known.insurerID, on: day, knownOn: at.day)
        let rule = BurdenShare.rule(
            birth: person.birth, scheme: known.scheme, income: assessed ?? known.income, on: day)
        let coverage = Coverage(
            person: person, insurerNumber: known.insurer, insurerName: known.insurerName, scheme: known.scheme,
            symbol: known.symbol, number: known.number, branch: known.branch, relation: known.relation,
            share: rule.value.tenths, acquired: known.acquired, lost: known.lost == .endless ? nil : known.lost)
        return Decision(
            .shown(coverage), [.coverage(.share(rule.value.band, tenths: rule.value.tenths, from: rule.from))])
    }

    func limit(of finding: Finding, consents: Set<ConsentItem>, on day: Day) throws -> Decision<LimitCertificate> {
        switch finding.reach {
        case .closed(let why): Decision(.absent(why))
        case .open(let known): try limit(of: known, asked: finding.channel, consents: consents, on: day)
        }
    }

    private func limit(
        of known: KnownCoverage, asked channel: Channel, consents: Set<ConsentItem>, on day: Day
    ) throws -> Decision<LimitCertificate> {
        let question = ConsentRules.limitByCard.inForceOrFirst(on: at.day)
        let permission: LimitReason
        switch (channel, question.value) {
        case (.number, _):
            guard consents.contains(.limit) else {
                return Decision(.withheld(.notConsented), [.limit(.notConsentedByNumber)])
            }
            permission = .consentedByNumber
        case (.card, .asked), (.cardInGrace, .asked):
            guard consents.contains(.limit) else {
                return Decision(.withheld(.notConsented), [.limit(.notConsentedByCard)])
            }
            permission = .consentedByCard
        case (.card, .unasked):
            permission = .unasked(on: at.day)
        case (.cardInGrace, .unasked):
            permission = .inGrace
        }
        let disease = try register.disease(of: known.person, on: day, knownOn: at.day)
        let limit = try register.limit(of: known.person, insurer: known.insurerID, on: day, knownOn: at.day)
        var reasons: [Reason] = [.limit(permission)]
        reasons.append(.limit(limit.map { .amounts($0.limitClass, on: day) } ?? .noneHeld))
        if let longStay = limit?.longStay { reasons.append(.limit(.longStay(from: longStay))) }
        // Held without a class it has no section to stand in: then the reason alone tells of it.
        if let disease { reasons.append(.limit(.disease(limitYen: disease.limitYen, to: disease.to))) }
        guard let limit else { return Decision(.absent(.noneHeld), reasons) }
        let certificate = LimitCertificate(
            limitClass: limit.limitClass, from: limit.from, to: limit.to, longStay: limit.longStay, disease: disease)
        return Decision(.shown(certificate), reasons)
    }

    func medication(of finding: Finding, consents: Set<ConsentItem>) throws -> Decision<MedicationSummary> {
        switch finding.reach {
        case .closed(let why): Decision(.absent(why))
        case .open(let known): try medication(of: known.person, asked: finding.channel, consents: consents)
        }
    }

    private func medication(
        of person: Int64, asked channel: Channel, consents: Set<ConsentItem>
    ) throws -> Decision<MedicationSummary> {
        switch channel {
        case .number: return Decision(.withheld(.cardNeeded), [.medication(.cardNeeded)])
        case .cardInGrace: return Decision(.withheld(.certificateExpired), [.medication(.certificateExpired)])
        case .card: break
        }
        guard consents.contains(.medication) else {
            return Decision(.withheld(.notConsented), [.medication(.notConsented)])
        }
        let days = MedicationRules.visible(on: at.day)
        var reasons: [Reason] = [
            .medication(.range(from: days.lowerBound, to: days.upperBound)), .medication(.lag(to: days.upperBound)),
        ]
        guard let extent = try register.medicationExtent(of: person, on: days) else {
            return Decision(.absent(.noneHeld), reasons)
        }
        let summary = MedicationSummary(
            count: extent.count, from: extent.from, to: extent.to,
            viewableUntil: ConsentRules.viewableUntil(consentGiven: at))
        reasons.append(.medication(.viewable(consentGiven: at)))
        if extent.from < MedicationRules.realRecordsFrom.value { reasons.append(.medication(.beforeLaunch)) }
        return Decision(.shown(summary), reasons)
    }

    /// Consents that had no effect are named, so that nobody thinks their information was fetched or lost.
    func unusedConsents(_ consents: Set<ConsentItem>, in channel: Channel) -> [Reason] {
        if channel == .number {
            return consents.subtracting([.limit]).isEmpty ? [] : [.consent(.byCardOnly)]
        }
        return consents.subtracting([.limit, .medication]).isEmpty ? [] : [.consent(.notSimulated)]
    }
}
