import Basics
import Eligibility

extension Life {
    /// Everything the offices entered about the person, in the order of the days on which they noted it.
    ///
    /// Of one day: insurance by insurance, each with its beginning first and its end last.
    public var events: [InsurerEvent] {
        var entries: [Entry] = []
        for index in spells.indices {
            let before = index > 0 ? spells[index - 1] : nil
            entries.append(Entry(index, .beginning, spells[index].noted, beginning(of: spells[index], after: before)))
            if let end = spells[index].end, let fact = ending(of: spells[index], end) {
                entries.append(Entry(index, .end, end.noted, fact))
            }
        }
        entries += decisions + others
        return entries.enumerated().sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }
            .map { InsurerEvent(noted: $0.element.noted, $0.element.fact) }
    }

    /// A fact with its place in the order.
    private struct Entry: Comparable {
        enum Phase: Int { case beginning, within, end }

        let noted: Day
        let place: Int
        let fact: InsurerFact

        /// `spell` is the position of the insurance that it belongs to.
        init(_ spell: Int, _ phase: Phase, _ noted: Day, _ fact: InsurerFact) {
            self.noted = noted
            self.fact = fact
            place = spell * 3 + phase.rawValue
        }

        static func < (left: Entry, right: Entry) -> Bool { (left.noted, left.place) < (right.noted, right.place) }
        static func == (left: Entry, right: Entry) -> Bool { (left.noted, left.place) == (right.noted, right.place) }
    }

    private func beginning(of spell: LifeSpell, after before: LifeSpell?) -> InsurerFact {
        switch spell.insurer {
        case .city, .town:
            let entry = NHIEntry(
                insurer: spell.insurer.number, number: spell.number, branch: spell.branchNumber,
                acquired: spell.acquired, isHead: isHead, income: spell.income, cause: spell.joining ?? .movedIn)
            return before?.end?.cause == .movedInside
                ? .movedInside(resident: id, on: spell.from, entry) : .joined(resident, entry)
        case .elders:
            let entry = ElderEntry(
                insurer: spell.insurer.number, number: spell.number, acquired: spell.acquired, income: spell.income)
            return .elderJoined(resident, entry)
        case .association, .society, .civilServants, .teachers:
            guard let branch = spell.branchNumber else { preconditionFailure("employees' insurance has branches") }
            let entry = EmployeesEntry(
                insurer: spell.insurer.number, symbol: spell.symbol, number: spell.number, branch: branch,
                relation: spell.relation, acquired: spell.acquired, income: spell.income)
            return .hired(resident, entry)
        }
    }

    /// Nil where the next insurance's beginning says it: a move inside the prefecture is one event.
    private func ending(of spell: LifeSpell, _ end: SpellEnd) -> InsurerFact? {
        switch end.cause {
        case .movedInside: nil
        case .died: .died(resident: id, on: end.lost - 1)
        case .employed: .left(resident: id, lost: end.lost, .employed)
        case .movedOut: .left(resident: id, lost: end.lost, .movedOut)
        case .welfare: .left(resident: id, lost: end.lost, .welfare)
        case .turned75 where spell.insurer.isNHI: .left(resident: id, lost: end.lost, .turned75)
        case .turned75, .resigned: .resigned(resident: id, insurer: spell.insurer.number, lost: end.lost)
        }
    }

    private var decisions: [Entry] {
        func place(_ insurer: CityInsurer, on day: Day) -> Int {
            spells.lastIndex { $0.insurer == insurer && $0.from <= day } ?? 0
        }
        let assessed = assessments.map {
            Entry(
                place($0.insurer, on: $0.from), .within, $0.noted,
                .assessed(resident: id, $0.income, from: $0.from))
        }
        let granted = grants.map {
            Entry(place($0.insurer, on: $0.from), .within, $0.noted, .limitGranted(resident: id, $0.grant))
        }
        return assessed + granted
    }

    /// What belongs to the last insurance.
    private var others: [Entry] {
        let last = max(0, spells.count - 1)
        var entries: [Entry] = []
        func add(_ noted: Day, _ fact: InsurerFact) { entries.append(Entry(last, .within, noted, fact)) }
        if let headFrom { add(headFrom, .headChanged(resident: id)) }
        if let disease { add(disease.noted, .diseaseCertified(resident: id, disease.disease)) }
        for owed in arrears { add(owed.noted, .inArrears(resident: id, months: owed.months)) }
        for costly in highCost { add(costly.noted, .highCostMonth(resident: id, month: costly.month)) }
        if let certificate { add(certificate.noted, .certificateIssued(resident: id, certificate.certificate)) }
        // One event for the claims of a month.
        for lines in prescriptions.byNotice {
            add(lines[0].noted, .dispensed(resident: id, lines.map(\.item)))
        }
        return entries
    }
}

extension [LifePrescription] {
    /// Neighbours that were noted on one day together.
    fileprivate var byNotice: [[LifePrescription]] {
        var groups: [[LifePrescription]] = []
        for line in self {
            if let last = groups.last?.last, last.noted == line.noted {
                groups[groups.count - 1].append(line)
            } else {
                groups.append([line])
            }
        }
        return groups
    }
}
