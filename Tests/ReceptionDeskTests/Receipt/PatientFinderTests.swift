import Basics
import ReceiptSystem
import Screens
import Testing

@testable import ReceptionDesk

/// The search for a patient of the receipt computer.
struct PatientFinderTests {
    private static let many = (1...30).map { number in
        ReceiptPatient(
            chart: padded(number, to: 5), name: "訓練　\(number)", kana: "クンレン", birth: Samples.today - number,
            sex: .female)
    }

    private func searches(_ effects: [DeskEffect]) -> [String] {
        effects.compactMap { if case .searchPatients(let search) = $0 { search.text } else { nil } }
    }

    @Test func `every key asks anew`() {
        var counter = Place.search.counter
        #expect(searches(counter.key(.character("ハ"))) == ["ハ"])
        #expect(searches(counter.key(.character("ナ"))) == ["ハナ"])
        #expect(searches(counter.key(.backspace)) == ["ハ"])
        #expect(searches(counter.send(.pasted("ナコ"))) == ["ハナコ"])
        #expect(searches(counter.send(.typed(.searchText, "00012"))) == ["00012"])
        #expect(counter.code(.searchText) == "00012")
    }

    @Test func `what was found for an earlier text is not shown`() {
        var counter = Place.search.counter
        counter.key(.character("ハ"))
        let old = PatientsFound(search: PatientSearch(""), lines: [PatientLine(.hanakoTwin)], total: 1)
        counter.send(.patientsFound(old))
        #expect(counter.rows(.searchChart).map(\.code) == ["00012", "00077"])
        counter.find([.hanako])
        #expect(counter.rows(.searchChart).map(\.code) == ["00012"])
        #expect(counter.code(.searchCount) == "1")
    }

    @Test func `nobody found is said, and choosing nobody too`() {
        var counter = Place.search.counter
        counter.send(.typed(.searchText, "ダレモ"))
        counter.find([])
        #expect(counter.code(.searchCount) == "0" && counter.value(.searchCount)?.tone == .warn)
        #expect(counter.press(.confirm) == [])
        #expect(counter.desk.message.code == .searchNobody && counter.desk.screen == .search)
    }

    @Test func `many hits go over several screens and say how many there are`() throws {
        var counter = Place.search.counter
        counter.send(.typed(.searchText, "クンレン"))
        counter.find(Self.many, total: 312)
        #expect(counter.rows(.searchChart).count == Desk.searchRows)
        #expect(try #require(counter.value(.searchCount)).text == "312人のうち1～13")
        counter.press(.pageDown)
        #expect(counter.rows(.searchChart).map(\.code).first == "00014")
        for _ in 0..<9 { counter.press(.pageDown) }
        #expect(counter.rows(.searchChart).map(\.code).last == "00030")
        counter.press(.up)
        let chosen = counter.rows(.searchChart).filter { $0.tone == .chosen }
        #expect(chosen.map(\.code) == ["00029"])
    }

    @Test func `the chosen patient's chart is shown, and the answer is still there to go back to`() {
        var counter = Place.search.counter
        counter.press(.down)
        #expect(counter.press(.confirm) == [.listDay(chart: "00077")])
        counter.send(.dayListed(Samples.day, patient: .hanakoTwin))
        #expect(counter.desk.screen == .receipt && counter.code(.receiptChart) == "00077")
        // The answer on the table is about another chart: its import says nothing of this one.
        #expect(counter.code(.receiptStatus) == nil)
        counter.press(.back)
        #expect(counter.desk.screen == .result)
    }

    @Test func `a patient who is not on today's list has no visit to be done with`() {
        var counter = Place.search.counter
        counter.press(.down)
        counter.press(.confirm)
        counter.send(.dayListed(Samples.day, patient: .hanakoTwin))
        #expect(counter.press(.done) == [] && counter.desk.message.code == .doneNobody)
        #expect(counter.press(.services) == [] && counter.desk.message.code == .doneNobody)
    }

    @Test func `with several charts the clerk says whose the answer is`() {
        var counter = Place.severalCharts.counter
        #expect(counter.code(.next) == "next.several-charts")
        counter.press(.chooseChart)
        #expect(counter.code(.searchText) == "クンレン　ハナコ 1981-06-15")
        counter.find([.hanako, .hanakoTwin])
        counter.press(.down)
        counter.press(.confirm)
        #expect(counter.desk.screen == .result && counter.code(.receiptChart) == "00077")
        #expect(counter.rows(.differenceItem).map(\.code).contains("insurer"))
        let effects = counter.press(.importAnswer)
        guard case .importAnswer(let request) = effects.first else {
            Issue.record("\(effects)")
            return
        }
        #expect(request.chart == "00077")
    }

    @Test func `somebody of another birth date cannot be chosen for an answer`() {
        var counter = Place.choosingChart.counter
        counter.send(.typed(.searchText, "クンレン"))
        counter.find(Self.many)
        #expect(counter.press(.confirm) == [])
        #expect(counter.desk.message.code == .searchOtherPerson && counter.desk.screen == .search)
    }
}
