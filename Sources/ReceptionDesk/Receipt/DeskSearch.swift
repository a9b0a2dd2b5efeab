import Basics
import Eligibility
import ReceiptSystem

/// Finding a patient of the receipt computer: to see the chart, or to say whose chart an answer belongs to.
extension Desk {
    /// Rows of the patients found on their screen.
    static let searchRows = 13

    /// Every key asks anew, so that typing narrows.
    mutating func search(by finder: PatientFinder) -> [DeskEffect] {
        phase = .searching(finder)
        return [.searchPatients(finder.search)]
    }

    mutating func patientsFound(_ found: PatientsFound) -> [DeskEffect] {
        guard case .searching(var finder) = phase else { return [] }
        finder.take(found)
        phase = .searching(finder)
        return []
    }

    mutating func perform(_ act: Act, searching finder: PatientFinder) -> [DeskEffect] {
        var finder = finder
        switch act {
        case .back:
            switch finder.origin {
            case .receipt(let view): phase = .receipt(view)
            case .answer(let visit): phase = .result(visit)
            }
            return []
        case .up: finder.move(-1)
        case .down: finder.move(1)
        case .pageUp: finder.move(-Desk.searchRows)
        case .pageDown: finder.move(Desk.searchRows)
        case .confirm: return choose(finder)
        default: return notHere(act)
        }
        phase = .searching(finder)
        return []
    }

    private mutating func choose(_ finder: PatientFinder) -> [DeskEffect] {
        guard let line = finder.chosen else {
            say(.searchNobody, tone: .warn)
            return []
        }
        switch finder.origin {
        case .receipt: return [.listDay(chart: line.chart)]
        case .answer(let visit):
            guard let patient = visit.candidates.first(where: { $0.chart == line.chart }) else {
                say(.searchOtherPerson, [Bilingual(line.name)], tone: .stop)
                return []
            }
            update(visit.answer.check) { $0.matched(.one(patient)) }
            phase = .result(phase.checked ?? visit)
            say(.searchChosen, [Bilingual(patient.chart)], tone: .key)
            return []
        }
    }

    /// Several charts have reading and birth date of the answer: they are listed, and the clerk says which it is.
    mutating func openChoice(of visit: CheckedVisit) -> [DeskEffect] {
        guard let person = visit.answer.coverage.value?.person else { return [] }
        let finder = PatientFinder(.answer(visit), text: "\(person.kana) \(person.birth)")
        phase = .searching(finder)
        return search(by: finder)
    }
}
