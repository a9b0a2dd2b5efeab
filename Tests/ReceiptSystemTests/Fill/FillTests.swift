import Basics
import Eligibility
import ReceiptSystem
import Testing

@Suite struct FillTests {
    private let month = Day("2024-06-01")!

    /// People with NHI since 2015; the last one changed to employees' insurance in May, as the register soon knew.
    private func people(_ count: Int) throws -> [FillPerson] {
        try (1...count).map { number in
            let person = InsuredPerson(
                name: "架空　\(number)子", kana: "カクウ コ\(number)", birth: Day("1950-01-01")! + number * 400, sex: .female)
            let changes = number == count
            var records = [
                try CoverageRecord(
                    insurer: InsurerNumber("409995"), insurerName: "架空市国民健康保険", symbol: "北九",
                    number: "\(1000 + number)",
                    branch: BranchNumber("01"), relation: .insured, income: .general, acquired: Day("2015-04-01")!,
                    lost: changes ? Day("2024-05-02")! : nil, registered: Day("2015-04-01")!,
                    lossRegistered: changes ? Day("2024-05-12")! : nil)
            ]
            if changes {
                records.append(
                    try CoverageRecord(
                        insurer: InsurerNumber("06409999"), insurerName: "架空健康保険組合", symbol: "55", number: "77",
                        branch: BranchNumber("00"), relation: .insured, income: .general, acquired: Day("2024-05-01")!,
                        registered: Day("2024-05-11")!))
            }
            return FillPerson(CoverageHistory(person: person, records: records))
        }
    }

    private func plan(
        _ visits: Int, unchecked: Double = 0.5, seed: UInt64 = 1, month: Day? = nil, kind: ClaimFileKind = .medical
    ) -> FillPlan {
        FillPlan(month: month ?? self.month, visits: visits, unchecked: unchecked, seed: seed, kind: kind)
    }

    private func visits(_ store: ReceiptStore) throws -> [AccountedVisit] {
        try store.accountedVisits(inMonthOf: month)
    }

    @Test func `as many visits as asked for, one to three a person, on open days of the month`() throws {
        let store = try Fixture.store()
        let result = try store.fill(plan(50), with: try people(60))
        let made = try visits(store)
        #expect(result.visits == 50 && made.count == 50 && result.replaced == 0)
        #expect(try store.filledVisits(inMonthOf: month) == 50)
        let byChart = Dictionary(grouping: made, by: \.chart)
        #expect(byChart.count == result.patients)
        #expect(byChart.values.allSatisfy { (1...3).contains($0.count) && Set($0.map(\.on)).count == $0.count })
        #expect(made.allSatisfy { $0.on.firstOfMonth == month && $0.on.weekday != 0 && $0.bill.points > 0 })
        #expect(try store.dayList(on: made[0].on).allSatisfy { $0.state == .done && $0.arrived != nil })
    }

    @Test func `the same plan makes the same, another seed something else, and a month is not doubled`() throws {
        let (one, two) = (try Fixture.store(), try Fixture.store())
        _ = try one.fill(plan(40), with: try people(30))
        _ = try two.fill(plan(40), with: try people(30))
        let first = try visits(one)
        #expect(try visits(two) == first)
        let again = try one.fill(plan(40), with: try people(30))
        #expect(again.replaced == 40)
        #expect(try visits(one) == first)
        _ = try one.fill(plan(40, seed: 2), with: try people(30))
        #expect(try visits(one) != first)
        #expect(try visits(one).count == 40)
    }

    @Test func `another month stays, and so do visits charged at the counter`() throws {
        let store = try Fixture.store()
        try store.register(Fixture.patient())
        try store.book(Booking(visit: "own", on: month + 9, chart: "00012", name: "架空 花子", kana: "カクウ ハナコ"))
        try store.account(ClaimFixture.treatment, visit: "own")
        _ = try store.fill(plan(20, month: Day("2024-05-01")!), with: try people(30))
        let may = try store.accountedVisits(inMonthOf: Day("2024-05-01")!)
        for _ in 1...2 { _ = try store.fill(plan(20), with: try people(30)) }
        #expect(try store.accountedVisits(inMonthOf: Day("2024-05-01")!) == may)
        #expect(try visits(store).count { $0.visit == "own" } == 1)
        #expect(try visits(store).count == 21)
    }

