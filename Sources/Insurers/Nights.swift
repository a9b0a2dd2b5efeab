import Basics
import Eligibility

// The way of a record from the office to the centre. A municipality's takes two nights: into the prefecture's
// aggregation in the first; in the second through the federation and the intermediate server to the centre. The others
// register straight with the intermediate server, in one. [the stations: found, the minutes; a night for a hop: assumed]
extension InsurersWork {
    /// One night. `morning` is the day on which what arrives is registered.
    ///
    /// A hop that fails leaves its change file as it is; the next night sends it with what has been added since.
    mutating func passNight(into morning: Day) throws {
        try closeMismatches(after: morning - 1, until: morning)
        try transfer(.prefectureToFederation, from: prefecture.changes, on: morning) { work, notice in
            try work.federation.changes.append(notice)
        }
        try transfer(.federationToIntermediate, from: federation.changes, on: morning) { work, notice in
            try work.receive(notice, on: morning)
        }
        try transfer(.employersToIntermediate, from: employers.changes, on: morning) { work, notice in
            try work.receive(notice, on: morning)
        }
        try transfer(.municipalToPrefecture, from: municipal.changes, on: morning) { work, notice in
            try work.prefecture.store(notice, on: morning)
        }
    }

    /// The day on which the oldest entry that waits for a night was made; nil when nothing waits.
    var oldestWaiting: Day? {
        get throws {
            try [municipal.changes, employers.changes, prefecture.changes, federation.changes]
                .compactMap { try $0.oldest() }.min()
        }
    }

    private mutating func transfer(
        _ hop: Hop, from file: ChangeFile, on morning: Day,
        storing store: (inout InsurersWork, InsuredNotice) throws -> Void
    ) throws {
        let waiting = try file.waiting(before: morning)
        guard !waiting.isEmpty else { return }
        guard !failing.contains(hop) else {
            try federation.note(Transfer(day: morning, hop: hop, sent: waiting.count, stored: 0))
            return
        }
        for (sequence, notice) in waiting {
            try store(&self, notice)
            try file.remove(sequence)
        }
        try federation.note(Transfer(day: morning, hop: hop, sent: waiting.count, stored: waiting.count))
    }

    // MARK: - The intermediate server

    /// The registration compartment takes a record in, and hands it over without My Number, or holds it back.
    mutating func receive(_ notice: InsuredNotice, on day: Day) throws {
        let codes = codes.codes(of: notice.person.myNumber)
        let matches = try entrusted.register(notice.person.myNumber, codes)
        guard matches || MatchRules.conduct.inForce(on: day)?.value != .withhold else {
            try entrusted.withheld.append(notice)
            return
        }
        try handOver(notice, codes, on: day)
    }

    /// The residents' register has the person differently from the insurer: then what was passed on already is closed to
    /// view. Or the same way again: then that is open once more, and what was held back goes on.
    mutating func setMatch(_ matches: Bool, of myNumber: MyNumber, on day: Day) throws {
        let codes = codes.codes(of: myNumber)
        try entrusted.setMatch(matches, of: myNumber, codes)
        let isKnown = try intermediate.knows(codes)
        guard matches else {
            if isKnown, MatchRules.conduct.inForce(on: day)?.value == .withhold { send(.closed(from: day), codes) }
            return
        }
        if isKnown { send(.reopened(on: day), codes) }
        for (sequence, notice) in try entrusted.withheld.waiting(of: myNumber) {
            try handOver(notice, codes, on: day)
            try entrusted.withheld.remove(sequence)
        }
    }

    /// Closes to view whoever did not match on the day from which that is the conduct. `last` is the day before those
    /// looked at.
    mutating func closeMismatches(after last: Day, until day: Day) throws {
        for rule in MatchRules.conduct where rule.value == .withhold && last < rule.from && rule.from <= day {
            for codes in try entrusted.mismatched() where try intermediate.knows(codes) {
                send(.closed(from: rule.from), codes)
            }
        }
    }

    private mutating func handOver(_ notice: InsuredNotice, _ codes: PersonCodes, on day: Day) throws {
        try introduce(notice.person, codes)
        switch notice.content {
        case .coverage(let record):
            try intermediate.store(record, of: codes)
            send(.coverage(try record.registered(on: day, name: names[record.insurer] ?? "")), codes)
        case .assessment(let insurer, let income, let from):
            send(
                .assessment(IncomeAssessment(insurer: insurer, income: income, from: from, registered: day)), codes)
        case .limit(let grant):
            send(
                .limit(
                    LimitRecord(
                        insurer: grant.insurer, limitClass: grant.limitClass, from: grant.from, to: grant.to,
                        longStay: grant.longStay, registered: day)), codes)
        case .disease(let disease): send(.disease(disease, registered: day), codes)
        case .highCost: break
        }
    }

    /// The centre hears of a person before anything else about them.
    mutating func introduce(_ person: IdentifiedPerson, _ codes: PersonCodes) throws {
        let carried = InsuredPerson(
            name: JISCharacters.carried(person.name), kana: person.kana, birth: person.birth, sex: person.sex)
        if try intermediate.know(carried, codes) { send(.person(carried), codes) }
    }

    private mutating func send(_ change: RegisterChange, _ codes: PersonCodes) {
        outgoing.append(RegisterEntry(code: codes.link, change))
    }
}

extension InsuredRecord {
    /// As the centre registers it.
    fileprivate func registered(on day: Day, name: String) throws(NumberProblem) -> CoverageRecord {
        try CoverageRecord(
            insurer: insurer, insurerName: name, symbol: symbol, number: number,
            branch: branch, relation: relation, income: income, acquired: acquired,
            lost: lost == .endless ? nil : lost, applicationFrom: appliedFrom,
            applicationTo: appliedTo == .endless ? nil : appliedTo, registered: day)
    }
}
