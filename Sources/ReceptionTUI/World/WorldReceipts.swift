import Basics
import ReceiptSystem
import ReceptionDesk

extension World {
    /// The receipt computer's part of the effects. What it refuses is said, and nothing is half-written.
    func receiptComputer(_ effect: DeskEffect, at now: Moment) -> [DeskEvent] {
        do throws(ReceiptStoreProblem) {
            switch effect {
            case .matchPatient(let check, let coverage):
                return [.receiptMatched(check: check, try receipts.match(coverage))]
            case .importAnswer(let request):
                return [.imported(check: request.check, try receipts.importAnswer(request))]
            case .listDay(let chart):
                let patient: ReceiptPatient? = if let chart { try receipts.patient(chart: chart) } else { nil }
                return [.dayListed(try receipts.dayList(on: now.day), patient: patient)]
            case .noteProgress(let visitor, let progress):
                try note(progress, visit: World.visit(visitor, on: now.day))
                return []
            default:
                return []
            }
        } catch {
            return [.storeFailed(error.text)]
        }
    }

    private func note(_ progress: VisitProgress, visit: String) throws(ReceiptStoreProblem) {
        switch progress {
        case .waiting, .atReader: try receipts.setState(.arrived, of: visit)
        case .checked: try receipts.setState(.checked, of: visit)
        case .imported: try receipts.setState(.imported, of: visit)
        }
    }

    /// A visit is named by day and person, so that starting again on the same day finds it.
    static func visit(_ person: String, on day: Day) -> String { "\(day)/\(person)" }
}
