import Basics
import CardReaderSim
import Screens
import Testing

@testable import ReceptionDesk

struct WaitingListTests {
    private func counter(of count: Int) -> Counter {
        Counter(
            visitors: (1...count).map { number in
                Visitor(
                    id: "p\(number)", name: "訓練　\(number)", kana: "クンレン", birth: Visitor.hanako.birth, chart: nil,
                    arrived: Visitor.hanako.arrived, held: "", says: Bilingual(""), hint: Bilingual(""))
            })
    }

    @Test(arguments: [
        ([Act.up], 0), ([.down], 1), ([.pageDown], 9), ([.pageDown, .pageDown], 18),
        ([.pageDown, .pageDown, .pageDown], 19),
        ([.pageDown, .up], 8), ([.pageDown, .pageUp, .pageUp], 0),
    ])
    func `the cursor stays within the list`(acts: [Act], row: Int) {
        var counter = counter(of: 20)
        for act in acts { counter.press(act) }
        #expect(counter.desk.chosen == row)
    }

    @Test func `the chosen patient is always on the screen, and alone marked`() {
        var counter = counter(of: 20)
        for row in 0..<20 {
            let shown = counter.rows(.waitingName)
            #expect(shown.count == 9)
            #expect(shown.filter { $0.tone == .chosen }.map(\.code) == ["p\(row + 1)"])
            counter.press(.down)
        }
    }

    @Test func `a click chooses the patient of its row`() {
        var counter = counter(of: 20)
        counter.press(.pageDown)
        counter.send(.clicked(.waitingName, row: 0))
        #expect(counter.desk.chosenVisitor?.id == "p6")
        counter.send(.clicked(.speech, row: 3))
        #expect(counter.desk.chosenVisitor?.id == "p6")
    }

    @Test func `choosing somebody who is not on the list changes nothing`() {
        var counter = Counter()
        counter.send(.visitorChosen("taro"))
        counter.send(.visitorChosen("nobody"))
        #expect(counter.desk.chosenVisitor?.id == "taro")
        #expect(counter.desk.message == Message(.notOnList, [Bilingual("nobody")], tone: .warn))
    }

    @Test func `nobody can be called from an empty list`() {
        var counter = Place.emptyList.counter
        counter.press(.toReader)
        #expect(counter.desk.message.code == .nobodyChosen)
        #expect(counter.code(.next) == "waiting.empty")
    }

    @Test func `text pasted over the list does not act as keys`() {
        var counter = Counter()
        let before = counter.desk
        counter.send(.pasted("cno"))
        #expect(counter.desk.phase == before.phase && counter.desk.message == before.message)
    }

    @Test func `a key without meaning says so`() {
        var counter = Counter()
        counter.key(.character("z"))
        #expect(counter.desk.message.code == .notHere)
    }

    @Test func `an answer can be opened again from the list, and nothing of it is lost`() {
        var counter = Place.differences.counter
        counter.press(.toggle)
        let decided = counter.desk.phase.checked
        counter.press(.back)
        counter.press(.back)
        counter.press(.down)
        counter.press(.open)
        #expect(counter.desk.message.code == .notCheckedYet)
        counter.press(.up)
        counter.press(.open)
        #expect(counter.desk.phase.checked == decided)
    }

    @Test func `after an import the cursor stays on the same patient`() {
        var counter = Place.imported.counter
        #expect(counter.progress == "imported")
        counter.press(.back)
        #expect(counter.desk.chosenVisitor?.id == "hanako")
        #expect(counter.rows(.waitingState).map(\.code) == ["imported", "waiting"])
        #expect(counter.rows(.waitingChecked).map(\.code) == ["valid", ""])
    }
}
