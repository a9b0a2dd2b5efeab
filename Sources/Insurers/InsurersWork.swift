import Basics
import Eligibility

/// All systems within one transaction: events are entered, nights pass, and what the centre has to hear is collected.
struct InsurersWork {
    let municipal: MunicipalSystem
    let employers: EmployersSystem
    let prefecture: PrefectureAggregation
    let federation: FederationSystem
    let entrusted: RegistrationCompartment
    let intermediate: InquiryCompartment
    let codes: CodeMaker
    /// The insurers there are, with their official names.
    let names: [InsurerNumber: String]
    /// For the centre, in order.
    var outgoing: [RegisterEntry] = []
    /// Codes at the centre of the people who are to be forgotten before that arrives.
    var forgotten: [String] = []
    /// Hops whose transfer fails.
    var failing: Set<Hop> = []
    /// The day on which this work was last done; nil at its beginning.
    var workedOn: Day?

    // MARK: - The offices

    /// Enters one event at the office it concerns. Throws `InsurerRefusal`.
    mutating func enter(_ event: InsurerEvent) throws {
        let noted = event.noted
        if let insurer = event.fact.insurer, names[insurer] == nil { throw InsurerRefusal.unknownInsurer(insurer) }
        switch event.fact {
        case .joined(let resident, let entry):
            try refuseTheDead(resident.id)
            try municipal.enrol(resident, entry, from: entry.acquired, noted: noted)
        case .left(let id, let lost, let cause):
            _ = try municipal.living(id)
            try municipal.end(id, lost: lost, cause, noted: noted)
        case .movedInside(let id, let day, let entry):
            let resident = try municipal.living(id)
            let before = try municipal.open(id)
            if let before, before.insurer == entry.insurer {
                throw InsurerRefusal.alreadyInsured(id, insurer: entry.insurer, since: before.appliedFrom)
            }
            try municipal.end(id, appliedTo: day, nil, noted: noted)
            let moved = NHIEntry(
                insurer: entry.insurer, symbol: entry.symbol, number: entry.number, branch: entry.branch, acquired: day,
                isHead: entry.isHead, income: entry.income, cause: .movedInside)
            try municipal.enrol(resident, moved, from: day, noted: noted)
        case .headChanged(let id): try municipal.makeHead(id)
        case .inArrears(let id, let months): try municipal.noteArrears(id, months: months)
        case .cardsRenewed(let insurer, let day): try municipal.renewPapers(insurer, on: day)
        case .assessed, .limitGranted, .diseaseCertified, .highCostMonth: try enterGrant(event.fact, noted: noted)
        case .hired(let resident, let entry): try enter(resident, entry, noted: noted)
        case .resigned(let id, let insurer, let lost):
            let resident = try municipal.living(id)
            guard try employers.end(resident, insurer: insurer, lost: lost, noted: noted) else {
                throw InsurerRefusal.notInsured(id, insurer: insurer)
            }
        case .elderJoined(let resident, let entry): try enter(resident, entry, noted: noted)
        case .elderLeft(let id, let lost):
            let resident = try municipal.living(id)
            guard let open = try employers.open(resident.myNumber, insurer: nil),
                open.record.insurer.scheme == .lateElderly
            else { throw InsurerRefusal.notInsured(id, insurer: nil) }
            try employers.end(resident, insurer: open.record.insurer, lost: lost, noted: noted)
        case .arrived(let resident): try municipal.know(resident)
        case .died(let id, let day): try die(id, on: day, noted: noted)
        case .certificateIssued, .dispensed, .checkedUp, .treated, .operated, .registerMatch:
            try enterBeside(event.fact, on: noted)
        }
    }

    private func refuseTheDead(_ id: Int) throws {
        if let known = try municipal.resident(id), known.died != .endless {
            throw InsurerRefusal.alreadyDead(id, on: known.died)
        }
    }

    private func enter(_ resident: Resident, _ entry: EmployeesEntry, noted: Day) throws {
        switch entry.insurer.scheme {
        case .employees, .mutualAid, .nhiAssociation: break
        case .nhi, .lateElderly, nil: throw InsurerRefusal.notAnEmployeesInsurer(entry.insurer)
        }
        try refuseTheDead(resident.id)
        try municipal.know(resident)
        let record = InsuredRecord(
            insurer: entry.insurer, symbol: entry.symbol, number: entry.number, branch: entry.branch,
            relation: entry.relation, income: entry.income, cause: nil, acquired: entry.acquired, lost: .endless,
            appliedFrom: entry.acquired, appliedTo: .endless)
        try employers.enter(resident, record, noted: noted)
    }

