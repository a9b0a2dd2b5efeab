import Basics
import CardReaderSim
import Eligibility
import Screens
import Testing

@testable import ReceptionDesk

/// Leaving, the log, the day's list and what the program itself reports.
struct ProgramTests {
    @Test func `quitting asks, and says how many answers were not imported`() {
        var counter = Place.result.counter
        #expect(counter.key(.function(10)) == [])
        #expect(counter.desk.popUp == .confirm(.quit(unimported: ["訓練　花子"])))
        #expect(counter.value(.confirmLoss) == FieldValue(code: "quit.loss", text: "ja quit.loss 訓練　花子さん", tone: .warn))
        #expect(counter.press(.confirm) == [.quit])
    }

    @Test func `imported and invalid answers are no loss`() {
        #expect(Place.imported.counter.desk.unimported.isEmpty)
        var counter = Counter()
        counter.check { Samples.answer($0, .invalid) }
        #expect(counter.desk.unimported.isEmpty)
    }

    @Test func `Ctrl-C twice quits from anywhere`() {
        for place in Place.allCases where place != .confirmQuit {
            var counter = place.counter
            let first = counter.key(.control("c"))
            #expect(first == [.quit] || counter.key(.control("c")) == [.quit], "\(place)")
        }
    }

    @Test func `before anybody has signed in there is nothing to lose`() {
        var counter = Place.signIn.counter
        #expect(counter.key(.function(10)) == [.quit])
    }

    @Test func `the log keeps what was said, the newest first, and moves within it`() {
        var counter = Counter()
        for _ in 0..<30 { counter.press(.same) }
        let count = counter.desk.journal.count
        counter.press(.log)
        #expect(counter.desk.popUp == .log(top: 0))
        #expect(counter.code(.logText)?.hasPrefix(counter.desk.message.code.rawValue) == true)
        counter.press(.up)
        #expect(counter.desk.popUp == .log(top: 0))
        counter.press(.down)
        #expect(counter.desk.popUp == .log(top: 1))
        for _ in 0..<count { counter.press(.pageDown) }
        #expect(counter.desk.popUp == .log(top: count - 1))
    }

    @Test func `reasons move within their list`() {
        let reason = Samples.answer("S-1").reasons[0]
        var counter = Counter()
        counter.check { check in
            let answer = Samples.answer(check)
            return Answer(
                check: check, at: answer.at, on: answer.on, validity: .valid, coverage: answer.coverage,
                limit: answer.limit, medication: answer.medication, reasons: Array(repeating: reason, count: 9))
        }
        counter.press(.reasons)
        for (act, top) in [(Act.up, 0), (.down, 1), (.pageDown, 7), (.pageDown, 8), (.down, 8), (.pageUp, 2), (.up, 1)]
        {
            counter.press(act)
            #expect(counter.desk.popUp == .reasons(top: top), "\(act.rawValue)")
            #expect(counter.code(.reasonText)?.split(separator: ",").count == 2 * (9 - top), "\(act.rawValue)")
        }
    }

    @Test func `a message goes with the screen it was said on, and stays in the log`() {
        var counter = Place.result.counter
        counter.press(.importAnswer)
        counter.send(.imported(check: "S-1", .imported(chart: "00012", at: counter.desk.now, changed: [])))
        let said = counter.desk.message
        counter.press(.reasons)
        counter.press(.back)
        #expect(counter.desk.screen == .result)
        #expect(counter.desk.message == said)
        counter.press(.back)
        #expect(counter.desk.screen == .waiting)
        #expect(counter.desk.message == Message(.blank))
        #expect(counter.desk.journal.last?.message == said)
    }

    @Test func `a message goes with the reader's screen too, unless another takes its place`() {
        var counter = Place.choosing.counter
        #expect(counter.desk.message.code == .cardPlaced)
        counter.reader(.pinChosen)
        #expect(counter.desk.message == Message(.blank))
        counter.press(.takeCard)
        // That the card was taken is in the log; what it ended stays on the line.
        #expect(counter.desk.message.code == .readerEnded)
        #expect(counter.desk.journal.map(\.message.code).suffix(2) == [.cardTaken, .readerEnded])
    }

    @Test func `the language changes words and not the place`() {
        var counter = Place.result.counter
        let code = counter.code(.coverageStatus)
        #expect(counter.value(.coverageStatus)?.text == "有効")
        counter.key(.function(8))
        #expect(counter.value(.coverageStatus)?.text == "valid")
        #expect(counter.code(.coverageStatus) == code)
    }

    @Test func `the day's list opens where it was asked for, and not over what came since`() {
        var counter = Place.result.counter
        #expect(counter.press(.receipt) == [.listDay(chart: "00012")])
        counter.press(.back)
        counter.press(.takeCard)
        counter.press(.toReader)
        counter.send(.dayListed(Samples.day, patient: .hanako))
        #expect(counter.desk.phase == .atReader(visitor: "hanako"))
    }

    @Test func `the first bad picture is named after a reload`() {
        var counter = Counter()
        let error = TextFileError(file: "a.txt", line: 2, Bilingual(ja: "違います", en: "is wrong"))
        #expect(counter.send(.screensReloaded(errors: [error])) == [.redraw])
        #expect(counter.desk.message.arguments == [Bilingual(ja: "a.txt:2:1: 違います", en: "a.txt:2:1: is wrong")])
        counter.send(.screensReloaded(errors: []))
        #expect(counter.desk.message.code == .screensReloaded)
    }

    @Test func `a store that fails is said loudly`() {
        var counter = Counter()
        counter.send(.storeFailed(Bilingual(ja: "書けません", en: "cannot write")))
        #expect(
            counter.desk.message == Message(.storeFailed, [Bilingual(ja: "書けません", en: "cannot write")], tone: .stop))
    }

    @Test func `the same events give the same desk`() {
        for place in Place.allCases {
            let (one, other) = (place.counter, place.counter)
            #expect(one.desk.phase == other.desk.phase && one.desk.reader == other.desk.reader)
            #expect(one.effects == other.effects && one.desk.journal == other.desk.journal)
        }
    }
}
