import Basics

extension Centre {
    /// Opens the medication of an earlier check. Every attempt is logged, the refused ones too.
    ///
    /// Given are the records that the check counted, not those that appeared since. A check of another institution is as
    /// unknown as one that never was.
    func openMedication(of check: String, asker: Asker, at now: Moment) throws -> CentreReply {
        try store.transaction { transaction in
            func record(_ outcome: String, key: String = "", consents: [ConsentItem] = []) throws {
                try transaction.record(
                    Usage(
                        at: now, asker: asker, kind: .openMedication, key: key, on: nil, outcome: outcome,
                        disclosed: outcome == SectionOutcome.shown.code ? ["medication"] : [], consents: consents,
                        check: check))
            }
            guard let answered = try transaction.answered[check], answered.institution == asker.institution else {
                try record(CentreRefusal.unknownCheck.rawValue)
                return .refused(.unknownCheck)
            }
            let contents: Section<[MedicationItem]>
            switch Centre.mayOpen(answered, account: asker.account, at: now) {
            case .shown: contents = try transaction.register { try Centre.medications(of: answered, in: $0, at: now) }
            case .withheld(let why): contents = .withheld(why)
            case .absent(let why): contents = .absent(why)
            }
            try record(
                SectionOutcome(contents).code, key: answered.serial ?? "",
                consents: answered.medication == .shown ? [.medication] : [])
            return .medication(contents)
        }
    }

    /// What the check allows, to this account, at this time. The account comes first: one that may not view learns
    /// nothing of the consent.
    private static func mayOpen(_ answered: AnsweredCheck, account: Account, at now: Moment) -> SectionOutcome {
        guard account == .viewing else { return .withheld(.accountMayNot) }
        guard answered.medication == .shown else { return answered.medication }
        return now <= ConsentRules.viewableUntil(consentGiven: answered.at) ? .shown : .withheld(.consentLapsed)
    }

    /// Somebody closed to view since the check is not opened any more.
    private static func medications(
        of answered: AnsweredCheck, in register: RegisterReader, at now: Moment
    ) throws -> Section<[MedicationItem]> {
        guard let serial = answered.serial, let certificate = try register.certificate(serial: serial) else {
            return .shown([])
        }
        if certificate.closing.holds(on: now.day) { return .absent(.noInsurance) }
        return .shown(
            try register.medications(of: certificate.person, on: MedicationRules.visible(on: answered.at.day)))
    }
}
