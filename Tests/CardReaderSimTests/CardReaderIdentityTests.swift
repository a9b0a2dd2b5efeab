import Basics
import Testing

@testable import CardReaderSim

/// How the ways to prove identity lead from one to the other.
@Suite struct CardReaderIdentityTests {
    @Test func aRefusedPINIsAskedAgainWithTheTriesLeft() {
        var reader = reader()
        reader.after([.cardPlaced(cardInFront()), .pinChosen])
        #expect(reader.type("1111") == [.verifyPIN(serial: cardInFront().serial, "1111"), .stopTimer])
        reader.after([.pinRefused(triesLeft: 2)])
        #expect(reader.screen.notice == .pinRefused(triesLeft: 2))
        #expect(reader.screen.pinTriesLeft == 2)
        #expect(reader.screen.entry == DigitEntry(typed: 0, wanted: 4))
    }

    @Test func aLockedPINLeavesFaceAndStaff() {
        var reader = reader()
        reader.after([.cardPlaced(cardInFront()), .pinChosen])
        _ = reader.type("1111")
        reader.after([.pinLocked])
        #expect(reader.screen.notice == .pinLocked)
        #expect(reader.screen.pinTriesLeft == 0)
        #expect(reader.offeredCodes == ["face", "visual", "cancel"])
        reader.after([.pinChosen])
        #expect(reader.screen.code == .choose)
    }

    @Test func aLockedPINEndsTheVisitOfACardWithoutPhoto() {
        var reader = reader()
        reader.after([.cardPlaced(cardInFront(hasPhoto: false))])
        #expect(reader.screen.code == .pin)
        _ = reader.type("1111")
        #expect(reader.handle(.pinLocked).contains(.ended(.pinLocked)))
        #expect(reader.screen.refusal == .pinLocked)
    }

    @Test func aPINTooShortNeverReachesTheChip() {
        var reader = reader()
        reader.after([.cardPlaced(cardInFront()), .pinChosen])
        _ = reader.type("123")
        #expect(reader.handle(.confirmPressed).isEmpty)
        #expect(reader.screen.notice == .pinTooShort)
        #expect(reader.screen.entry?.stars == "***-")
    }

    @Test func in2021ThePINComesFirstAndForgettingItLeadsToThePhoto() {
        var reader = reader(on: firstDays)
        reader.after([.cardPlaced(cardInFront())])
        #expect(reader.screen.code == .pin)
        #expect(reader.offeredCodes == ["pin-forgotten", "face", "cancel"])
        #expect(reader.handle(.pinForgotten) == [.compareFaces, .stopTimer])
        #expect(reader.screen.pinTriesLeft == nil, "the chip was not asked, so nothing was counted")
    }

    @Test func aCardWithoutPINGoesByFaceOrStaff() {
        var reader = reader()
        reader.after([.cardPlaced(cardInFront(hasPIN: false))])
        #expect(reader.offeredCodes == ["face", "visual", "cancel"])
    }

    @Test func aCardWithoutPINIsUnknownBeforeItsDay() {
        var reader = reader(on: Day("2023-12-14")!)
        #expect(reader.handle(.cardPlaced(cardInFront(hasPIN: false))).contains(.ended(.notMyNumberCard)))
    }

    @Test func tenFailuresInARowLockTheFaceAndNothingElseDoes() {
        var reader = reader()
        reader.after([.cardPlaced(cardInFront())])
        for left in (1...9).reversed() { reader.after([.faceChosen, .faceDiffered(score: 400, triesLeft: left)]) }
        reader.after([.faceChosen, .cameraFailed])
        #expect(reader.screen.faceTriesLeft == 1)
        reader.after([.faceChosen, .faceDiffered(score: 400, triesLeft: 0)])
        #expect(reader.screen.notice == .faceLocked)
        #expect(reader.offeredCodes == ["pin", "visual", "cancel"])
        #expect(reader.handle(.faceChosen).isEmpty)
    }

