@testable import CardReaderSim

/// The app in place of a reader.
extension Situation {
    private static let start = app()
    private static let awaiting: [ReaderEvent] = [.checkBegun, .allConsentsAnswered(yes: true)]
    private static let visit = ProvenVisit(
        serial: card.serial, proof: .visual, consents: [.medication: true, .checkup: true])

    static let ofApp: [Situation] = [
        Situation(
            "app idle", [], on: start,
            [Row(.checkBegun, [patientTimer], .consent)] + breakingOff(underWay: false, timer: false)),
        Situation(
            "first of two consents in the app", [.checkBegun], on: start,
            [
                Row(.consentAnswered(.medication, yes: true), [patientTimer], .consent),
                Row(.allConsentsAnswered(yes: true), [patientTimer], .cardHold),
            ] + callingOffFree()),
        Situation(
            "app waits for the card", awaiting, on: start,
            [
                Row(.cardPlaced(card), [patientTimer], .choose),
                Row(.otherThingPlaced, [.ended(.notMyNumberCard), takeTimer], .takeCard),
                Row(.cardUnreadable(.upsideDown), [.ended(.upsideDown), takeTimer], .takeCard),
                Row(.cardUnreadable(.chipUnreadable), [.ended(.chipUnreadable), takeTimer], .takeCard),
                Row(.backPressed, [patientTimer], .consent),
            ] + callingOffFree()),
        Situation(
            "choosing in the app", awaiting + [.cardPlaced(card)], on: start,
            [
                Row(.pinChosen, [patientTimer], .pin),
                // No face in the app: who has forgotten the PIN stays at the choice.
                Row(.visualChosen, [.showPhoto, staffTimer], .staffComparison),
            ] + callingOff()),
        Situation(
            "authentication under way in the app",
            awaiting + [.cardPlaced(card), .visualChosen, .staffJudged(same: true)], on: start,
            [
                Row(.authenticated(registered: true), [.finished(visit)], .sending),
                Row(.authenticated(registered: false), [.ended(.notRegistered), takeTimer], .takeCard),
                Row(.authenticationRefused(.revoked), [.ended(.revoked), takeTimer], .takeCard),
                Row(.authenticationRefused(.expired), [.ended(.certificateExpired), takeTimer], .takeCard),
                Row(.authenticationRefused(.notTrusted), [.ended(.notTrusted), takeTimer], .takeCard),
                Row(
                    .authenticationRefused(.certificateServiceDown), [.ended(.certificateServiceDown), takeTimer],
                    .takeCard),
                Row(.authenticationRefused(.unknown), [.ended(.certificateUnknown), takeTimer], .takeCard),
                Row(.authenticationRefused(.tookTooLong), [.ended(.tookTooLong), takeTimer], .takeCard),
                Row(.checkFailed, [takeTimer], .takeCard),
            ] + callingOff(timer: false)),
    ]
}
