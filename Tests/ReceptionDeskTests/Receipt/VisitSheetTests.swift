import Basics
import ReceiptSystem
import Testing

@testable import ReceptionDesk

/// Services and drugs of a visit, and what is paid for them.
struct VisitSheetTests {
    private func treatment(_ effects: [DeskEffect]) -> Treatment? {
        effects.lazy.compactMap { if case .billVisit(_, let treatment, _) = $0 { treatment } else { nil } }.first
    }

    @Test func `what is added, changed and taken out is reckoned each time`() {
        var counter = Place.sheet.counter
        counter.send(.typed(.tableName, ServiceTable.polyp))
        #expect(
            treatment(counter.press(.add))?.services == [
                RenderedService(ServiceTable.laterVisit), RenderedService(ServiceTable.polyp),
            ])
        #expect(treatment(counter.press(.add))?.services.last == RenderedService(ServiceTable.polyp, count: 2))
        #expect(treatment(counter.press(.more))?.services.last?.count == 3)
        #expect(treatment(counter.press(.less))?.services.last?.count == 2)
        #expect(treatment(counter.press(.remove))?.services == [RenderedService(ServiceTable.laterVisit)])
        #expect(treatment(counter.press(.remove)) == Treatment())
        #expect(counter.press(.remove) == [] && counter.desk.message.code == .sheetEmpty)
    }

    @Test func `a count never goes below one`() {
        var counter = Place.sheet.counter
        #expect(treatment(counter.press(.less))?.services.map(\.count) == [1])
    }

    @Test func `a drug comes with its usual days`() {
        var counter = Place.sheet.counter
        let drug = DrugTable.all[0]
        counter.send(.typed(.tableName, drug.code))
        #expect(treatment(counter.press(.add))?.drugs == [drug.asUsual])
        #expect(counter.rows(.lineName).map(\.code) == [ServiceTable.laterVisit, drug.code])
    }

    @Test func `the sums are those of the lines, and stand empty until they are reckoned`() {
        var counter = Place.sheet.counter
        #expect(counter.code(.billYen) == "230" && counter.code(.billShare) == "230")
        #expect(counter.code(.billNote) == "bill.below")
        counter.press(.more)
        #expect(counter.code(.billYen) == nil)
        counter.send(.visitBilled(visit: "hanako", Samples.treatment, Samples.bill))
        #expect(counter.code(.billYen) == nil, "reckoned for what the visit carried before")
    }

    @Test(arguments: [
        (
            VisitBill(points: 9, costYen: 90, tenths: 3, shareYen: 30, limitYen: nil, yen: 30, expenseYen: 0),
            "bill.no-limit"
        ),
        (
            VisitBill(points: 9, costYen: 90, tenths: 3, shareYen: 30, limitYen: 20, yen: 20, expenseYen: 0),
            "bill.limited"
        ),
        (
            VisitBill(points: 9, costYen: 90, tenths: 3, shareYen: 30, limitYen: 20, yen: 5, expenseYen: 15),
            "bill.by-expense"
        ),
    ])
    func `why that is paid is said`(bill: VisitBill, code: String) {
        var counter = Place.receipt.counter
        counter.press(.services)
        counter.send(.visitBilled(visit: "hanako", Treatment(), bill))
        #expect(counter.code(.billNote) == code)
        #expect(counter.code(.billLimit) == (bill.limitYen.map { "\($0)" } ?? "none"))
    }

    @Test func `what was entered is there again, and goes into the payment`() {
        var counter = Place.sheet.counter
        counter.send(.typed(.tableName, ServiceTable.polyp))
        counter.press(.add)
        counter.press(.back)
        let carried = Treatment(services: [
            RenderedService(ServiceTable.laterVisit), RenderedService(ServiceTable.polyp),
        ])
        #expect(treatment(counter.press(.services)) == carried)
        #expect(counter.press(.done) == [.settleVisit(visit: "hanako", carried, .inForce), .listDay(chart: "00012")])
    }

    @Test func `what is paid cannot be changed without undoing it`() {
        var counter = Place.doneSheet.counter
        #expect(counter.code(.next) == "sheet.done")
        for act in [Act.add, .remove, .more, .less] {
            #expect(counter.press(act) == [] && counter.desk.message.code == .sheetIsDone, "\(act.rawValue)")
        }
    }

    @Test func `without a chart there is nobody to charge`() {
        var counter = Place.receipt.counter
        counter.press(.down)
        counter.send(.dayListed(Samples.day, patient: nil))
        #expect(counter.press(.services) == [] && counter.desk.message.code == .receiptNobody)
    }

    @Test func `the name under the cursor is there in full`() {
        var counter = Place.sheet.counter
        counter.send(.typed(.tableName, ServiceTable.polyp))
        #expect(counter.value(.tableChosen)?.text.contains("内視鏡的大腸ポリープ・粘膜切除術（長径２ｃｍ未満）") == true)
        counter.press(.nextField)
        #expect(counter.code(.tableChosen) == ServiceTable.laterVisit)
    }
}
