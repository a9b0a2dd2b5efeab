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
            case .searchPatients(let search):
                return [.patientsFound(try receipts.search(search, limit: World.searchLimit))]
            case .listExpenses(let chart): return [.expensesListed(chart: chart, try receipts.expenses(chart: chart))]
            case .billVisit(let visit, let treatment, let tables):
                let charged: AccountedVisit? = if treatment == nil { try receipts.accounted(visit: visit) } else { nil }
                let carried = treatment ?? charged?.treatment ?? Treatment()
                return [.visitBilled(visit: visit, carried, try receipts.bill(carried, visit: visit, tables: tables))]
            case .settleVisit(let visit, let treatment, let tables):
                if treatment.isEmpty {
                    try receipts.setState(.done, of: visit)
                } else {
                    try receipts.account(treatment, visit: visit, tables: tables)
                }
                return []
            case .reopenVisit(let visit): return [.visitReopened(visit: visit, try receipts.reopen(visit: visit))]
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
            // Written when it is settled.
            case .done: break
            }
            return []
        } catch {
            return [.storeFailed(error.text)]
        }
    }

    /// Patients found that a screen is handed at once; a clerk narrows the search long before. [assumed]
    private static let searchLimit = 200

    /// A visit is named by day and person, so that starting again on the same day finds it.
    static func visit(_ person: String, on day: Day) -> String { "\(day)/\(person)" }
}
