import Basics
import Eligibility
import ReceiptSystem
import Testing

@Suite struct VisitBillTests {
    private let adult = Day("1980-05-05")!
    private let day = Day("2024-06-10")!

    private func person(
        _ tenths: Int, _ limitClass: LimitClass? = nil, birth: String = "1980-05-05", scheme: Scheme = .nhi,
        _ expenses: [PatientExpense] = []
    ) -> BilledPerson {
        BilledPerson(
            birth: Day(birth)!, scheme: scheme, tenths: tenths, limitClass: limitClass, expenses: expenses)
    }

    private func bills(_ points: [Int], of person: BilledPerson, on day: String = "2024-06-10") -> [VisitBill] {
        var month = MonthSoFar()
        return points.map { points in
            let bill = VisitBill(points: points, on: Day(day)!, of: person, after: month)
            month.add(bill)
            return bill
        }
    }

    @Test func `a share is rounded half-up to 10 yen`() {
        // 291 points: 2910 yen, 873 yen; 115 points: 345 yen.
        #expect(bills([291], of: person(3)).map(\.yen) == [870])
        #expect(bills([115], of: person(3)).map(\.yen) == [350])
        #expect(bills([114], of: person(3)).map(\.yen) == [340])
    }

    @Test func `without a class there is no limit under 70, and with it the month ends at the limit to the yen`() {
        let without = bills([30_000, 30_000, 1000], of: person(3))
        #expect(without.map(\.yen) == [90_000, 90_000, 3000])
        #expect(without.allSatisfy { $0.limitYen == nil && $0.limitedYen == 0 })
        let with = bills([30_000, 30_000, 1000], of: person(3, .u))
        // 80,100 + 1 % of what is beyond 267,000: 80,430, 83,430, 83,530.
        #expect(with.map(\.limitYen) == [80_430, 83_430, 83_530])
        #expect(with.map(\.yen) == [80_430, 3000, 100])
        #expect(with.map(\.limitedYen) == [9570, 87_000, 2900])
    }

    @Test func `75 and over reach the limit of outpatients, and the considerate measure acts on its dates`() {
        let general2 = person(2, .general2, birth: "1940-01-10", scheme: .lateElderly)
        // Cost 50,000: 20 % is 10,000; the measure allows 6,000 + 2,000.
        #expect(bills([5000], of: general2, on: "2025-09-30").map(\.yen) == [8000])
        #expect(bills([5000], of: general2, on: "2025-10-01").map(\.yen) == [10_000])
        let general1 = person(1, .general1, birth: "1940-01-10", scheme: .lateElderly)
        #expect(bills([20_000], of: general1).map(\.yen) == [18_000])
    }

    @Test func `a class of the other age group is not used`() {
        // 一般 is a class of 70 and over: somebody under 70 has none then.
        #expect(bills([30_000], of: person(3, .general)).map(\.limitYen) == [nil])
    }

    @Test func `public expense takes what goes beyond its own monthly amount`() {
        let expense = PatientExpense(
            payerNumber: "54409990", recipientNumber: "1234566", monthlyYen: 1000, from: Day("2024-01-01")!)
        let bills = bills([200, 300, 100], of: person(3, .u, [expense]))
        #expect(bills.map(\.yen) == [600, 400, 0])
        #expect(bills.map(\.expenseYen) == [0, 500, 300])
    }

    @Test func `national public expense is billed before a local one, and only on its days`() {
        func expense(_ payer: String, from: String, to: String? = nil) -> PatientExpense {
            PatientExpense(
                payerNumber: payer, recipientNumber: "1234566", monthlyYen: 0, from: Day(from)!,
                to: to.flatMap { Day($0) })
        }
        let both = [expense("81409997", from: "2024-01-01"), expense("54409990", from: "2024-01-01", to: "2024-06-09")]
        #expect(both.billed(on: day - 1).map(\.law) == ["54", "81"])
        #expect(both.billed(on: day).map(\.law) == ["81"])
    }
}