    @Test func theCountIsTheChipsAndTheReaderKeepsNone() {
        var reader = reader()
        reader.after([.cardPlaced(cardInFront(faceTriesLeft: 4))])
        #expect(reader.screen.faceTriesLeft == 4)
        reader.after([.faceChosen, .faceDiffered(score: 400, triesLeft: 3), .cancelPressed, .cardTaken])
        #expect(reader.screen.faceTriesLeft == nil)
        reader.after([.cardPlaced(cardInFront())])
        #expect(reader.screen.faceTriesLeft == 10)
    }

    @Test func aCardWithItsFaceLockedIsNotOfferedTheFace() {
        var reader = reader()
        reader.after([.cardPlaced(cardInFront(faceTriesLeft: 0))])
        #expect(reader.offeredCodes == ["pin", "visual", "cancel"])
        #expect(reader.handle(.faceChosen).isEmpty)
        #expect(reader.screen.notice == .faceLocked)
    }

    @Test func aLockedFaceEndsTheVisitWhereNothingIsLeft() {
        var reader = reader(on: Day("2024-12-10")!)
        reader.after([.cardPlaced(cardInFront(hasPIN: false, faceTriesLeft: 1)), .faceChosen])
        #expect(reader.handle(.faceDiffered(score: 400, triesLeft: 0)).contains(.ended(.faceLocked)))
        reader.after([.cardTaken])
        #expect(reader.handle(.cardPlaced(cardInFront(hasPIN: false, faceTriesLeft: 0))).contains(.ended(.faceLocked)))
    }

    @Test func backFromPINAndPasswordLeadsToTheChoiceWithWhatTheChipHasTold() {
        var reader = reader()
        reader.after([.cardPlaced(cardInFront()), .pinChosen])
        reader.type("1111")
        reader.after([.pinRefused(triesLeft: 2), .backPressed])
        #expect(reader.screen.code == .choose)
        #expect(reader.screen.pinTriesLeft == 2)
        reader.after([.visualChosen] + staffDigits)
        #expect(reader.offeredCodes == ["face", "pin", "delete", "confirm", "back", "cancel"])
        reader.after([.backPressed])
        #expect(reader.screen.code == .choose)
    }

    @Test func backIsNotOfferedWhereThereWasNoChoice() {
        var reader = reader()
        reader.after([.cardPlaced(cardInFront(hasPhoto: false))])
        #expect(reader.offeredCodes == ["cancel"])
        #expect(reader.handle(.backPressed).isEmpty)
        #expect(reader.screen.code == .pin)
    }

    @Test func staffCanGoBackWithoutJudging() {
        var reader = reader()
        reader.after([.cardPlaced(cardInFront()), .visualChosen] + staffDigits + [.confirmPressed])
        #expect(reader.offeredCodes == ["back", "cancel"])
        #expect(reader.handle(.backPressed).first == .forgetPhotos)
        #expect(reader.offeredCodes == ["face", "pin", "visual", "cancel"])
    }

    @Test func aWrongStaffPasswordShowsNoPhoto() {
        var reader = reader()
        reader.after([.cardPlaced(cardInFront()), .visualChosen])
        _ = reader.type("1357")
        #expect(!reader.handle(.confirmPressed).contains(.showPhoto))
        #expect(reader.screen.notice == .staffPasswordWrong)
        _ = reader.type(staffPassword)
        #expect(reader.handle(.confirmPressed).first == .showPhoto)
        #expect(reader.screen.code == .staffComparison)
    }

    @Test func anExpiredCardIsRefused() {
        var reader = reader()
        #expect(
            reader.handle(.cardPlaced(cardInFront(cardUntil: Day("2026-11-23")!))).contains(.ended(.cardExpired)))
        reader.after([.cardTaken])
        #expect(reader.handle(.cardPlaced(cardInFront(cardUntil: today))) != [])
        #expect(reader.screen.code == .choose)
    }

    @Test func aCertificateExpiredTooLongIsRefusedAndOneEndingSoonIsMentioned() {
        var reader = reader()
        let late = cardInFront(certificateUntil: Day("2026-07-31")!)
        #expect(reader.handle(.cardPlaced(late)).contains(.ended(.certificateExpired)))
        reader.after([.cardTaken, .cardPlaced(cardInFront(certificateUntil: Day("2026-12-31")!))])
        #expect(reader.screen.notice == .certificateEndsSoon(Day("2026-12-31")!))
    }
}
