@testable import CardReaderSim

/// A smartphone in place of the card.
extension Situation {
    private static let start = fullReader()
    private static let pinTyped: [ReaderEvent] =
        [.phoneChosen, .phoneKindChosen(.android)] + typed + [.digitPressed(4)]

    /// The card after all, or something that is none.
    private static let cardInstead: [Row] = [
        Row(.cardPlaced(card), [patientTimer], .choose),
        Row(.otherThingPlaced, [.ended(.notMyNumberCard), takeTimer], .takeCard),
        Row(.cardUnreadable(.upsideDown), [.ended(.upsideDown), takeTimer], .takeCard),
        Row(.cardUnreadable(.chipUnreadable), [.ended(.chipUnreadable), takeTimer], .takeCard),
    ]

    static let ofPhones: [Situation] = [
        Situation(
            "idle, where phones are taken", [], on: start,
            [
                Row(.phoneChosen, [patientTimer], .phoneKind), cardInstead[0], cardInstead[1], cardInstead[2],
                cardInstead[3],
            ] + breakingOff(underWay: false, timer: false)),
        Situation(
            "kind of phone", [.phoneChosen], on: start,
            [
                Row(.phoneKindChosen(.iphone), [patientTimer], .phoneHold),
                Row(.phoneKindChosen(.android), [patientTimer], .phonePIN),
                Row(.backPressed, [.stopTimer], .idle),
            ] + cardInstead + callingOffFree()),
        Situation(
            "three digits of the phone's PIN typed", [.phoneChosen, .phoneKindChosen(.android)] + typed, on: start,
            [
                Row(.digitPressed(4), [patientTimer], .phoneHold),
                Row(.deletePressed, [patientTimer], .phonePIN),
                Row(.backPressed, [patientTimer], .phoneKind),
            ] + cardInstead + callingOffFree()),
        Situation(
            "iPhone to be held", [.phoneChosen, .phoneKindChosen(.iphone)], on: start,
            [
                Row(
                    .phoneHeld(iphone), [.authenticate(serial: iphone.serial, proof: .phone), .stopTimer], .checking),
                Row(.backPressed, [patientTimer], .phoneKind),
            ] + cardInstead + callingOffFree()),
        Situation(
            "Android to be held", pinTyped, on: start,
            [
                Row(.phoneHeld(android), [.verifyPIN(serial: android.serial, "1234"), .stopTimer], .checking),
                Row(.backPressed, [patientTimer], .phonePIN),
            ] + cardInstead + callingOffFree()),
        Situation(
            "PIN at the phone", pinTyped + [.phoneHeld(android)], on: start,
            [
                Row(.pinAccepted, [.authenticate(serial: android.serial, proof: .pin)], .checking),
                Row(.pinRefused(triesLeft: 2), [patientTimer], .phonePIN),
                Row(.pinRefused(triesLeft: 0), [.ended(.phonePINLocked)], .idle),
                Row(.pinLocked, [.ended(.phonePINLocked)], .idle),
                Row(.pinUnanswered, [.ended(.deviceFailed)], .idle),
            ] + callingOffFree(timer: false)),
        Situation(
            "inquiry under way for a phone",
            pinTyped + [
                .phoneHeld(android), .pinAccepted, .authenticated(registered: true), .allConsentsAnswered(yes: true),
                .consentAnswered(.prescription, yes: true),
            ], on: start,
            [Row(.checkEnded, [], .idle), Row(.checkFailed, [], .idle)] + breakingOff(underWay: false, timer: false)),
    ]
}
