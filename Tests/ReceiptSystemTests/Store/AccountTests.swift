import Basics
import Eligibility
import GRDB
import ReceiptSystem
import Testing

@Suite struct AccountTests {
    private let treatment = Treatment(
        diagnoses: [Diagnosis("高血圧症", since: Fixture.today)],
        services: [RenderedService(ServiceTable.laterVisit)],
        drugs: [GivenDrug("612170710", amount: 1, count: 28, usage: "１日１回朝食後")])

    private func store(_ patient: ReceiptPatient = Fixture.patient(), visits: String...) throws -> ReceiptStore {
        let store = try Fixture.store()
        try store.register(patient)
        for visit in visits {
            try store.book(
                Booking(visit: visit, on: Fixture.today, chart: patient.chart, name: patient.name, kana: patient.kana))
            try store.arrive(visit: visit, at: Fixture.noon)
        }
        return store
    }

    @Test func `a visit is charged, stored whole and done`() throws {
        let store = try store(visits: "a")
        #expect(try store.accounted(visit: "a") == nil)
        let preview = try store.bill(treatment, visit: "a")
        #expect(try store.accountedVisits(inMonthOf: Fixture.today).isEmpty)
        let account = try store.account(treatment, visit: "a")
        #expect(account.bill == preview)
        // 75 points, and 28 days of a tablet of 15 yen.
        #expect(account.bill.points == 103 && account.bill.yen == 310)
        #expect(account.insurance == Fixture.insurance() && account.confirmation == .unchecked)
        #expect(try store.accounted(visit: "a") == account)
        #expect(try store.accountedVisits(inMonthOf: Fixture.today.firstOfMonth) == [account])
        #expect(try store.accountedVisits(inMonthOf: Fixture.today.adding(months: 1)).isEmpty)
        #expect(try store.dayList(on: Fixture.today).map(\.state) == [.done])
    }

    @Test func `charging again replaces, and the month's limit counts over visits`() throws {
        let store = try store(Fixture.patient(insurance: Fixture.insurance(limit: .u)), visits: "a", "b")
        let dear = Treatment(services: [RenderedService(ServiceTable.polyp, count: 6)])
        for _ in 1...2 { #expect(try store.account(dear, visit: "a").bill.yen == 80_430) }
        #expect(try store.account(dear, visit: "b").bill.yen == 3000)
        #expect(try store.accountedVisits(inMonthOf: Fixture.today).map(\.visit) == ["a", "b"])
    }

    @Test func `a declaration stays one when the visit is charged again`() throws {
        let store = try store(visits: "a")
        try store.setState(.declared, of: "a")
        #expect(try store.account(treatment, visit: "a").confirmation == .declaration)
        #expect(try store.account(treatment, visit: "a").confirmation == .declaration)
    }

    @Test func `an import carries over to charged visits from the day of the change on`() throws {
        let store = try store(visits: "a")
        try store.book(
            Booking(visit: "early", on: Day("2026-10-31")!, chart: "00012", name: "架空 花子", kana: "カクウ ハナコ"))
        try store.account(treatment, visit: "a")
        try store.account(treatment, visit: "early")
        _ = try store.importAnswer(Fixture.request(Fixture.answer(Fixture.employed)))
        #expect(try store.accounted(visit: "a")?.insurance.insurerNumber == "06409999")
        #expect(try store.accounted(visit: "early")?.insurance.insurerNumber == "409995")
    }

    @Test func `without chart or insurance nothing is charged, and it is said why`() throws {
        let store = try store(Fixture.patient(insurance: nil), visits: "a")
        try store.book(Booking(visit: "new", on: Fixture.today, chart: nil, name: "見本", kana: "ミホン"))
        #expect(throws: ReceiptStoreProblem.chartWithoutInsurance("00012")) {
            try store.account(treatment, visit: "a")
        }
        #expect(throws: ReceiptStoreProblem.visitWithoutChart("new")) { try store.account(treatment, visit: "new") }
        #expect(throws: ReceiptStoreProblem.unknownVisit("x")) { try store.bill(treatment, visit: "x") }
        #expect(try store.dayList(on: Fixture.today).map(\.state) == [.arrived, .booked])
    }

    @Test func `public expense is of the patient and is replaced as a whole`() throws {
        let store = try store(visits: "a")
        let expense = PatientExpense(
            payerNumber: "54409990", recipientNumber: "1234566", monthlyYen: 100, from: Day("2026-01-01")!)
        try store.setExpenses([expense], chart: "00012")
        #expect(try store.expenses(chart: "00012") == [expense])
        let bill = try store.account(treatment, visit: "a").bill
        #expect(bill.yen == 100 && bill.expenseYen == 210)
        try store.setExpenses([], chart: "00012")
        #expect(try store.expenses(chart: "00012").isEmpty)
        #expect(throws: ReceiptStoreProblem.unknownChart("99999")) { try store.setExpenses([], chart: "99999") }
    }

    @Test func `a new practice day clears the day's charged visits with their list`() throws {
        let store = try store(visits: "a")
        try store.account(treatment, visit: "a")
        try store.beginPractice(on: Fixture.today, with: [Fixture.patient()])
        #expect(try store.accountedVisits(inMonthOf: Fixture.today).isEmpty)
    }
}
