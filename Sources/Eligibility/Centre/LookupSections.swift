import Basics

// The sections of an answer. Each is read by a statement of its own, and only once it is sure that it may be given; each
// adds the reasons for it.
extension Lookup {
    func coverage(of finding: Finding, on day: Day, _ reasons: inout [Reason]) throws -> Section<Coverage> {
        guard let known = finding.coverage else { return .absent(.noInsurance) }
        guard let person = try register.person(known.person) else { throw StoreProblem.damaged }
        let assessed = try register.income(of: known.person, insurer: known.insurerID, on: day, knownOn: at.day)
        let rule = BurdenShare.rule(
            birth: person.birth, scheme: known.scheme, income: assessed ?? known.income, on: day)
        reasons.append(.coverage(.share(rule.value.band, tenths: rule.value.tenths, from: rule.from)))
        let coverage = Coverage(
            person: person, insurerNumber: known.insurer, insurerName: known.insurerName, scheme: known.scheme,
            symbol: known.symbol, number: known.number, branch: known.branch, relation: known.relation,
            share: rule.value.tenths, acquired: known.acquired, lost: known.lost == .endless ? nil : known.lost)
        return .shown(coverage)
    }

    func limit(
        of finding: Finding, consents: Set<ConsentItem>, on day: Day, _ reasons: inout [Reason]
    ) throws -> Section<LimitCertificate> {
        switch finding.reach {
        case .closed(let why): .absent(why)
        case .open(let known): try limit(of: known, asked: finding.channel, consents: consents, on: day, &reasons)
        }
    }

    private func limit(
        of known: KnownCoverage, asked channel: Channel, consents: Set<ConsentItem>, on day: Day,
        _ reasons: inout [Reason]
    ) throws -> Section<LimitCertificate> {
        let question = ConsentRules.limitByCard.inForceOrFirst(on: at.day)
        let permission: LimitReason
        switch (channel, question.value) {
        case (.number, _):
            guard consents.contains(.limit) else {
                reasons.append(.limit(.notConsentedByNumber))
                return .withheld(.notConsented)
            }
            permission = .consentedByNumber
        case (.card, .asked), (.cardInGrace, .asked):
            guard consents.contains(.limit) else {
                reasons.append(.limit(.notConsentedByCard))
                return .withheld(.notConsented)
            }
            permission = .consentedByCard
        case (.card, .unasked):
            permission = .unasked(on: at.day)
        case (.cardInGrace, .unasked):
            permission = .inGrace
        }
        // By number one flag covers both. [assumed]
        let mayHaveDisease =
            channel == .number || question.value == .unasked || consents.contains(.specifiedDisease)
        let disease = mayHaveDisease ? try register.disease(of: known.person, on: day, knownOn: at.day) : nil
        let limit = try register.limit(of: known.person, insurer: known.insurerID, on: day, knownOn: at.day)
        reasons.append(.limit(permission))
        reasons.append(.limit(limit.map { .amounts($0.limitClass, on: day) } ?? .noneHeld))
        if let longStay = limit?.longStay { reasons.append(.limit(.longStay(from: longStay))) }
        // Held without a class it has no section to stand in: then the reason alone tells of it.
        if let disease { reasons.append(.limit(.disease(limitYen: disease.limitYen, to: disease.to))) }
        guard let limit else { return .absent(.noneHeld) }
        return .shown(
            LimitCertificate(
                limitClass: limit.limitClass, from: limit.from, to: limit.to, longStay: limit.longStay,
                disease: disease))
    }

    func medication(
        of finding: Finding, consents: Set<ConsentItem>, _ reasons: inout [Reason]
    ) throws -> Section<MedicationSummary> {
        switch finding.reach {
        case .closed(let why): .absent(why)
        case .open(let known):
            try medication(of: known.person, asked: finding.channel, consents: consents, &reasons)
        }
    }

    private func medication(
        of person: Int64, asked channel: Channel, consents: Set<ConsentItem>, _ reasons: inout [Reason]
    ) throws -> Section<MedicationSummary> {
        switch channel {
        case .number:
            reasons.append(.medication(.cardNeeded))
            return .withheld(.cardNeeded)
        case .cardInGrace:
            reasons.append(.medication(.certificateExpired))
            return .withheld(.certificateExpired)
        case .card:
            break
        }
        guard consents.contains(.medication) else {
            reasons.append(.medication(.notConsented))
            return .withheld(.notConsented)
        }
        let days = MedicationRules.visible(on: at.day)
        reasons.append(.medication(.range(from: days.lowerBound, to: days.upperBound)))
        reasons.append(.medication(.lag(to: days.upperBound)))
        guard let extent = try register.medicationExtent(of: person, on: days, knownOn: at.day) else {
            return .absent(.noneHeld)
        }
        let summary = MedicationSummary(
            count: extent.count, from: extent.from, to: extent.to,
            viewableUntil: ConsentRules.viewableUntil(consentGiven: at))
        reasons.append(.medication(.viewable(consentGiven: at)))
        if extent.from < MedicationRules.realRecordsFrom.value { reasons.append(.medication(.beforeLaunch)) }
        return .shown(summary)
    }

    /// Whether there is consent to the clinical items. Nothing is read for it: what is held is nobody's business at the
    /// counter, not even whether anything is.
    func clinical(of finding: Finding, consents: Set<ConsentItem>, _ reasons: inout [Reason]) -> ClinicalConsents {
        ClinicalConsents { clinical($0, of: finding, consents: consents, &reasons) }
    }

    private func clinical(
        _ item: ClinicalItem, of finding: Finding, consents: Set<ConsentItem>, _ reasons: inout [Reason]
    ) -> Section<ConsentGiven> {
        if case .closed(let why) = finding.reach { return .absent(why) }
        let consented = consents.contains(item.consent)
        guard ClinicalRules.service(item).from <= at.day else {
            if consented { reasons.append(.clinical(.notYet(item))) }
            return .absent(.notYet)
        }
        switch finding.channel {
        case .number: return .withheld(.cardNeeded)
        case .cardInGrace:
            if consented { reasons.append(.clinical(.certificateExpired(item))) }
            return .withheld(.certificateExpired)
        case .card: break
        }
        guard consented else { return .withheld(.notConsented) }
        reasons.append(.clinical(.consented(item, at: at)))
        return .shown(ConsentGiven(viewableUntil: ConsentRules.viewableUntil(consentGiven: at)))
    }

    /// Consents that had no effect are named, so that nobody thinks their information was fetched or lost.
    func unusedConsents(_ consents: Set<ConsentItem>, in channel: Channel) -> ConsentReason? {
        guard channel == .number else { return nil }
        return consents.contains { ![.limit, .specifiedDisease].contains($0) } ? .byCardOnly : nil
    }
}
