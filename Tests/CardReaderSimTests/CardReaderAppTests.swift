import Basics
import Testing

@testable import CardReaderSim

/// The app in place of a reader that is broken or out of reach.
@Suite struct CardReaderAppTests {
    @Test func consentsComeFirstThenTheCardThenThePIN() {
        var app = app()
        app.after([.checkBegun])
        #expect(app.screen.code == .consent && app.screen.proof == nil)
        app.after([.consentAnswered(.medication, yes: true), .consentAnswered(.checkup, yes: false)])
        #expect(app.screen.code == .cardHold)
        app.after([.cardPlaced(cardInFront())])
        #expect(app.offeredCodes == ["pin", "visual", "cancel"])
        app.after([.pinChosen])
        app.type("1234")
        app.after([.pinAccepted])
        let visit = finished(app.handle(.authenticated(registered: true)))
        #expect(visit == ProvenVisit(serial: "0A1B", proof: .pin, consents: [.medication: true, .checkup: false]))
    }

    @Test func staffCompareWithoutAPasswordAndCanGoBack() {
        var app = app()
        app.after([.checkBegun, .allConsentsAnswered(yes: true), .cardPlaced(cardInFront())])
        #expect(app.handle(.visualChosen).first == .showPhoto)
        app.after([.backPressed])
        #expect(app.offeredCodes == ["pin", "visual", "cancel"])
    }

    @Test func thereIsNoFace() {
        var app = app()
        app.after([.checkBegun, .allConsentsAnswered(yes: true), .cardPlaced(cardInFront(hasPIN: false))])
        #expect(app.offeredCodes == ["visual", "cancel"])
        #expect(app.handle(.faceChosen).isEmpty)
        #expect(app.screen.notice == .appHasNoFace)
    }

    @Test func aCardHeldBeforeTheQuestionsIsNotRead() {
        var app = app()
        #expect(app.handle(.cardPlaced(cardInFront())).isEmpty)
        #expect(app.screen.notice == .answerFirst)
        app.after([.checkBegun, .cardPlaced(cardInFront())])
        #expect(app.screen.code == .consent && !app.isOccupied)
    }

    @Test func withNothingToAskTheCardComesAtOnce() {
        var app = app(questions: [])
        app.after([.checkBegun])
        #expect(app.screen.code == .cardHold)
        #expect(app.offeredCodes == ["cancel"])
    }

    @Test func anExpiredCertificateDropsWhatWasAnswered() {
        var app = app()
        app.after([.checkBegun, .allConsentsAnswered(yes: true)])
        app.after([.cardPlaced(cardInFront(certificateUntil: Day("2026-10-31")!)), .visualChosen])
        app.after([.staffJudged(same: true)])
        #expect(finished(app.handle(.authenticated(registered: true)))?.consents == [:])
    }

    @Test func beforeItsDayItIsNotAdmitted() {
        var early = app(on: Day("2025-05-20")!)
        #expect(early.offered.isEmpty)
        #expect(early.handle(.checkBegun).isEmpty)
        #expect(early.screen.notice == .appNotAccepted)
        #expect(app(on: Day("2025-05-21")!).offeredCodes == ["begin"])
    }

    @Test func aReaderAtTheCounterHasNoSuchButton() {
        var reader = reader()
        #expect(reader.handle(.checkBegun).isEmpty)
        #expect(reader.stateName == .idle)
    }
}
