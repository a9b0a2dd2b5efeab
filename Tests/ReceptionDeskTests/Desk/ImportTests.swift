import Basics
import CardReaderSim
import Eligibility
import ReceiptSystem
import Testing

@testable import ReceptionDesk

struct ImportTests {
    private func importRequest(_ effects: [DeskEffect]) -> ImportRequest? {
        effects.lazy.compactMap { if case .importAnswer(let request) = $0 { request } else { nil } }.first
    }

    private func outcome(_ counter: Counter) -> ImportOutcome {
        .imported(chart: "00012", at: counter.desk.now, changed: [.branch, .share])
    }

    @Test func `the request carries the answer, the chart and who imports`() throws {
        var counter = Place.result.counter
        let request = try #require(importRequest(counter.press(.importAnswer)))
        #expect(request.check == "S-1")
        #expect(request.chart == "00012")
        #expect(request.answer == Samples.answer("S-1"))
        #expect(request.operatorID == "ippan")
        #expect(request.kept.isEmpty)
    }

    @Test func `what was decided to stay is in the request`() throws {
        var counter = Place.differences.counter
        #expect(counter.rows(.differenceItem).map(\.code) == ["branch", "share"])
        counter.press(.down)
        counter.press(.toggle)
        #expect(counter.rows(.differenceDecision).map(\.code) == ["take", "patient-confirmed"])
        #expect(try #require(importRequest(counter.press(.importAnswer))).kept == [.share: .patientConfirmed])
        counter.press(.takeAll)
        #expect(try #require(importRequest(counter.press(.importAnswer))).kept.isEmpty)
    }

    @Test func `the decision goes round taking and the reasons for keeping`() {
        var counter = Place.differences.counter
        var seen: [String] = []
        for _ in 0..<4 {
            seen.append(counter.rows(.differenceDecision)[0].code)
            counter.press(.toggle)
        }
        #expect(seen == ["take", "patient-confirmed", "paper-shown", "insurer-asked"])
        #expect(counter.rows(.differenceDecision)[0].code == "take")
    }

    @Test func `a name with a black circle is kept as the clinic writes it, whatever is pressed`() throws {
        var counter = Counter()
        counter.check { Samples.answer($0, coverage: .shown(Samples.coverage(name: "●練　花子"))) }
        #expect(try #require(importRequest(counter.press(.importAnswer))).kept == [.name: .ownSpelling])
        counter.press(.differences)
        let name = try #require(counter.rows(.differenceItem).map(\.code).firstIndex(of: "name"))
        for _ in 0..<name { counter.press(.down) }
        for _ in 0..<6 {
            counter.press(.toggle)
            #expect(counter.rows(.differenceDecision)[name].code != "take")
            #expect(try #require(importRequest(counter.press(.importAnswer))).kept[.name] != nil)
        }
        counter.press(.takeAll)
        #expect(try #require(importRequest(counter.press(.importAnswer))).kept == [.name: .ownSpelling])
    }

    @Test func `an import is noted and shown`() {
        var counter = Place.result.counter
        counter.press(.importAnswer)
        let effects = counter.send(.imported(check: "S-1", outcome(counter)))
        #expect(effects == [.noteProgress(visitor: "hanako", .imported(.valid, at: counter.desk.now))])
        #expect(counter.desk.message.code == .importDone)
        #expect(counter.code(.receiptStatus) == "imported")
        #expect(counter.code(.next) == "next.imported")
    }

    @Test func `a second answer to the same import says that it was done before`() {
        var counter = Place.imported.counter
        counter.press(.importAnswer)
        #expect(counter.send(.imported(check: "S-1", .alreadyImported(chart: "00012", at: counter.desk.now))) == [])
        #expect(counter.desk.message.code == .importAgain)
        #expect(counter.code(.receiptStatus) == "imported")
        #expect(counter.progress == "imported")
    }

    @Test func `a refused import says why and can be tried again`() {
        var counter = Place.result.counter
        counter.send(.imported(check: "S-1", .refused(.sexDiffers)))
        #expect(counter.desk.message.code == .importRefused)
        #expect(counter.desk.popUp == .confirm(.importRefused(.sexDiffers)))
        #expect(counter.value(.confirmQuestion)?.text.contains("{0}") == false)
        #expect(counter.code(.receiptStatus) == "refused")
        #expect(counter.press(.confirm) == [])
        #expect(counter.desk.popUp == nil)
        #expect(importRequest(counter.press(.importAnswer)) != nil)
    }

    @Test func `an outcome that comes late is noted for the visit it belongs to`() {
        var counter = Place.result.counter
        counter.press(.takeCard)
        counter.press(.importAnswer)
        counter.press(.back)
        counter.press(.down)
        counter.check { Samples.answer($0, about: .taro) }
        counter.send(.imported(check: "S-1", outcome(counter)))
        #expect(counter.desk.visitors.map(\.progress.code) == ["imported", "checked"])
        #expect(counter.code(.receiptStatus) == "not-imported")
        #expect(counter.desk.answered["hanako"]?.isImported == true)
    }

    @Test func `an answer without insurance is not sent to the receipt computer`() {
        var counter = Counter()
        counter.check { Samples.emptyAnswer($0, .notFound) }
        #expect(counter.press(.importAnswer) == [])
        #expect(counter.desk.message.code == .importNothing)
    }

    @Test func `a patient without a chart is new`() {
        var counter = Counter()
        counter.inquireByPIN()
        counter.answer()
        #expect(counter.effects.contains(.matchPatient(check: "S-1", Samples.coverage())))
        counter.match(.none)
        #expect(counter.code(.receiptStatus) == "new-patient")
        #expect(counter.code(.next) == "next.new-patient")
        #expect(importRequest(counter.press(.importAnswer))?.chart == nil)
    }

    @Test func `a difference that may mean another person says stop`() {
        var counter = Counter()
        counter.inquireByPIN()
        counter.answer()
        var held = ReceiptPatient.hanako
        held.sex = .male
        counter.match(.one(held))
        #expect(counter.code(.next) == "next.other-person" && counter.value(.next)?.tone == .stop)
        #expect(counter.rows(.differenceDecision).contains { $0.code == "ask" && $0.tone == .stop })
    }
}
