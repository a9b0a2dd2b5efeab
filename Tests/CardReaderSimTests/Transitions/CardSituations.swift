@testable import CardReaderSim

/// A card, up to the proof, on a day of the present editions.
extension Situation {
    private static let start = reader()
    private static func ask(_ proof: IdentityProof) -> ReaderEffect { .authenticate(serial: card.serial, proof: proof) }
    static let checking: [ReaderEvent] = [.cardPlaced(card), .pinChosen] + typed + [.digitPressed(4)]

    static let ofCards: [Situation] = [
        Situation(
            "idle", [], on: start,
            [
                Row(.cardPlaced(card), [patientTimer], .choose),
                Row(.otherThingPlaced, [.ended(.notMyNumberCard), takeTimer], .takeCard),
                Row(.cardUnreadable(.upsideDown), [.ended(.upsideDown), takeTimer], .takeCard),
                Row(.cardUnreadable(.chipUnreadable), [.ended(.chipUnreadable), takeTimer], .takeCard),
            ] + breakingOff(underWay: false, timer: false)),
        Situation(
            "choosing", [.cardPlaced(card)], on: start,
            [
                Row(.faceChosen, [.compareFaces, .stopTimer], .face),
                Row(.pinChosen, [patientTimer], .pin),
                Row(.pinForgotten, [.compareFaces, .stopTimer], .face),
                Row(.visualChosen, [patientTimer], .staffPassword),
            ] + callingOff()),
        Situation(
            "three digits of the PIN typed", [.cardPlaced(card), .pinChosen] + typed, on: start,
            [
                Row(.digitPressed(4), [.verifyPIN(serial: card.serial, "1234"), .stopTimer], .checking),
                Row(.deletePressed, [patientTimer], .pin),
                Row(.faceChosen, [.compareFaces, .stopTimer], .face),
                Row(.pinForgotten, [.compareFaces, .stopTimer], .face),
                Row(.visualChosen, [patientTimer], .staffPassword),
                Row(.backPressed, [patientTimer], .choose),
            ] + callingOff()),
        Situation(
            "PIN at the chip", checking, on: start,
            [
                Row(.pinAccepted, [ask(.pin)], .checking),
                Row(.pinRefused(triesLeft: 2), [patientTimer], .pin),
                Row(.pinRefused(triesLeft: 0), [patientTimer], .choose),
                Row(.pinLocked, [patientTimer], .choose),
                Row(.pinUnanswered, [.ended(.deviceFailed), takeTimer], .takeCard),
            ] + callingOff(timer: false)),
        Situation(
            "faces being compared", [.cardPlaced(card), .faceChosen], on: start,
            [
                Row(.faceMatched(score: 950), [.forgetPhotos, ask(.face)], .checking),
                Row(.faceDiffered(score: 300, triesLeft: 9), [.forgetPhotos, patientTimer], .choose),
                Row(.faceDiffered(score: 300, triesLeft: 0), [.forgetPhotos, patientTimer], .choose),
                Row(.cameraFailed, [.forgetPhotos, patientTimer], .choose),
            ] + callingOff(pictures: true, timer: false)),
        Situation(
            "staff password half typed", [.cardPlaced(card), .visualChosen] + typed, on: start,
            [
                Row(.digitPressed(4), [patientTimer], .staffPassword),
                Row(.deletePressed, [patientTimer], .staffPassword),
                Row(.confirmPressed, [patientTimer], .staffPassword),
                Row(.faceChosen, [.compareFaces, .stopTimer], .face),
                Row(.pinChosen, [patientTimer], .pin),
                Row(.backPressed, [patientTimer], .choose),
            ] + callingOff()),
        Situation(
            "staff comparing", [.cardPlaced(card), .visualChosen] + staffDigits + [.confirmPressed], on: start,
            [
                Row(.staffJudged(same: true), [.forgetPhotos, ask(.visual), .stopTimer], .checking),
                Row(.staffJudged(same: false), [.forgetPhotos, .ended(.staffSaysDifferent), takeTimer], .takeCard),
                Row(.backPressed, [.forgetPhotos, patientTimer], .choose),
            ] + callingOff(pictures: true)),
    ]
}
