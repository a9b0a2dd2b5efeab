import Basics
import Testing

@testable import CardReaderSim

/// The staff comparison as it was switched at the terminal, before it moved to the reader.
@Suite struct CardReaderModeTests {
    @Test func everyCardGoesToStaffUntilSwitchedBack() {
        var reader = reader(on: firstDays)
        reader.after([.visualModeSwitched(on: true)])
        for serial in ["01", "02"] {
            let effects = reader.handle(.cardPlaced(cardInFront(serial: serial)))
            #expect(effects == [.showPhoto, .startTimer(seconds: ReaderLimits.staffSeconds)])
            reader.after([.cancelPressed, .cardTaken])
        }
        reader.after([.visualModeSwitched(on: false), .cardPlaced(cardInFront())])
        #expect(reader.screen.code == .pin)
    }

    @Test func switchingTakesEffectForTheCardOnTheReader() {
        var reader = reader(on: firstDays)
        reader.after([.cardPlaced(cardInFront())])
        #expect(reader.handle(.visualModeSwitched(on: true)).first == .showPhoto)
        #expect(reader.handle(.visualModeSwitched(on: false)).first == .forgetPhotos)
        #expect(reader.screen.code == .choose)
    }

    @Test func aCheckUnderWayIsAnsweredBeforeStaffTakeOver() {
        var reader = reader(on: firstDays)
        reader.after([.cardPlaced(cardInFront()), .faceChosen])
        #expect(reader.handle(.visualModeSwitched(on: true)).isEmpty)
        let effects = reader.handle(.faceDiffered(score: 300, triesLeft: 9))
        #expect(effects == [.forgetPhotos, .showPhoto, .startTimer(seconds: ReaderLimits.staffSeconds)])
    }

    @Test func thereIsNoWayBackFromTheModeAtTheReader() {
        var reader = reader(on: firstDays)
        reader.after([.visualModeSwitched(on: true), .cardPlaced(cardInFront())])
        #expect(reader.offeredCodes == ["cancel"])
        #expect(reader.handle(.backPressed).isEmpty)
        #expect(reader.screen.code == .staffComparison)
    }

    @Test func aCardWithoutPhotoIsAskedForItsPINInAnyMode() {
        var reader = reader(on: firstDays)
        reader.after([.visualModeSwitched(on: true), .cardPlaced(cardInFront(hasPhoto: false))])
        #expect(reader.screen.code == .pin)
    }

    @Test func theReaderItselfDoesNotOfferItThen() {
        var reader = reader(on: firstDays)
        reader.after([.cardPlaced(cardInFront())])
        #expect(reader.handle(.visualChosen).isEmpty)
        #expect(reader.screen.notice == .askStaff)
        #expect(!reader.offeredCodes.contains("visual"))
    }

    @Test func theTerminalSwitchIsGoneSinceMarch2025() {
        var reader = reader()
        #expect(reader.handle(.visualModeSwitched(on: true)).isEmpty)
        #expect(reader.mode == .unattended)
    }

    @Test func theModeEndsAsTheRulesChange() {
        var reader = CardReader(
            on: Day("2025-02-28")!, settings: ReaderSettings(staffPassword: staffPassword, mode: .visual))
        #expect(reader.mode == .visual)
        reader.beginDay(Day("2025-03-01")!)
        #expect(reader.mode == .unattended)
        reader.after([.cardPlaced(cardInFront())])
        #expect(reader.offeredCodes == ["face", "pin", "visual", "cancel"])
    }
}
