import Basics
import Eligibility

extension Desk {
    /// Rows of the medication table on its screen.
    static let medicationRows = 12

    /// Contents open on their own key and under the viewing account only; each opening is logged at the centre.
    mutating func openMedication(of visit: CheckedVisit) -> [DeskEffect] {
        guard visit.answer.medication.value != nil else {
            say(.medicationNothing, tone: .warn)
            return []
        }
        guard account?.account == .viewing else {
            popUp = .confirm(.viewMedication)
            return []
        }
        return askForMedication(of: visit)
    }

    mutating func askForMedication(of visit: CheckedVisit) -> [DeskEffect] {
        let check = visit.answer.check
        return ask(.openMedication(check: check, asker: asker), as: .medication(check: check, by: asker))
    }

    mutating func medicationCame(_ contents: Section<[MedicationItem]>, of check: String) -> [DeskEffect] {
        guard let visit = phase.checked, visit.answer.check == check else {
            // The clerk has gone on to somebody else: nothing is shown over another patient.
            return returnAccount()
        }
        phase = .medication(visit, contents, top: 0)
        guard contents.value != nil else {
            say(.medicationClosed, tone: .warn)
            return []
        }
        update(check) { $0.opened.insert(.medication) }
        say(.medicationOpened)
        return []
    }

    mutating func perform(
        _ act: Act, reading contents: Section<[MedicationItem]>, of visit: CheckedVisit, top: Int
    ) -> [DeskEffect] {
        let last = max(0, (contents.value?.count ?? 0) - Desk.medicationRows)
        switch act {
        case .back:
            phase = .result(visit)
            return returnAccount()
        case .up: phase = .medication(visit, contents, top: max(0, top - 1))
        case .down: phase = .medication(visit, contents, top: min(last, top + 1))
        case .pageUp: phase = .medication(visit, contents, top: max(0, top - Desk.medicationRows))
        case .pageDown: phase = .medication(visit, contents, top: min(last, top + Desk.medicationRows))
        default: return notHere(act)
        }
        return []
    }
}
