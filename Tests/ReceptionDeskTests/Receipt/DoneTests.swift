import Basics
import Eligibility
import ReceiptSystem
import Testing

@testable import ReceptionDesk

/// Today's list at the receipt computer: a visit is done, and not done after all.
struct DoneTests {
    private func entry(_ state: VisitState, visit: String = "hanako") -> DayEntry {
        DayEntry(
            visit: visit, number: 1, chart: "00012", name: "訓練　花子", kana: "クンレン　ハナコ", arrived: nil, state: state,
            check: nil, lastInsurer: nil)
    }

    private func listed(_ state: VisitState) -> Counter {
        var counter = Counter()
        counter.press(.receipt)
        counter.send(.dayListed([entry(state)], patient: .hanako))
        return counter
    }

    @Test(arguments: [VisitState.arrived, .checked, .imported, .declared])
    func `who has come can be done`(state: VisitState) {
        var counter = listed(state)
        #expect(
            counter.press(.done) == [
                .settleVisit(visit: "hanako", Treatment(), .inForce), .listDay(chart: "00012"),
            ])
        #expect(counter.desk.message.code == .doneSaid)
    }

    @Test(arguments: [(VisitState.booked, MessageCode.doneNotArrived), (.done, .doneAlready)])
    func `who has not come, or is done already, cannot`(state: VisitState, code: MessageCode) {
        var counter = listed(state)
        #expect(counter.press(.done) == [] && counter.desk.message.code == code)
    }

    @Test func `a valid answer that was not imported is asked about first`() {
        var counter = Place.confirmDone.counter
        #expect(counter.desk.popUp == .confirm(.settleUnimported(visit: "hanako")))
        #expect(counter.code(.confirmLoss) == "done.unimported")
        #expect(counter.press(.confirm).map(\.name) == ["settleVisit", "listDay"])
    }

    @Test func `the list of patients follows what the receipt computer says, both ways`() {
        var counter = Place.imported.counter
        counter.press(.receipt)
        counter.send(.dayListed(Samples.doneDay, patient: .hanakoImported))
        #expect(counter.progress == "done")
        #expect(counter.desk.chosenVisitor?.progress.validity == .valid)
        counter.press(.undone)
        counter.send(.dayListed(Samples.day, patient: .hanakoImported))
        #expect(counter.progress == "imported")
    }

    @Test func `undoing takes the payment back and goes on from what the visit carried`() {
        var counter = Place.receipt.counter
        counter.send(.dayListed(Samples.doneDay, patient: .hanakoImported))
        #expect(counter.press(.undone) == [.reopenVisit(visit: "hanako"), .listDay(chart: "00012")])
        counter.send(.visitReopened(visit: "hanako", Samples.treatment))
        counter.send(.dayListed(Samples.day, patient: .hanakoImported))
        #expect(counter.press(.services) == [.billVisit(visit: "hanako", Samples.treatment, .inForce)])
    }

    @Test func `the cursor goes along the list, and the chart is that of its line`() {
        var counter = Place.receipt.counter
        #expect(counter.press(.down) == [.listDay(chart: nil)])
        counter.send(.dayListed(Samples.day, patient: nil))
        #expect(counter.rows(.dayName).map(\.tone) == [.plain, .chosen])
        #expect(counter.code(.receiptName) == nil && counter.code(.receiptStatus) == "receipt.nobody")
        #expect(counter.press(.up) == [.listDay(chart: "00012")])
    }

    @Test func `a long list goes over several screens`() {
        let day = (1...31).map { entry(.arrived, visit: "v\($0)") }
        var counter = Counter()
        counter.press(.receipt)
        counter.send(.dayListed(day, patient: .hanako))
        #expect(counter.rows(.dayName).count == Desk.dayRows && counter.code(.dayPage) == "1-15/31")
        counter.press(.pageDown)
        #expect(counter.rows(.dayName).first?.code == "v16" && counter.code(.dayPage) == "16-30/31")
    }

    @Test func `an empty list has nothing to move to`() {
        var counter = Counter(visitors: [])
        counter.press(.receipt)
        counter.send(.dayListed([], patient: nil))
        #expect(counter.press(.down) == [] && counter.press(.done) == [])
        #expect(counter.desk.message.code == .doneNobody && counter.code(.dayPage) == "0/0")
    }
}
