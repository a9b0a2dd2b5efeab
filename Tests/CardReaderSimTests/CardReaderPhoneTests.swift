import Basics
import Testing

@testable import CardReaderSim

/// The smartphone in place of the card.
@Suite struct CardReaderPhoneTests {
    private func holding(_ kind: PhoneKind, on day: Day = today) -> CardReader {
        var reader = fullReader(on: day)
        reader.after([.phoneChosen, .phoneKindChosen(kind)])
        if kind == .android { reader.type("1234") }
        return reader
    }

    @Test func anIPhoneProvesByItself() {
        var reader = holding(.iphone)
        #expect(reader.handle(.phoneHeld(phone(.iphone))).first == .authenticate(serial: "0F0E", proof: .phone))
        reader.after([.authenticated(registered: true), .allConsentsAnswered(yes: false)])
        let visit = finished(reader.handle(.consentAnswered(.prescription, yes: false)))
        #expect(visit?.proof == .phone && visit?.serial == "0F0E")
        reader.after([.checkEnded])
        #expect(reader.stateName == .idle, "no card lies there that could be taken")
        #expect(reader.screen.notice == .checked)
    }

    @Test func anAndroidProvesByItsPIN() {
        var reader = holding(.android)
        #expect(reader.handle(.phoneHeld(phone(.android))).first == .verifyPIN(serial: phone(.android).serial, "1234"))
        reader.after([.pinRefused(triesLeft: 2)])
        #expect(reader.screen.code == .phonePIN && reader.screen.pinTriesLeft == 2)
        reader.type("4321")
        reader.after([.phoneHeld(phone(.android))])
        #expect(reader.handle(.pinAccepted) == [.authenticate(serial: "0F0E", proof: .pin)])
    }

    @Test func aLockedPhoneLeavesTheCard() {
        var reader = holding(.android)
        reader.after([.phoneHeld(phone(.android))])
        #expect(reader.handle(.pinLocked) == [.ended(.phonePINLocked)])
        reader.after([.cardPlaced(cardInFront())])
        #expect(reader.offeredCodes == ["face", "pin", "visual", "cancel"])
    }

    @Test func whoIsNotRecognisedByTheIPhoneTriesAgain() {
        var reader = holding(.iphone)
        reader.after([.phoneUnlockFailed])
        #expect(reader.screen.notice == .phoneUnlockFailed)
        #expect(!reader.handle(.phoneHeld(phone(.iphone))).isEmpty)
    }

    @Test func aPhoneOfTheOtherKindIsNotRead() {
        var reader = holding(.iphone)
        #expect(reader.handle(.phoneHeld(phone(.android))).isEmpty)
        #expect(reader.screen.notice == .otherPhone(expected: .iphone))
    }

    @Test func aPhoneHeldTooSoonIsAskedToBeChosenFirst() {
        var reader = fullReader()
        reader.after([.phoneHeld(phone(.iphone))])
        #expect(reader.screen.notice == .choosePhoneFirst)
    }

    /// Without an external reader, and before the day.
    @Test(arguments: [fullReader(phoneReader: false), fullReader(on: Day("2025-09-18")!)])
    func wherePhonesAreNotTakenTheCardIsAskedFor(reader: CardReader) {
        for event in [ReaderEvent.phoneChosen, .phoneHeld(phone(.android))] {
            var reader = reader
            #expect(reader.handle(event).isEmpty)
            #expect(reader.stateName == .idle && reader.screen.notice == .phoneNotAccepted)
            #expect(!reader.offeredCodes.contains("smartphone"))
        }
    }

    @Test func aPhoneIsDeadWithItsCardAndWithoutGrace() {
        let yesterday = today - 1
        let dead: [(PhoneInFront, ReaderRefusal)] = [
            (phone(.iphone, cardUntil: yesterday), .cardExpired),
            (phone(.iphone, cardCertificateUntil: yesterday), .certificateExpired),
            (phone(.iphone, certificateUntil: yesterday), .certificateExpired),
        ]
        for (phone, refusal) in dead {
            var reader = holding(.iphone)
            #expect(reader.handle(.phoneHeld(phone)) == [.ended(refusal), .stopTimer])
        }
        var reader = holding(.iphone)
        reader.after([.phoneHeld(phone(.iphone, cardUntil: today, cardCertificateUntil: today))])
        #expect(reader.stateName == .authenticating)
        reader.after([.authenticationRefused(.revoked)])
        #expect(reader.stateName == .idle && reader.screen.notice == .refused(.revoked))
    }

    @Test func faceAndStaffHaveNoPartInIt() {
        for kind in PhoneKind.allCases {
            var reader = holding(kind)
            #expect(reader.after([.faceChosen]).isEmpty && reader.after([.visualChosen]).isEmpty)
            #expect(reader.stateName == .holdingPhone)
        }
    }

    @Test func theSubsidyIsAskedOfAPhoneToo() {
        var reader = holding(.iphone)
        reader.after([.phoneHeld(phone(.iphone, townTakesPart: true)), .authenticated(registered: true)])
        #expect(reader.screen.question?.total == 6)
    }

    @Test func aCardPutDownDuringAPhonesVisitIsTakenAtItsEnd() {
        var reader = holding(.iphone)
        reader.after([.phoneHeld(phone(.iphone)), .cardPlaced(cardInFront())])
        #expect(reader.stateName == .authenticating)
        reader.after([.cancelPressed])
        #expect(reader.stateName == .takingCard)
    }

    @Test func aCardPutDownWhileAPhoneIsReadIsNotForgottenOnTheWayBack() {
        var reader = holding(.android)
        reader.after([.phoneHeld(phone(.android)), .cardPlaced(cardInFront()), .pinRefused(triesLeft: 2)])
        reader.after([.backPressed])
        #expect(reader.stateName == .choosingPhone)
        #expect(reader.handle(.backPressed).contains(.ended(.cancelled)))
        #expect(reader.stateName == .takingCard)
    }
}
