import Basics

extension Centre {
    /// Opens the medication of an earlier check. Given are the records that the check counted, not those that the register
    /// came to know since.
    func openMedication(of check: String, asker: Asker, at now: Moment) throws -> CentreReply {
        let opening = Opening(
            check: check, asker: asker, kind: .openMedication, section: ConsentItem.medication.rawValue,
            consent: .medication, outcome: \.medication)
        let contents = try open(opening, at: now, none: []) { register, person, answered in
            try register.medications(
                of: person, on: MedicationRules.visible(on: answered.at.day), knownOn: answered.at.day)
        }
        return contents.map { .medication($0) } ?? .refused(.unknownCheck)
    }
}
