import Basics

extension Centre {
    /// 薬剤情報の閲覧 by what stands on a paper. Rests on the latest check by card that this institution made of the person and
    /// whose consent holds; logged as an opening, the refused ones too.
    ///
    /// The account is not asked after: a receipt computer has accounts of its own. [assumed]
    func viewMedication(_ view: MedicationView, at now: Moment) throws -> CentreReply {
        guard let numbers = try? InsuredNumbers(view.of) else { return .refused(.malformedKey) }
        return try store.transaction { transaction in
            let found = try transaction.register { register in
                let holders = try register.holders(of: numbers, knownOn: now.day)
                // Of several people it cannot be said whose it would be.
                guard holders.count == 1 else { return nil as (Holder, [String])? }
                return (holders[0], try register.serials(of: holders[0].person))
            }
            let checks = try found.map { try transaction.answered.byCard($0.1, at: view.asker.institution) } ?? []
            let ruling = Centre.mayView(checks, isKnown: found != nil, at: now)
            let contents: Section<ViewedMedication> =
                switch ruling {
                case .allowed(let check):
                    try transaction.register { try Centre.viewed(found?.0, by: check, view, in: $0) }
                case .withheld(let why): .withheld(why)
                case .absent(let why): .absent(why)
                }
            let outcome = SectionOutcome(contents)
            try transaction.record(
                Usage(
                    at: now, asker: view.asker, kind: .openMedication, key: numbers.logged, on: nil,
                    outcome: outcome.code, disclosed: outcome == .shown ? ["medication"] : [],
                    consents: ruling.check == nil ? [] : [.medication], check: ruling.check?.check))
            return .viewed(contents)
        }
    }

    /// The check that allows it; else why none does, by the latest.
    private static func mayView(
        _ checks: [AnsweredCheck], isKnown: Bool, at now: Moment
    ) -> ViewRuling {
        guard isKnown else { return .absent(.noInsurance) }
        if let allowing = checks.first(where: {
            $0.medication == .shown && now <= ConsentRules.viewableUntil(consentGiven: $0.at)
        }) {
            return .allowed(by: allowing)
        }
        guard let latest = checks.first else { return .withheld(.cardNeeded) }
        switch latest.medication {
        case .shown: return .withheld(.consentLapsed)
        case .withheld(let why): return .withheld(why)
        case .absent(let why): return .absent(why)
        }
    }

    private static func viewed(
        _ holder: Holder?, by check: AnsweredCheck, _ view: MedicationView, in register: RegisterReader
    ) throws -> Section<ViewedMedication> {
        guard let holder, let person = try register.person(holder.person) else { return .absent(.noInsurance) }
        let items = try register.medications(of: holder.person, on: MedicationRules.visible(on: check.at.day))
        return .shown(
            ViewedMedication(person: person, items: items.filter { view.dispensed.contains($0.dispensed) }))
    }
}

/// Whether medication may be viewed.
private enum ViewRuling {
    case allowed(by: AnsweredCheck)
    case withheld(Withheld)
    case absent(Absent)

    var check: AnsweredCheck? { if case .allowed(let check) = self { check } else { nil } }
}
