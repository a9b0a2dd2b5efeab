import Basics
import CardReaderSim
import Eligibility
import Testing

@testable import ReceptionDesk

/// Cards that come uncalled, stay too long, or go too early.
struct CardOnReaderTests {
    /// The first patient, as the holder of a card is named.
    private let owner = Bilingual(ja: "訓練　花子さん", en: "訓練　花子")

    @Test func `nobody is called while a card lies on the reader`() {
        var counter = Place.result.counter
        counter.press(.back)
        counter.press(.down)
        #expect(counter.press(.toReader) == [])
        #expect(counter.desk.message == Message(.cardStillOnReader, [owner], tone: .warn))
        #expect(counter.desk.phase == .waiting)
        counter.press(.takeCard)
        #expect(counter.press(.toReader).contains(.reader(.callPatient(visitor: "taro"))))
    }

    @Test func `calling somebody whose card still lies on the only reader turns the window to it`() {
        var counter = Place.result.counter
        counter.press(.back)
        #expect(counter.press(.toReader) == [])
        #expect(counter.desk.phase == .atReader(visitor: "hanako"))
        #expect(counter.code(.readerState) == "take-card")
    }

    @Test func `a card left behind is announced and can be taken from the list`() {
        var counter = Place.result.counter
        counter.press(.back)
        counter.send(.timerEnded(.reader()))
        #expect(counter.desk.message == Message(.cardLeft, [owner], tone: .warn))
        #expect(counter.code(.readerState) == "left-behind")
        #expect(counter.key(.character("t")) == [.reader(.takeCardBack)])
        #expect(counter.desk.reader.isIdle)
    }

    @Test func `a card left behind belongs to the one who was called, whoever is chosen now`() {
        var counter = Place.result.counter
        counter.press(.back)
        counter.press(.down)
        counter.send(.timerEnded(.reader()))
        #expect(counter.desk.message == Message(.cardLeft, [owner], tone: .warn))
    }

    @Test func `a card put down uncalled turns the window to the reader`() {
        var counter = Counter()
        counter.reader(.cardPlaced(Samples.card()))
        // Whose it is the answer will tell, not who happens to be chosen in the list.
        #expect(counter.desk.phase == .atReader(visitor: nil))
        #expect(counter.desk.screen == .readerChoose)
    }

    @Test func `a card put on top of another one changes nothing`() {
        var counter = Place.result.counter
        counter.press(.back)
        let before = counter.desk
        counter.reader(.cardPlaced(Samples.card(serial: "0C0D")))
        #expect(counter.desk.phase == .waiting)
        #expect(counter.desk.reader == before.reader)
    }

    @Test func `a card taken early ends the visit, and the patient waits again`() {
        var counter = Place.consent.counter
        counter.press(.takeCard)
        #expect(counter.desk.phase == .waiting)
        #expect(counter.progress == "waiting")
        #expect(counter.desk.reader.isIdle)
    }

    @Test func `an inquiry goes on for the patient who took the card during it`() {
        var counter = Counter()
        counter.inquireByPIN()
        counter.reader(.cardTaken)
        counter.answer()
        #expect(counter.desk.screen == .result)
        #expect(counter.progress == "checked")
        #expect(counter.desk.reader.isIdle)
    }

    @Test func `a late answer about one card is not taken for the next one`() {
        var counter = Counter()
        counter.provePIN()
        let first = counter.lastMessage
        counter.press(.takeCard)
        counter.press(.down)
        counter.placeCard(Samples.card(serial: "0C0D"))
        counter.typePIN("5678")
        counter.reader(.pinAccepted)
        counter.reply(.challenge(Samples.challenge), to: first)
        #expect(counter.code(.readerState) == "checking")
        #expect(
            counter.authenticate(registered: false).contains(
                .reader(.sign(serial: "0C0D", challenge: Samples.challenge, .pin))))
        #expect(counter.code(.readerState) == "registration")
    }

    @Test func `the failure of a request about one card does not end the visit of the next`() {
        var counter = Counter()
        counter.provePIN()
        counter.press(.takeCard)
        counter.placeCard(Samples.card(serial: "0C0D"))
        counter.typePIN()
        counter.reader(.pinAccepted)
        counter.send(.lineFailed)
        #expect(counter.code(.readerState) == "checking")
    }

    @Test func `something else than a card is refused by the reader`() {
        var counter = Place.called.counter
        counter.reader(.otherThingPlaced)
        #expect(counter.code(.readerNotice) == "not-a-card")
        counter.press(.takeCard)
        #expect(counter.desk.phase == .waiting)
    }

    @Test func `on a new day the reader takes up its rules`() {
        var counter = Counter(on: Day(year: 2025, month: 2, day: 28)!, account: .administrator)
        counter.press(.visualMode)
        #expect(counter.code(.readerMode) == "visual")
        counter.send(.clockRead(Moment(day: Day(year: 2025, month: 3, day: 1)!, second: 0)))
        #expect(counter.code(.today) == "2025-03-01")
        #expect(counter.code(.readerMode) == "unattended")
    }

    @Test func `the clock does not go back`() {
        var counter = Counter()
        counter.send(.clockRead(counter.desk.now + 60))
        counter.send(.clockRead(counter.desk.now + -30))
        #expect(counter.code(.clock) == "09:01")
    }
}
