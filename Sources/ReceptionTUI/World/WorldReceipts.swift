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
            default:
                return []
            }
        } catch {
            return [.storeFailed(error.text)]
        }
    }

    /// Notes on the day's list how far a visit has come, and by which check, so that a later start of the day finds it.
    func note(_ progress: VisitProgress, of visitor: String, check: String?, at now: Moment) -> [DeskEvent] {
        let visit = World.visit(visitor, on: now.day)
        do throws(ReceiptStoreProblem) {
            switch progress {
            case .waiting, .atReader: try receipts.setState(.arrived, of: visit)
            case .checked: if let check { try receipts.setCheck(check, of: visit) }
            case .imported: try receipts.setState(.imported, of: visit)
            case .declared: try receipts.setState(.declared, of: visit)
            }
            return []
        } catch {
            return [.storeFailed(error.text)]
        }
    }

    /// A visit is named by day and person, so that starting again on the same day finds it.
    static func visit(_ person: String, on day: Day) -> String { "\(day)/\(person)" }
}
