import Basics
import Eligibility
import ReceiptSystem
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// The receipt computer behind the desk, in a data folder that outlives the program.
struct ReceiptComputerTests {
    private let folder: TemporaryFolder
    private let person = "kakuu-minoru"

    init() throws { folder = try TemporaryFolder() }

    private func start(_ name: String) throws -> Session {
        let session = try Shipped.session(in: .open(in: folder.home), at: Shipped.now, named: name)
        session.send(.accountChosen(.counter))
        return session
    }

    private func progress(in session: Session) -> String? {
        session.desk.visitors.first { $0.id == person }?.progress.code
    }

    private func chart(in session: Session) throws -> ReceiptPatient {
        try #require(try session.world.receipts.patient(chart: "00101"))
    }

    // MARK: - Once for a check

    @Test func endingBetweenMatchAndImportLeavesTheChartAndTheNextCheckImportsOnce() throws {
        let held = try chart(in: start("A"))
        let first = try start("B")
        try first.checkByPIN(person, pin: "6931")
        #expect(first.desk.phase.checked?.match == .one(held))
        try first.closeWindow()

        let second = try start("C")
        #expect(try chart(in: second) == held && progress(in: second) == "waiting")
        try second.checkByPIN(person, pin: "6931")
        second.press(.importAnswer)
        let imported = try chart(in: second)
        #expect(imported != held && imported.history.count == held.history.count + 1)
        second.press(.importAnswer, .importAnswer)
        #expect(second.desk.message.code == .importAgain)
        #expect(try chart(in: second) == imported)
    }

    @Test func endingAfterTheImportBeforeTheDeskHeardOfItLosesNothing() throws {
        let first = try start("A")
        first.world.replies = { event in
            if case .imported = event { .storeFailed(Bilingual("power gone")) } else { event }
        }
        try first.checkByPIN(person, pin: "6931")
        first.press(.importAnswer)
        #expect(progress(in: first) == "checked" && first.desk.message.code == .storeFailed)
        let imported = try chart(in: first)

        let second = try start("B")
        #expect(progress(in: second) == "imported")
        try second.checkByPIN(person, pin: "6931")
        second.press(.importAnswer)
        #expect(try chart(in: second).history == imported.history, "another check, and nothing differs any more")
    }

    @Test func aNameWithABlackCircleStaysAsTheClinicWritesIt() throws {
        let session = try start("A")
        try session.checkByPIN("reidai-takako", pin: "2597")
        session.press(.importAnswer)
        #expect(try session.world.receipts.patient(chart: "00080")?.name == "例題　髙子")
    }

    // MARK: - Search

    @Test func aPatientIsFoundByWhatIsKnown() throws {
        let session = try start("A")
        session.press(.receipt, .search)
        for text in ["カクウ　ミノル", "1990-10-10", "H2.10.10", "00101", "101", "7890123"] {
            session.send(.typed(.searchText, text))
            guard case .searching(let finder) = session.desk.phase else {
                Issue.record("not searching")
                return
            }
            #expect(finder.found?.lines.map(\.chart) == ["00101"], "\(text)")
        }
        session.press(.confirm)
        #expect(session.desk.screen == .receipt)
    }

    // MARK: - Done

    private func imported() throws -> Session {
        let session = try start("A")
        try session.checkByPIN(person, pin: "6931")
        session.press(.importAnswer, .receipt)
        return session
    }

    private func add(_ codes: [String], in session: Session) {
        session.press(.services)
        for code in codes {
            session.send(.typed(.tableName, code))
            session.press(.add)
        }
    }

    @Test func whatIsDoneIsDoneAfterARestartAndCanBeUndoneThen() throws {
        let first = try imported()
        add([ServiceTable.firstVisit, ServiceTable.prescription], in: first)
        first.press(.done)
        #expect(progress(in: first) == "done")
        let visit = try #require(first.desk.visitors.first { $0.id == person }?.visit)
        #expect(try first.world.receipts.accounted(visit: visit)?.bill.yen == 1050)
        try first.closeWindow()

        let second = try start("B")
        #expect(progress(in: second) == "done")
        second.send(.visitorChosen(person))
        second.press(.receipt, .undone)
        #expect(progress(in: second) == "imported")
        #expect(try second.world.receipts.accounted(visit: visit) == nil)
        second.press(.services, .done)
        #expect(try second.world.receipts.accounted(visit: visit)?.bill.yen == 1050)
    }

    @Test func aVisitWithoutTreatmentIsDoneWithoutAPayment() throws {
        let session = try imported()
        session.press(.done)
        #expect(progress(in: session) == "done")
        #expect(try session.world.receipts.accountedVisits(inMonthOf: session.now.day).isEmpty)
    }

    @Test func aPublicExpenseStandsInTheCombinationsAndInThePayment() throws {
        let session = try imported()
        try session.world.receipts.setExpenses(
            [
                PatientExpense(
                    payerNumber: "54136015", recipientNumber: "1234567", monthlyYen: 500, from: session.now.day - 30)
            ], chart: "00101")
        session.press(.insurances)
        let fields = session.desk.fields(try Shipped.library().wording)
        #expect(fields["insurances.combination"]?.code == "409987,54136015")
        session.press(.back)
        add([ServiceTable.firstVisit], in: session)
        let bill = session.desk.fields(try Shipped.library().wording)
        #expect(bill["bill.yen"]?.code == "500" && bill["bill.expense"]?.code == "370")
    }

    @Test func aVisitWithoutAChartSaysWhatToDoFirst() throws {
        let session = try start("A")
        session.send(.visitorChosen("kunren-jiro"))
        session.press(.receipt, .services)
        #expect(session.desk.screen == .receipt && session.desk.message.code == .receiptNobody)
    }
}
