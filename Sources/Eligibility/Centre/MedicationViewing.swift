import Basics

extension Centre {
    /// 薬剤情報の閲覧 by what stands on a paper: the days asked for, of what the check counted.
    func viewMedication(_ view: MedicationView, at now: Moment) throws -> CentreReply {
        guard let numbers = try? InsuredNumbers(view.of) else { return .refused(.malformedKey) }
        let viewing = PaperViewing(
            numbers: numbers, asker: view.asker, kind: .openMedication, section: ConsentItem.medication.rawValue,
            consent: .medication, outcome: \.medication)
        return .viewed(
            try self.view(viewing, at: now) { register, id, person, check in
                let items = try register.medications(
                    of: id, on: MedicationRules.visible(on: check.at.day), knownOn: check.at.day)
                return ViewedMedication(person: person, items: items.filter { view.dispensed.contains($0.dispensed) })
            })
    }
}
