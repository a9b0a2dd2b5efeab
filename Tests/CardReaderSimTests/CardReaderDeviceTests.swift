import Basics
import Testing

@testable import CardReaderSim

/// What becomes of a visit, and of the card, when the device fails.
@Suite struct CardReaderDeviceTests {
    @Test(arguments: [ReaderEvent.unplugged, .froze, .updateBegan, .connectionDropped, .restarted])
    func aVisitIsBrokenOffWithItsPicturesAndItsTimer(fault: ReaderEvent) {
        var reader = reader()
        reader.after([.cardPlaced(cardInFront()), .visualChosen] + staffDigits + [.confirmPressed])
        let effects = reader.handle(fault)
        #expect(effects.first == .forgetPhotos)
        #expect(effects.contains(.ended(.deviceFailed)) && effects.last == .stopTimer)
    }

    @Test func theCardThatStillLiesThereHasToBeTaken() {
        var reader = reader()
        reader.after([.cardPlaced(cardInFront()), .froze, .restarted, .started])
        #expect(reader.screen.code == .takeCard && reader.screen.refusal == .deviceFailed)
        reader.after([.cardTaken, .cardPlaced(cardInFront())])
        #expect(reader.screen.code == .choose)
    }

    @Test func aCardPutOnADeadReaderIsNotReadWhenItComesBack() {
        var reader = reader()
        reader.after([.unplugged, .cardPlaced(cardInFront()), .pluggedIn, .started])
        #expect(reader.screen.code == .takeCard)
    }

    @Test func aCardTakenMeanwhileIsForgotten() {
        var reader = reader()
        reader.after([.cardPlaced(cardInFront()), .froze])
        #expect(reader.offeredCodes == ["take-card"])
        reader.after([.cardTaken])
        #expect(reader.offered.isEmpty)
        reader.after([.restarted, .started])
        #expect(reader.screen.code == .idle)
    }

    @Test func anInquiryOnItsWayIsNotCalledBack() {
        var reader = reader(questions: [])
        reader.prove()
        reader.after([.authenticated(registered: true)])
        #expect(reader.stateName == .sending)
        #expect(reader.handle(.connectionDropped).isEmpty)
        #expect(reader.handle(.checkEnded).isEmpty)
        reader.after([.connectionRestored])
        #expect(reader.screen.code == .takeCard)
    }

    @Test func aReaderThatDidNotStartIsRestarted() {
        var reader = reader()
        #expect(reader.after([.unplugged, .pluggedIn]) == [.startUp])
        reader.after([.startFailed])
        #expect(reader.screen.code == .failed)
        #expect(reader.handle(.restarted) == [.startUp])
        reader.after([.started])
        #expect(reader.screen.code == .idle)
    }

    @Test func theModeOfTheTerminalOutlastsARestart() {
        var reader = reader(on: firstDays)
        reader.after([.visualModeSwitched(on: true), .restarted, .started, .cardPlaced(cardInFront())])
        #expect(reader.screen.code == .staffComparison)
    }

    @Test func whatIsUpsideDownOrUnreadableIsAskedForAgain() {
        for trouble in CardTrouble.allCases {
            var reader = reader()
            #expect(reader.handle(.cardUnreadable(trouble)).contains(.ended(ReaderRefusal(trouble))))
            #expect(reader.screen.refusal == ReaderRefusal(trouble))
            reader.after([.cardTaken, .cardPlaced(cardInFront())])
            #expect(reader.screen.faceTriesLeft == 10 && reader.screen.pinTriesLeft == nil)
        }
    }
}
