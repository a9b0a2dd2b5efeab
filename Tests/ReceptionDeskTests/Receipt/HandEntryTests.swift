import Basics
import ReceiptSystem
import Screens
import Testing

@testable import ReceptionDesk

/// An insurance typed by hand beside its import: keys, seconds, slips.
struct HandEntryTests {
    private func typed(_ changes: (FieldName, String)...) -> Counter {
        var counter = Place.handEntry.counter
        for (field, text) in Samples.handTyped + changes { counter.send(.typed(field, text)) }
        counter.press(.compare)
        return counter
    }

    private func slips(_ counter: Counter) -> [String] { counter.rows(.handSlip).map(\.code) }

    @Test func `what says the same is no slip, whatever its form`() {
        #expect(slips(typed()) == Array(repeating: "agrees", count: 7))
        let other = typed(
            (.handInsurer, "  ４０９９９５"), (.handSymbol, "架空１２"), (.handNumber, "３４５６"), (.handBranch, "2"),
            (.handShare, "30 %"), (.handFrom, "2020-04-01"), (.handLimit, "A03"))
        #expect(slips(other) == Array(repeating: "agrees", count: 7))
    }

    @Test(arguments: [
        (FieldName.handInsurer, "409987", 0), (.handSymbol, "", 1), (.handNumber, "3458", 2), (.handBranch, "", 3),
        (.handShare, "2", 4), (.handFrom, "R2.4.2", 5), (.handLimit, "エ", 6),
    ])
    func `a field that differs is a slip`(field: FieldName, text: String, row: Int) {
        let counter = typed((field, text))
        #expect(slips(counter).enumerated().filter { $0.element == "slip" }.map(\.offset) == [row])
        #expect(counter.rows(.effortSlips).map(\.code) == ["1", "-"])
    }

    @Test func `keys and seconds run from the form to the comparison`() {
        var counter = Place.handEntry.counter
        for key in "409995" { counter.key(.character(key)) }
        counter.key(.tab)
        counter.send(.clockRead(counter.desk.now + 42))
        counter.key(.function(5))
        #expect(counter.rows(.effortWay).map(\.code) == ["hand", "import"])
        #expect(counter.rows(.effortKeys).map(\.code) == ["8", "-"])
        #expect(counter.rows(.effortSeconds).map(\.code) == ["42", "-"])
    }

    @Test func `the import is counted from the answer, and stands beside the hand`() {
        var counter = Counter()
        counter.check()
        counter.key(.character("d"))
        counter.send(.clockRead(counter.desk.now + 5))
        counter.key(.character("i"))
        counter.send(.imported(check: "S-1", .imported(chart: "00012", at: counter.desk.now, changed: [.branch])))
        counter.press(.back)
        counter.press(.receipt)
        counter.send(.dayListed(Samples.day, patient: .hanakoImported))
        counter.press(.handEntry)
        #expect(counter.rows(.effortKeys).map(\.code) == ["-", "2"])
        #expect(counter.rows(.effortSeconds).map(\.code) == ["-", "5"])
        #expect(counter.rows(.effortSlips).map(\.code) == ["-", "0"])
    }

    @Test func `typing the numbers of a check belongs to its import`() {
        var counter = Counter()
        counter.fillEntry()
        counter.press(.inquire)
        counter.answer()
        counter.match()
        counter.press(.importAnswer)
        counter.send(.imported(check: "S-1", .imported(chart: "00012", at: counter.desk.now, changed: [])))
        let typed = Samples.paper.reduce(0) { $0 + $1.1.count }
        // F5 and i; the key that opened the form came before it.
        #expect(counter.desk.phase.checked?.took?.keys == typed + 2)
    }

    @Test func `the comparison stays with the answer when the form is opened again`() {
        var counter = typed((.handNumber, "9"))
        counter.press(.back)
        #expect(counter.desk.screen == .receipt)
        counter.press(.handEntry)
        #expect(counter.code(.handNumber) == "" && counter.rows(.effortSlips).map(\.code) == ["1", "-"])
    }

    @Test func `after the comparison nothing can be typed any more`() {
        var counter = typed()
        counter.key(.character("9"))
        #expect(counter.code(.handInsurer) == "409995")
        counter.press(.compare)
        #expect(counter.desk.message.code == .handCompared)
    }

    @Test func `half a form asks before it is lost, an empty one does not`() {
        #expect(Place.halfTyped.counter.desk.screen == .handEntry)
        var counter = Place.confirmLeavingHand.counter
        #expect(counter.desk.popUp == .confirm(.leaveHandEntry))
        counter.press(.back)
        #expect(counter.code(.handInsurer) == "409995")
        counter.press(.back)
        counter.press(.confirm)
        #expect(counter.desk.screen == .receipt)
        counter.press(.handEntry)
        counter.press(.back)
        #expect(counter.desk.screen == .receipt)
    }

    @Test func `without a valid answer there is nothing to compare with`() {
        var counter = Counter()
        counter.press(.receipt)
        counter.send(.dayListed(Samples.day, patient: .hanako))
        counter.press(.handEntry)
        #expect(counter.desk.screen == .receipt && counter.desk.message.code == .handNothing)
    }

    @Test func `nothing that is typed here reaches a chart`() {
        let counter = typed((.handNumber, "9"))
        #expect(!counter.effects.contains { if case .importAnswer = $0 { true } else { false } })
    }
}
