@testable import CardReaderSim

/// From the proof to the card that is taken.
extension Situation {
    private static let start = reader()
    private static let proven = checking + [.pinAccepted]
    private static let consent = proven + [.authenticated(registered: true)]
    private static let sending = consent + [.allConsentsAnswered(yes: true)]
    private static let visit = ProvenVisit(
        serial: card.serial, proof: .pin, consents: [.medication: true, .checkup: true])

    static let afterProof: [Situation] = [
        Situation(
            "authentication under way", proven, on: start,
            [
                Row(.authenticated(registered: true), [patientTimer], .consent),
                Row(.authenticated(registered: false), [patientTimer], .registration),
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
        Situation(
            "registration offered", proven + [.authenticated(registered: false)], on: start,
            [
                Row(.registrationAnswered(yes: true), [.register(serial: card.serial), .stopTimer], .checking),
                Row(.registrationAnswered(yes: false), [.ended(.notRegistered), takeTimer], .takeCard),
            ] + callingOff()),
        Situation(
            "registering", proven + [.authenticated(registered: false), .registrationAnswered(yes: true)], on: start,
            [
                Row(.registrationFound(true), [patientTimer], .consent),
                Row(.registrationFound(false), [.ended(.certificateUnknown), takeTimer], .takeCard),
                Row(.checkFailed, [takeTimer], .takeCard),
            ] + callingOff(timer: false)),
        Situation(
            "first of two consents", consent, on: start,
            [
                Row(.consentAnswered(.medication, yes: true), [patientTimer], .consent),
                Row(.allConsentsAnswered(yes: true), [.finished(visit), .stopTimer], .sending),
            ] + callingOff()),
        Situation(
            "last of two consents", consent + [.consentAnswered(.medication, yes: true)], on: start,
            [
                Row(.consentAnswered(.checkup, yes: true), [.finished(visit), .stopTimer], .sending),
                Row(.allConsentsAnswered(yes: true), [.finished(visit), .stopTimer], .sending),
                Row(.backPressed, [patientTimer], .consent),
            ] + callingOff()),
        Situation(
            "inquiry under way", sending, on: start,
            [
                Row(.checkEnded, [takeTimer], .takeCard), Row(.checkFailed, [takeTimer], .takeCard),
                Row(.cardTaken, [], .idle),
            ] + breakingOff(underWay: false, timer: false)),
        Situation(
            "card to be taken", sending + [.checkEnded], on: start,
            [Row(.cardTaken, [.stopTimer], .idle), Row(.timeUp, [], .leftBehind)]
                + breakingOff(underWay: false, timer: true)),
        Situation(
            "card left behind", sending + [.checkEnded, .timeUp], on: start,
            [Row(.cardTaken, [], .idle)] + breakingOff(underWay: false, timer: false)),
    ]
}
