import Basics

extension Centre {
    /// Opens one clinical item of an earlier check: for a clinician, who is given what the register knew on the day of the
    /// check. The items not asked for are not read.
    func openClinical(_ item: ClinicalItem, of check: String, asker: Asker, at now: Moment) throws -> CentreReply {
        let opening = Opening(
            check: check, asker: asker, kind: .openClinical, section: item.rawValue, consent: item.consent,
            outcome: { $0.clinical[item] })
        let contents = try open(opening, at: now, none: item.none) { register, person, answered in
            try register.clinical(item, of: person, knownOn: answered.at.day)
        }
        return contents.map { .clinical($0) } ?? .refused(.unknownCheck)
    }
}

extension ClinicalItem {
    /// Its contents where there are none.
    var none: ClinicalContents {
        switch self {
        case .checkup: .checkups([])
        case .treatment: .treatments([])
        case .operations: .operations([])
        }
    }
}

extension RegisterReader {
    /// What can be seen of the item on `known`, of what was known by then, latest first.
    func clinical(_ item: ClinicalItem, of person: Int64, knownOn known: Day) throws -> ClinicalContents {
        guard let days = ClinicalRules.visible(item, on: known) else { return item.none }
        switch item {
        case .checkup: return .checkups(try checkups(of: person, on: days, knownOn: known))
        case .treatment: return .treatments(try treatments(of: person, on: days, knownOn: known))
        case .operations: return .operations(try operations(of: person, on: days, knownOn: known))
        }
    }
}
