import Basics
import Testing

@testable import CardReaderSim

/// The transition table: every event in every state, on a day of the 2024-12 edition. What is not in the table must
/// leave the state as it is and ask for nothing.
@Suite struct CardReaderTests {
    /// One line of the table: what is done, and the screen it leads to.
    struct Row: Sendable {
        let event: ReaderEvent
        let effects: [ReaderEffect]
        let screen: ReaderScreen.Code

        init(_ event: ReaderEvent, _ effects: [ReaderEffect], _ screen: ReaderScreen.Code) {
            self.event = event
            self.effects = effects
            self.screen = screen
        }
    }

    /// A state, how it is reached, and what happens in it.
    struct Situation: Sendable, CustomTestStringConvertible {
        let name: String
        let path: [ReaderEvent]
        let rows: [Row]

        init(_ name: String, _ path: [ReaderEvent], _ rows: [Row]) {
            self.name = name
            self.path = path
            self.rows = rows
        }

        var testDescription: String { name }
    }

    @Test(arguments: situations)
    func everyEventIsMet(_ situation: Situation) {
        var start = reader()
        start.after(situation.path)
        for event in Self.events {
            var reader = start
            let effects = reader.handle(event)
            if let row = situation.rows.first(where: { $0.event == event }) {
                #expect(effects == row.effects, "\(situation.name), \(event)")
                #expect(reader.screen.code == row.screen, "\(situation.name), \(event)")
            } else {
                #expect(effects.isEmpty, "\(situation.name), \(event)")
                #expect(reader.state == start.state, "\(situation.name), \(event)")
            }
        }
    }

