import Testing

@testable import CardReaderSim

/// One line of the transition table: what happens, what is to be done, and the screen it leads to.
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

/// A state, how it is reached, and all that happens in it. Whatever is not named leaves the state as it is and asks for
/// nothing.
struct Situation: Sendable, CustomTestStringConvertible {
    let name: String
    /// The reader before anything happened, and what then did.
    let origin: CardReader
    let path: [ReaderEvent]
    let start: CardReader
    let rows: [Row]

    init(_ name: String, _ path: [ReaderEvent], on reader: CardReader, _ rows: [Row]) {
        var start = reader
        start.after(path)
        self.name = name
        self.origin = reader
        self.path = path
        self.start = start
        self.rows = rows
    }

    var testDescription: String { name }

    static let patientTimer = ReaderEffect.startTimer(seconds: ReaderLimits.patientSeconds)
    static let staffTimer = ReaderEffect.startTimer(seconds: ReaderLimits.staffSeconds)
    static let takeTimer = ReaderEffect.startTimer(seconds: ReaderLimits.takeCardSeconds)

    /// What ends a visit with a card in every state of it.
    static func callingOff(pictures: Bool = false, timer: Bool = true) -> [Row] {
        let forget: [ReaderEffect] = pictures ? [.forgetPhotos] : []
        return [
            Row(.cancelPressed, forget + [.ended(.cancelled), takeTimer], .takeCard),
            Row(.cardTaken, forget + [.ended(.cardTakenEarly)] + (timer ? [.stopTimer] : []), .idle),
            Row(.cardUnreadable(.chipUnreadable), forget + [.ended(.chipUnreadable), takeTimer], .takeCard),
        ] + (timer ? [Row(.timeUp, forget + [.ended(.timedOut), takeTimer], .takeCard)] : [])
            + breakingOff(pictures: pictures, timer: timer)
    }

    /// What ends a visit without a card, so that the reader is free at once.
    static func callingOffFree(timer: Bool = true) -> [Row] {
        [Row(.cancelPressed, [.ended(.cancelled)] + (timer ? [.stopTimer] : []), .idle)]
            + (timer ? [Row(.timeUp, [.ended(.timedOut)], .idle)] : []) + breakingOff(timer: timer)
    }

    /// What the device does to a reader in order.
    static func breakingOff(pictures: Bool = false, underWay: Bool = true, timer: Bool) -> [Row] {
        let before: [ReaderEffect] = (pictures ? [.forgetPhotos] : []) + (underWay ? [.ended(.deviceFailed)] : [])
        let after: [ReaderEffect] = timer ? [.stopTimer] : []
        return [
            Row(.unplugged, before + after, .off), Row(.froze, before + after, .frozen),
            Row(.updateBegan, before + after, .updating), Row(.connectionDropped, before + after, .failed),
            Row(.restarted, before + [.startUp] + after, .starting),
        ]
    }

    static let card = cardInFront()
    static let iphone = phone(.iphone)
    static let android = phone(.android)
    static let typed: [ReaderEvent] = [.digitPressed(1), .digitPressed(2), .digitPressed(3)]

    /// Every event, tried in every situation.
    static let events: [ReaderEvent] = [
        .cardPlaced(card), .otherThingPlaced, .cardUnreadable(.upsideDown), .cardUnreadable(.chipUnreadable),
        .cardTaken, .phoneChosen, .phoneKindChosen(.iphone), .phoneKindChosen(.android), .phoneHeld(iphone),
        .phoneHeld(android), .phoneUnlockFailed, .faceChosen, .pinChosen, .pinForgotten, .digitPressed(4),
        .digitPressed(12), .deletePressed, .confirmPressed, .backPressed, .cancelPressed,
        .registrationAnswered(yes: true), .registrationAnswered(yes: false), .consentAnswered(.medication, yes: true),
        .consentAnswered(.checkup, yes: true), .consentAnswered(.limit, yes: true), .allConsentsAnswered(yes: true),
        .checkBegun, .visualChosen, .visualModeSwitched(on: true), .visualModeSwitched(on: false),
        .staffJudged(same: true), .staffJudged(same: false), .pinAccepted, .pinRefused(triesLeft: 2),
        .pinRefused(triesLeft: 0), .pinLocked, .pinUnanswered, .faceMatched(score: 950),
        .faceDiffered(score: 300, triesLeft: 9),
        .faceDiffered(score: 300, triesLeft: 0), .cameraFailed, .authenticated(registered: true),
        .authenticated(registered: false), .authenticationRefused(.revoked), .authenticationRefused(.expired),
        .authenticationRefused(.notTrusted), .authenticationRefused(.certificateServiceDown),
        .authenticationRefused(.unknown), .authenticationRefused(.tookTooLong), .registrationFound(true),
        .registrationFound(false), .checkEnded,
        .checkFailed, .timeUp, .unplugged, .pluggedIn, .restarted, .started, .startFailed, .froze, .updateBegan,
        .updateEnded, .connectionDropped, .connectionRestored,
    ]

    static let all = ofCards + afterProof + ofPhones + ofApp + ofDevice
}
