import Basics
import CardReaderSim
import Eligibility
import Testing

@testable import ReceptionDesk

/// The line fails, or the centre refuses: the desk goes on.
struct LineTroubleTests {
    @Test func `a failed check leaves the patient waiting and the desk usable`() {
        var counter = Counter()
        counter.inquireByPIN()
        counter.send(.lineFailed)
        #expect(counter.desk.message == Message(.lineDown, tone: .stop))
        #expect(counter.desk.phase == .waiting)
        #expect(counter.progress == "waiting")
        #expect(counter.code(.readerState) == "take-card")
        counter.press(.takeCard)
        counter.check()
        #expect(counter.code(.coverageStatus) == "valid")
        #expect(counter.lastInquiry?.check == "S-2")
    }

    @Test func `a message that was refused is said with its remedy, and the desk stays usable`() {
        for (refusal, code) in [
            (LineRefusal.tampered, MessageCode.lineUntrusted), (.certificateExpired, .lineForeign),
            (.otherInstitution, .lineForeign), (.outOfOrder, .lineUntrusted),
        ] {
            var counter = Counter()
            counter.inquireByPIN()
            guard let open = counter.lastMessage else {
                Issue.record("nothing was asked")
                return
            }
            counter.send(
                .lineRefused(
                    RefusedMessage(session: open.session, sequence: open.sequence, refusal: refusal, by: .centre)))
            #expect(counter.desk.message == Message(code, [refusal.text], tone: .stop))
            #expect(counter.desk.phase == .waiting)
            #expect(counter.code(.readerState) == "take-card")
            counter.press(.takeCard)
            counter.check()
            #expect(counter.code(.coverageStatus) == "valid")
        }
    }

    @Test func `a replay that was refused leaves the answer as it is`() {
        var counter = Place.inquiring.counter
        counter.reply(.answer(Samples.answer("S-1")))
        let phase = counter.desk.phase
        counter.send(.lineRefused(RefusedMessage(session: "S", sequence: 1, refusal: .replayed, by: .centre)))
        #expect(counter.desk.phase == phase)
        #expect(counter.desk.message == Message(.lineReplayed, tone: .warn))
    }

    @Test func `a failed check by number brings back the list`() {
        var counter = Place.inquiring.counter
        counter.send(.lineFailed)
        #expect(counter.desk.phase == .waiting)
        #expect(counter.desk.reader.isIdle)
    }

    @Test func `a failed look-up of the registration lets the patient take the card`() {
        var counter = Place.askingCentre.counter
        counter.send(.lineFailed)
        #expect(counter.code(.readerState) == "take-card")
        counter.press(.takeCard)
        #expect(counter.desk.phase == .waiting)
    }

    @Test func `no reply in time counts as a failure, and the reply is then too late`() {
        var counter = Place.inquiring.counter
        let message = counter.lastMessage
        counter.send(.timerEnded(.line))
        #expect(counter.desk.phase == .waiting)
        #expect(counter.desk.journal.map(\.message.code).suffix(2) == [.lineLate, .lineDown])
        #expect(counter.reply(.answer(Samples.answer("S-1")), to: message) == [])
        #expect(counter.desk.phase == .waiting)
        #expect(counter.desk.message == Message(.lineDiscarded, tone: .dim))
    }

    @Test func `an answer that comes twice is told in the log, and what was said of it stays`() {
        var counter = Place.inquiring.counter
        let message = counter.lastMessage
        counter.reply(.answer(Samples.answer("S-1")), to: message)
        let said = counter.desk.message
        #expect(counter.reply(.answer(Samples.answer("S-1")), to: message) == [])
        #expect(counter.desk.message == said)
        #expect(counter.desk.journal.last?.message.code == .lineDoubled)
    }

    @Test func `a timer that was stopped too late says nothing`() {
        var counter = Counter()
        let before = counter.desk.message
        #expect(counter.send(.timerEnded(.line)) == [])
        #expect(counter.desk.message == before)
    }

    @Test func `an answer that could not be logged is not given`() {
        var counter = Place.inquiring.counter
        counter.reply(.refused(.logUnavailable))
        #expect(counter.desk.message.code == .lineRefused)
        #expect(counter.desk.message.arguments == [CentreRefusal.logUnavailable.label])
        #expect(counter.desk.phase == .waiting)
        #expect(counter.desk.answered.isEmpty)
        #expect(counter.code(.coverageStatus) == nil)
    }

    @Test func `bytes that are no reply count as a refusal`() {
        var counter = Place.inquiring.counter
        counter.send(.lineDelivered(LineMessage(session: "S", sequence: 1, body: [0x7b])))
        #expect(counter.desk.message.arguments == [CentreRefusal.unreadableMessage.label])
        #expect(counter.desk.phase == .waiting)
    }

    @Test func `a reply to another kind of request counts as a refusal`() {
        var counter = Place.inquiring.counter
        counter.reply(.registration(registered: true))
        #expect(counter.desk.message.code == .lineRefused)
        #expect(counter.desk.phase == .waiting)
    }

    @Test func `an answer that comes under a pop-up waits below it`() {
        var counter = Place.inquiring.counter
        counter.press(.help)
        counter.answer()
        #expect(counter.desk.screen == .help)
        counter.press(.back)
        #expect(counter.desk.screen == .result)
        #expect(counter.progress == "checked")
    }

    @Test func `every request has the session's next number`() {
        var counter = Counter()
        counter.check()
        let numbers = counter.effects.compactMap {
            if case .transmit(let message) = $0 { message.sequence } else { nil }
        }
        // The challenge, the authentication, the check.
        #expect(numbers == [1, 2, 3])
    }
}