    @Test func `a practice on a filled day clears its own list only`() throws {
        let store = try Fixture.store()
        _ = try store.fill(plan(20), with: try people(30))
        let day = try visits(store)[0].on
        try store.beginPractice(on: day, with: [])
        #expect(try visits(store).count == 20)
    }

    @Test func `checked visits have the insurance of the day, unchecked ones what was held`() throws {
        let changer = try people(5)[4]
        let checked = try Fixture.store()
        _ = try checked.fill(plan(3, unchecked: 0), with: [changer])
        let made = try visits(checked)
        #expect(!made.isEmpty)
        #expect(made.allSatisfy { $0.confirmation == .online && $0.insurance.insurerNumber == "06409999" })
        #expect(try checked.insurancesBefore(inMonthOf: month).values.map(\.insurerNumber) == ["409995"])

        let unchecked = try Fixture.store()
        _ = try unchecked.fill(plan(3, unchecked: 1), with: [changer])
        let old = try visits(unchecked)
        #expect(!old.isEmpty)
        #expect(old.allSatisfy { $0.confirmation != .online && $0.insurance.insurerNumber == "409995" })
        #expect(try unchecked.insurancesBefore(inMonthOf: month).isEmpty)
    }

    /// Before the system there are no checks, and before the circular no declarations.
    @Test(arguments: [
        ("2021-02-01", false, false), ("2021-03-01", true, false), ("2023-06-01", true, false),
        ("2023-08-01", true, true),
    ])
    func `checks and declarations come with their dates`(month: String, checks: Bool, declarations: Bool) throws {
        let store = try Fixture.store()
        let result = try store.fill(plan(60, month: Day(month)!), with: try people(60))
        #expect((result.checked > 0) == checks)
        #expect((result.declarations > 0) == declarations)
        #expect(result.unchecked > 0)
    }

    @Test func `too few people make fewer visits`() throws {
        let store = try Fixture.store()
        let result = try store.fill(plan(50), with: try people(4))
        #expect(result.patients == 4 && (4...12).contains(result.visits))
    }

    @Test func `a month goes from visits to claims to the bodies and back`() throws {
        let store = try Fixture.store()
        let people = try people(40)
        _ = try store.fill(plan(60, unchecked: 1), with: people)
        let claims = Claim.claims(
            of: try visits(store),
            patients: Dictionary(uniqueKeysWithValues: try store.patients().map { ($0.chart, $0) }),
            expenses: try store.expensesByChart())
        #expect(claims.unclaimable.isEmpty)
        for body in ReviewBody.allCases {
            let file = ClaimFixture.file(claims.claims, to: body)
            let report = ClaimFileCheck.report(on: file.bytes)
            #expect(report.findings.filter { $0.problem != .noClaims }.isEmpty, "\(report.findings.map(\.text.en))")
            #expect(report.points == claims.claims.filter { $0.body == body }.reduce(0) { $0 + $1.points })
        }
        // The register answers as it is known by now: only the last person's old insurance no longer covers the month.
        let review = ClaimReview(claims.claims) { questions in
            questions.map { question in
                let number: String? = if case .number(let key) = question.patient { key.number } else { nil }
                let own = people.compactMap { $0.history.coverage(on: question.on, knownOn: Fixture.today) }
                    .first { $0.number == number }
                return own.map { .covered($0) } ?? .elsewhere(Fixture.employed)
            }
        }
        let gone = review.reviewed.filter { $0.outcome.code == "readdressed" }
        #expect(review.count("accepted") + review.count("found") + gone.count == review.reviewed.count)
        #expect(gone.allSatisfy { $0.claim.insurance.number == "1040" })
    }

    @Test func `a pharmacy's month carries drugs alone`() throws {
        let store = try Fixture.store()
        _ = try store.fill(plan(30, kind: .pharmacy), with: try people(30))
        #expect(try visits(store).allSatisfy { $0.treatment.services.isEmpty })
    }
}
