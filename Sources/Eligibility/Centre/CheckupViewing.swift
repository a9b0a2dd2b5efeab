import Basics

extension Centre {
    /// 特定健診情報の閲覧 by what stands on a paper, under the conditions of medication.
    func viewCheckups(of paper: PaperNumbers, asker: Asker, at now: Moment) throws -> CentreReply {
        guard let numbers = try? InsuredNumbers(paper) else { return .refused(.malformedKey) }
        let viewing = PaperViewing(
            numbers: numbers, asker: asker, kind: .openClinical, section: ClinicalItem.checkup.rawValue,
            consent: .checkup, outcome: { $0.clinical[.checkup] })
        return .viewedCheckups(
            try view(viewing, at: now) { register, id, person, check in
                guard let days = ClinicalRules.visible(.checkup, on: check.at.day) else {
                    return ViewedCheckups(person: person, results: [])
                }
                return ViewedCheckups(
                    person: person, results: try register.checkups(of: id, on: days, knownOn: check.at.day))
            })
    }
}
