import Basics
import Eligibility
import GRDB
import ReceiptSystem
import Testing

/// A visit is done, and not done after all.
@Suite struct DoneTests {
    private let treatment = Treatment(services: [RenderedService(ServiceTable.laterVisit)])

    private func store(_ state: VisitState) throws -> ReceiptStore {
        let store = try Fixture.store()
        try store.register(Fixture.patient())
        try store.book(Booking(visit: "a", on: Fixture.today, chart: "00012", name: "架空 花子", kana: "カクウ ハナコ"))
        try store.setState(state, of: "a")
        return store
    }

    private func entry(_ store: ReceiptStore) throws -> DayEntry {
        try #require(try store.dayList(on: Fixture.today).first)
    }

    @Test(arguments: [VisitState.arrived, .checked, .imported, .declared])
    func `what was done and undone is what it was`(state: VisitState) throws {
        let store = try store(state)
        try store.setState(.done, of: "a")
        #expect(try entry(store).state == .done && entry(store).beforeDone == state)
        #expect(try store.reopen(visit: "a") == Treatment())
        #expect(try entry(store).state == state && entry(store).beforeDone == nil)
    }

    @Test func `done twice is undone once`() throws {
        let store = try store(.imported)
        try store.setState(.done, of: "a")
        try store.account(treatment, visit: "a")
        #expect(try entry(store).beforeDone == .imported)
        _ = try store.reopen(visit: "a")
        #expect(try entry(store).state == .imported)
        _ = try store.reopen(visit: "a")
        #expect(try entry(store).state == .imported)
    }

    @Test func `undoing takes the payment back and hands back what the visit carried`() throws {
        let store = try store(.imported)
        try store.account(treatment, visit: "a")
        #expect(try store.accounted(visit: "a")?.bill.yen == 230)
        #expect(try store.reopen(visit: "a") == treatment)
        #expect(try store.accounted(visit: "a") == nil)
        #expect(try store.accountedVisits(inMonthOf: Fixture.today).isEmpty)
    }

    @Test func `charged again after undoing it is the same payment`() throws {
        let store = try store(.imported)
        let first = try store.account(treatment, visit: "a")
        _ = try store.reopen(visit: "a")
        #expect(try store.account(treatment, visit: "a") == first)
    }

    @Test func `an unknown visit cannot be undone`() throws {
        let store = try store(.done)
        #expect(throws: ReceiptStoreProblem.unknownVisit("b")) { try store.reopen(visit: "b") }
    }
}