    @Test func theTableNamesOnlyEventsThatAreTried() {
        for row in Self.situations.flatMap(\.rows) { #expect(Self.events.contains(row.event), "\(row.event)") }
    }

    @Test func everyScreenIsInTheTable() {
        let reached = Self.situations.map { situation in
            var reader = reader()
            reader.after(situation.path)
            return reader.screen.code
        }
        #expect(Set(reached) == Set(ReaderScreen.Code.allCases))
    }

    static let card = cardInFront()
    static let visit = ProvenVisit(serial: card.serial, proof: .pin, consents: [.medication: true, .checkup: true])

    static let events: [ReaderEvent] = [
        .cardPlaced(card), .otherThingPlaced, .cardTaken, .faceChosen, .pinChosen, .pinForgotten, .digitPressed(4),
        .digitPressed(12), .deletePressed, .confirmPressed, .cancelPressed, .registrationAnswered(yes: true),
        .registrationAnswered(yes: false), .consentAnswered(.medication, yes: true),
        .consentAnswered(.checkup, yes: true), .consentAnswered(.limit, yes: true), .allConsentsAnswered(yes: true),
        .visualChosen, .visualModeSwitched(on: true), .visualModeSwitched(on: false), .staffJudged(same: true),
        .staffJudged(same: false), .pinAccepted, .pinRefused(triesLeft: 2), .pinRefused(triesLeft: 0), .pinLocked,
        .faceMatched(score: 950), .faceDiffered(score: 300), .cameraFailed, .registrationFound(true),
        .registrationFound(false), .checkEnded, .checkFailed, .timeUp,
    ]

    private static let patientTimer = ReaderEffect.startTimer(seconds: ReaderLimits.patientSeconds)
    private static let staffTimer = ReaderEffect.startTimer(seconds: ReaderLimits.staffSeconds)
    private static let takeTimer = ReaderEffect.startTimer(seconds: ReaderLimits.takeCardSeconds)
    private static let ask = ReaderEffect.askRegistration(serial: card.serial)

    private static let typed: [ReaderEvent] = [.digitPressed(1), .digitPressed(2), .digitPressed(3)]
    private static let checking: [ReaderEvent] = [.cardPlaced(card), .pinChosen] + typed + [.digitPressed(4)]
    private static let proven = checking + [.pinAccepted]
    private static let consent = proven + [.registrationFound(true)]
    private static let sending = consent + [.allConsentsAnswered(yes: true)]

    static let situations: [Situation] = [
        Situation(
            "idle", [],
            [
                Row(.cardPlaced(card), [patientTimer], .choose),
                Row(.otherThingPlaced, [.ended(.notMyNumberCard), takeTimer], .takeCard),
            ]),
        Situation(
            "choosing", [.cardPlaced(card)],
            [
                Row(.faceChosen, [.compareFaces, .stopTimer], .face),
                Row(.pinChosen, [patientTimer], .pin),
                Row(.pinForgotten, [.compareFaces, .stopTimer], .face),
                Row(.visualChosen, [patientTimer], .staffPassword),
                Row(.cancelPressed, [.ended(.cancelled), takeTimer], .takeCard),
                Row(.cardTaken, [.ended(.cardTakenEarly), .stopTimer], .idle),
                Row(.timeUp, [.ended(.timedOut), takeTimer], .takeCard),
            ]),
        Situation(
            "three digits of the PIN typed", [.cardPlaced(card), .pinChosen] + typed,
            [
                Row(.digitPressed(4), [.verifyPIN("1234"), .stopTimer], .checking),
                Row(.deletePressed, [patientTimer], .pin),
                Row(.faceChosen, [.compareFaces, .stopTimer], .face),
                Row(.pinForgotten, [.compareFaces, .stopTimer], .face),
                Row(.visualChosen, [patientTimer], .staffPassword),
                Row(.cancelPressed, [.ended(.cancelled), takeTimer], .takeCard),
                Row(.cardTaken, [.ended(.cardTakenEarly), .stopTimer], .idle),
                Row(.timeUp, [.ended(.timedOut), takeTimer], .takeCard),
            ]),
        Situation(
            "PIN at the chip", checking,
            [
                Row(.pinAccepted, [ask], .checking),
                Row(.pinRefused(triesLeft: 2), [patientTimer], .pin),
                Row(.pinRefused(triesLeft: 0), [patientTimer], .choose),
                Row(.pinLocked, [patientTimer], .choose),
                Row(.cancelPressed, [.ended(.cancelled), takeTimer], .takeCard),
                Row(.cardTaken, [.ended(.cardTakenEarly)], .idle),
            ]),
        Situation(
            "faces being compared", [.cardPlaced(card), .faceChosen],
            [
                Row(.faceMatched(score: 950), [.forgetPhotos, ask], .checking),
                Row(.faceDiffered(score: 300), [.forgetPhotos, patientTimer], .choose),
                Row(.cameraFailed, [.forgetPhotos, patientTimer], .choose),
                Row(.cancelPressed, [.forgetPhotos, .ended(.cancelled), takeTimer], .takeCard),
                Row(.cardTaken, [.forgetPhotos, .ended(.cardTakenEarly)], .idle),
            ]),
        Situation(
            "staff password half typed", [.cardPlaced(card), .visualChosen] + typed,
            [
                Row(.digitPressed(4), [patientTimer], .staffPassword),
                Row(.deletePressed, [patientTimer], .staffPassword),
                Row(.confirmPressed, [patientTimer], .staffPassword),
                Row(.faceChosen, [.compareFaces, .stopTimer], .face),
                Row(.pinChosen, [patientTimer], .pin),
                Row(.cancelPressed, [.ended(.cancelled), takeTimer], .takeCard),
                Row(.cardTaken, [.ended(.cardTakenEarly), .stopTimer], .idle),
                Row(.timeUp, [.ended(.timedOut), takeTimer], .takeCard),
            ]),
        Situation(
            "staff comparing",
            [.cardPlaced(card), .visualChosen]
                + staffPassword.map { .digitPressed($0.wholeNumberValue!) } + [.confirmPressed],
            [
                Row(.staffJudged(same: true), [.forgetPhotos, ask, .stopTimer], .checking),
                Row(.staffJudged(same: false), [.forgetPhotos, .ended(.staffSaysDifferent), takeTimer], .takeCard),
                Row(.cancelPressed, [.forgetPhotos, .ended(.cancelled), takeTimer], .takeCard),
                Row(.cardTaken, [.forgetPhotos, .ended(.cardTakenEarly), .stopTimer], .idle),
                Row(.timeUp, [.forgetPhotos, .ended(.timedOut), takeTimer], .takeCard),
            ]),
        Situation(
            "registration being looked up", proven,
            [
                Row(.registrationFound(true), [patientTimer], .consent),
                Row(.registrationFound(false), [patientTimer], .registration),
                Row(.checkFailed, [takeTimer], .takeCard),
                Row(.cancelPressed, [.ended(.cancelled), takeTimer], .takeCard),
                Row(.cardTaken, [.ended(.cardTakenEarly)], .idle),
            ]),
        Situation(
            "registration offered", proven + [.registrationFound(false)],
            [
                Row(
                    .registrationAnswered(yes: true), [.register(serial: card.serial), .stopTimer], .checking),
                Row(.registrationAnswered(yes: false), [.ended(.notRegistered), takeTimer], .takeCard),
                Row(.cancelPressed, [.ended(.cancelled), takeTimer], .takeCard),
                Row(.cardTaken, [.ended(.cardTakenEarly), .stopTimer], .idle),
                Row(.timeUp, [.ended(.timedOut), takeTimer], .takeCard),
            ]),
        Situation(
            "registering", proven + [.registrationFound(false), .registrationAnswered(yes: true)],
            [
                Row(.registrationFound(true), [patientTimer], .consent),
                Row(.registrationFound(false), [.ended(.notRegistered), takeTimer], .takeCard),
                Row(.checkFailed, [takeTimer], .takeCard),
                Row(.cancelPressed, [.ended(.cancelled), takeTimer], .takeCard),
                Row(.cardTaken, [.ended(.cardTakenEarly)], .idle),
            ]),
        Situation(
            "first of two consents", consent,
            [
                Row(.consentAnswered(.medication, yes: true), [patientTimer], .consent),
                Row(.allConsentsAnswered(yes: true), [.finished(visit), .stopTimer], .sending),
                Row(.cancelPressed, [.ended(.cancelled), takeTimer], .takeCard),
                Row(.cardTaken, [.ended(.cardTakenEarly), .stopTimer], .idle),
                Row(.timeUp, [.ended(.timedOut), takeTimer], .takeCard),
            ]),
        Situation(
            "last of two consents", consent + [.consentAnswered(.medication, yes: true)],
            [
                Row(.consentAnswered(.checkup, yes: true), [.finished(visit), .stopTimer], .sending),
                Row(.allConsentsAnswered(yes: true), [.finished(visit), .stopTimer], .sending),
                Row(.cancelPressed, [.ended(.cancelled), takeTimer], .takeCard),
                Row(.cardTaken, [.ended(.cardTakenEarly), .stopTimer], .idle),
                Row(.timeUp, [.ended(.timedOut), takeTimer], .takeCard),
            ]),
        Situation(
            "inquiry under way", sending,
            [
                Row(.checkEnded, [takeTimer], .takeCard), Row(.checkFailed, [takeTimer], .takeCard),
                Row(.cardTaken, [], .idle),
            ]),
        Situation(
            "card to be taken", sending + [.checkEnded],
            [Row(.cardTaken, [.stopTimer], .idle), Row(.timeUp, [], .leftBehind)]),
        Situation(
            "card left behind", sending + [.checkEnded, .timeUp],
            [Row(.cardTaken, [], .idle)]),
    ]
}
