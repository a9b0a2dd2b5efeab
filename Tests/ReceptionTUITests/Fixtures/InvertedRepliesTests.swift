import Basics
import CardReaderSim
import Eligibility
import ReceptionDesk
import Testing

struct InvertedRepliesTests {
    @Test(
        "What the reader is told turns round",
        arguments: [
            (.pinAccepted, .pinRefused(triesLeft: 2)), (.pinRefused(triesLeft: 1), .pinAccepted),
            (.pinLocked, .pinAccepted), (.faceMatched(score: 900), .faceDiffered(score: 900, triesLeft: 9)),
            (.faceDiffered(score: 300, triesLeft: 9), .faceMatched(score: 300)),
        ] as [(ReaderEvent, ReaderEvent)])
    func reader(told: ReaderEvent, inverted: ReaderEvent) {
        #expect(InvertedReplies.invert(.reader(told)) == .reader(inverted))
    }

    @Test func anAnswerOnTheLineTurnsRound() throws {
        let moment = Moment("2026-11-24 10:45")!
        let answer = Answer(
            check: "S-1", at: moment, on: moment.day, validity: .notFound, coverage: .absent(.noInsurance),
            limit: .withheld(.notConsented), medication: .withheld(.cardNeeded), reasons: [])
        let message = LineMessage(
            session: "S", sequence: 1, body: try CentreCoding.bytes(of: CentreReply.answer(answer)))
        guard case .lineDelivered(let inverted) = InvertedReplies.invert(.lineDelivered(message)),
            case .answer(let found) = try CentreCoding.message(CentreReply.self, from: inverted.body)
        else {
            Issue.record("no answer came back")
            return
        }
        #expect((inverted.session, inverted.sequence) == ("S", 1))
        #expect(found.check == "S-1")
        #expect(found.validity == .valid)
        #expect(found.coverage.value != nil && found.limit.value != nil && found.medication.value != nil)
        let back = InvertedReplies.invert(found)
        #expect(back.validity == .notFound)
        #expect(back.coverage == .absent(.noneHeld))
    }

    @Test func theAnswerAloneTurnsRound() throws {
        func delivered(_ reply: CentreReply) throws -> DeskEvent {
            .lineDelivered(LineMessage(session: "S", sequence: 1, body: try CentreCoding.bytes(of: reply)))
        }
        let moment = Moment("2026-11-24 10:45")!
        let answer = try delivered(
            .answer(
                Answer(
                    check: "S-1", at: moment, on: moment.day, validity: .valid, coverage: .absent(.noInsurance),
                    limit: .withheld(.notConsented), medication: .withheld(.cardNeeded), reasons: [])))
        #expect(InvertedReplies.invertAnswers(answer) == InvertedReplies.invert(answer))
        #expect(InvertedReplies.invertAnswers(answer) != answer)
        for other in [try delivered(.registration(registered: true)), .reader(.pinAccepted), .lineFailed] {
            #expect(InvertedReplies.invertAnswers(other) == other)
        }
    }

    @Test func aLineThatIsDownStaysDown() {
        #expect(InvertedReplies.invert(.lineFailed) == .lineFailed)
    }
}