    private func enter(_ resident: Resident, _ entry: ElderEntry, noted: Day) throws {
        guard entry.insurer.scheme == .lateElderly else { throw InsurerRefusal.notForTheElderly(entry.insurer) }
        try refuseTheDead(resident.id)
        try municipal.know(resident)
        let record = InsuredRecord(
            insurer: entry.insurer, symbol: "", number: entry.number, branch: nil, relation: .insured,
            income: entry.income, cause: nil, acquired: entry.acquired, lost: .endless, appliedFrom: entry.acquired,
            appliedTo: .endless)
        try employers.enter(resident, record, noted: noted)
    }

    /// The day after death is the first without coverage, wherever the person is insured. [found: ymnkokuho.or.jp]
    private func die(_ id: Int, on day: Day, noted: Day) throws {
        let resident = try municipal.living(id)
        if try municipal.open(id) != nil { try municipal.end(id, lost: day + 1, .died, noted: noted) }
        while try employers.end(resident, insurer: nil, lost: day + 1, noted: noted) {}
        try municipal.noteDeath(of: id, on: day)
    }

    private func enterGrant(_ fact: InsurerFact, noted: Day) throws {
        switch fact {
        case .assessed(let id, let income, let from):
            let resident = try municipal.living(id)
            if let enrolment = try municipal.open(id) {
                try municipal.assess(resident, income, from: from, insurer: enrolment.insurer, noted: noted)
            } else if let open = try employers.open(resident.myNumber, insurer: nil) {
                try employers.assess(resident, income, from: from, insurer: open.record.insurer, noted: noted)
            } else {
                throw InsurerRefusal.notInsured(id, insurer: nil)
            }
        case .limitGranted(let id, let grant):
            guard grant.from <= grant.to else {
                throw InsurerRefusal.endsBeforeItBegins(from: grant.from, to: grant.to)
            }
            let resident = try municipal.living(id)
            if grant.insurer.scheme == .nhi {
                guard try municipal.enrolments(of: id).contains(where: { $0.insurer == grant.insurer }) else {
                    throw InsurerRefusal.notInsured(id, insurer: grant.insurer)
                }
                try municipal.grant(grant, to: resident, noted: noted)
            } else {
                guard try employers.records(of: resident.myNumber).contains(where: { $0.insurer == grant.insurer })
                else { throw InsurerRefusal.notInsured(id, insurer: grant.insurer) }
                try employers.grant(grant, to: resident, noted: noted)
            }
        case .diseaseCertified(let id, let disease):
            let resident = try municipal.living(id)
            if try municipal.open(id) != nil {
                try municipal.certify(disease, of: resident, noted: noted)
            } else if try employers.open(resident.myNumber, insurer: nil) != nil {
                try employers.certify(disease, of: resident, noted: noted)
            } else {
                throw InsurerRefusal.notInsured(id, insurer: nil)
            }
        case .highCostMonth(let id, let month):
            guard try municipal.open(id) != nil else { throw InsurerRefusal.notInsured(id, insurer: nil) }
            try municipal.pass(
                .highCost(month: month.firstOfMonth), of: try municipal.living(id), noted: noted)
        default: break
        }
    }

    // MARK: - Beside the offices

    /// Medical information is passed on as it is, under the code alone.
    private mutating func pass(_ change: RegisterChange, of id: Int) throws {
        guard let resident = try municipal.resident(id)?.resident else { throw InsurerRefusal.unknownResident(id) }
        let codes = codes.codes(of: resident.myNumber)
        try introduce(resident.identified, codes)
        outgoing.append(RegisterEntry(code: codes.link, change))
    }

    /// What reaches the intermediate server and the centre without an insurer.
    private mutating func enterBeside(_ fact: InsurerFact, on day: Day) throws {
        switch fact {
        case .certificateIssued(let id, let certificate):
            guard let resident = try municipal.resident(id)?.resident else { throw InsurerRefusal.unknownResident(id) }
            let codes = codes.codes(of: resident.myNumber)
            try introduce(resident.identified, codes)
            try intermediate.link(certificate, of: codes)
            outgoing.append(RegisterEntry(code: codes.link, .certificate(certificate)))
        case .dispensed(let id, let items): try pass(.medication(items, registered: day), of: id)
        case .checkedUp(let id, let results): try pass(.checkups(results, registered: day), of: id)
        case .treated(let id, let items): try pass(.treatments(items, registered: day), of: id)
        case .operated(let id, let items): try pass(.operations(items, registered: day), of: id)
        case .registerMatch(let id, let matches):
            guard let resident = try municipal.resident(id)?.resident else { throw InsurerRefusal.unknownResident(id) }
            try setMatch(matches, of: resident.myNumber, on: day)
        default: break
        }
    }
}
