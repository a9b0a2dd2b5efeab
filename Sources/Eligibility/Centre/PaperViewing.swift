import Basics

/// What is viewed by what stands on a paper, as the file interface asks for it, and where a check says whether it may be.
struct PaperViewing {
    let numbers: InsuredNumbers
    let asker: Asker
    let kind: UsageKind
    /// As the usage log names the section.
    let section: String
    let consent: ConsentItem
    let outcome: (AnsweredCheck) -> SectionOutcome
}

extension Centre {
    /// Views a section. Rests on the latest check by card that this institution made of the person, whose consents replace
    /// those of any check before; logged as an opening, the refused ones too.
    ///
    /// The account is not asked after: a receipt computer has accounts of its own. [assumed]
    func view<Contents: Hashable & Sendable & Codable>(
        _ viewing: PaperViewing, at now: Moment,
        read: (RegisterReader, Int64, InsuredPerson, AnsweredCheck) throws -> Contents
    ) throws -> Section<Contents> {
        try store.transaction { transaction in
            let found = try transaction.register { register in
                let holders = try register.holders(of: viewing.numbers, knownOn: now.day)
                // Of several people it cannot be said whose it would be.
                guard holders.count == 1 else { return nil as (Holder, [String])? }
                return (holders[0], try register.serials(of: holders[0].person))
            }
            let checks = try found.map { try transaction.answered.byCard($0.1, at: viewing.asker.institution) } ?? []
            let ruling = Centre.mayView(viewing, checks, isKnown: found != nil, at: now)
            let contents: Section<Contents> =
                switch ruling {
                case .allowed(let check):
                    try transaction.register { register in
                        guard let holder = found?.0, let person = try register.person(holder.person) else {
                            return .absent(.noInsurance)
                        }
                        return .shown(try read(register, holder.person, person, check))
                    }
                case .withheld(let why): .withheld(why)
                case .absent(let why): .absent(why)
                }
            let outcome = SectionOutcome(contents)
            try transaction.record(
                Usage(
                    at: now, asker: viewing.asker, kind: viewing.kind, key: viewing.numbers.logged, on: nil,
                    outcome: outcome.code, disclosed: outcome == .shown ? [viewing.section] : [],
                    consents: ruling.check == nil ? [] : [viewing.consent], check: ruling.check?.check))
            return contents
        }
    }

    /// Whether the latest check allows it; where it does not and an earlier one did, that was withdrawn.
    private static func mayView(
        _ viewing: PaperViewing, _ checks: [AnsweredCheck], isKnown: Bool, at now: Moment
    ) -> ViewRuling {
        guard isKnown else { return .absent(.noInsurance) }
        guard let latest = checks.first else { return .withheld(.cardNeeded) }
        func holds(_ check: AnsweredCheck) -> Bool {
            viewing.outcome(check) == .shown && now <= ConsentRules.viewableUntil(consentGiven: check.at)
        }
        switch viewing.outcome(latest) {
        case .shown: return holds(latest) ? .allowed(by: latest) : .withheld(.consentLapsed)
        case .withheld(.notConsented) where checks.contains(where: holds): return .withheld(.withdrawn)
        case .withheld(let why): return .withheld(why)
        case .absent(let why): return .absent(why)
        }
    }
}

/// Whether something may be viewed.
private enum ViewRuling {
    case allowed(by: AnsweredCheck)
    case withheld(Withheld)
    case absent(Absent)

    var check: AnsweredCheck? { if case .allowed(let check) = self { check } else { nil } }
}
