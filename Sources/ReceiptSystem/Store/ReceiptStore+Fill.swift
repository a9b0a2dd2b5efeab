import Basics
import Eligibility
import GRDB

extension ReceiptStore {
    /// How many visits an earlier run has left in the month of `day`; 0 where there was none.
    public func filledVisits(inMonthOf day: Day) throws(ReceiptStoreProblem) -> Int {
        try read { db in
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM account WHERE fill = ?", arguments: [AccountTable.monthText(day)]) ?? 0
        }
    }

    /// Makes a month of visits in place of those that an earlier run made, all or nothing. Visits of the counter stay.
    ///
    /// - Parameter progress: is told how many visits there are so far.
    public func fill(
        _ plan: FillPlan, with people: [FillPerson], progress: (Int) -> Void = { _ in }
    ) throws(ReceiptStoreProblem) -> FillResult {
        try write { db in
            var result = FillResult()
            result.replaced = try FillTable.clear(db, plan)
            for (place, person) in people.enumerated() where result.visits < plan.visits {
                let patient = try FillTable.patient(db, of: person, in: plan)
                var maker = FillMaker(plan, place: place)
                let visits = maker.visits(
                    of: person.history, held: try patient.flatMap { try FillTable.held(db, $0, of: person, in: plan) },
                    most: plan.visits - result.visits)
                guard !visits.isEmpty else { continue }
                try FillTable.write(db, visits, of: person, patient, place: place, in: plan)
                result.patients += 1
                result.visits += visits.count
                result.checked += visits.count { $0.confirmation == .online }
                result.declarations += visits.count { $0.confirmation == .declaration }
                progress(result.visits)
            }
            try FillTable.note(db, plan, visits: result.visits)
            return result
        }
    }
}
