import Basics
import Testing

@testable import CardReaderSim

/// Registration and consents, up to the visit that is sent on.
@Suite struct CardReaderConsentTests {
    private func finished(_ effects: [ReaderEffect]) -> ProvenVisit? {
        effects.lazy.compactMap { if case .finished(let visit) = $0 { visit } else { nil } }.first
    }

    @Test func in2021TheLimitIsAskedLastAndOneByOne() {
        var reader = reader(on: firstDays)
        reader.prove()
        reader.after([.registrationFound(true)])
        #expect(reader.screen.question == AskedQuestion(question: .medication, number: 1, total: 3))
        #expect(reader.offeredCodes == ["yes", "no", "cancel"])
        #expect(reader.handle(.allConsentsAnswered(yes: true)).isEmpty)
        reader.after([.consentAnswered(.medication, yes: true), .consentAnswered(.checkup, yes: false)])
        #expect(reader.screen.question == AskedQuestion(question: .limit, number: 3, total: 3))
        let visit = finished(reader.handle(.consentAnswered(.limit, yes: true)))
        #expect(visit?.consents == [.medication: true, .checkup: false, .limit: true])
    }

    @Test func allTheRestCanBeRefusedAtOnce() {
        var reader = reader(questions: [.medication, .checkup, .treatment, .operations])
        reader.prove()
        reader.after([.registrationFound(true), .consentAnswered(.medication, yes: true)])
        #expect(reader.offeredCodes == ["yes", "no", "all-yes", "all-no", "cancel"])
        let visit = finished(reader.handle(.allConsentsAnswered(yes: false)))
        #expect(
            visit?.consents == [.medication: true, .checkup: false, .treatment: false, .operations: false])
    }

    @Test func aSecondPressDoesNotAnswerTheNextQuestion() {
        var reader = reader()
        reader.prove()
        reader.after([.registrationFound(true)])
        reader.after([.consentAnswered(.medication, yes: false), .consentAnswered(.medication, yes: true)])
        #expect(reader.screen.question?.question == .checkup)
        #expect(finished(reader.handle(.consentAnswered(.checkup, yes: true)))?.consents[.medication] == false)
    }

    @Test func withNothingSwitchedOnNothingIsAsked() {
        var reader = reader(questions: [])
        reader.prove()
        #expect(finished(reader.handle(.registrationFound(true)))?.consents == [:])
    }

    @Test func anExpiredCertificateGivesTheQualificationOnly() {
        var reader = reader()
        reader.prove(cardInFront(certificateUntil: Day("2026-10-31")!))
        let visit = finished(reader.handle(.registrationFound(true)))
        #expect(visit == ProvenVisit(serial: "0A1B", proof: .pin, consents: [:]))
    }

    @Test func registeringOnTheSpotLeadsToTheConsents() {
        var reader = reader()
        reader.prove()
        reader.after([.registrationFound(false)])
        #expect(reader.offeredCodes == ["yes", "no", "cancel"])
        reader.after([.registrationAnswered(yes: true), .registrationFound(true)])
        #expect(reader.screen.code == .consent)
        #expect(reader.screen.proof == .pin)
    }

    @Test func theProofSaysHowIdentityWasProven() {
        var reader = reader(questions: [])
        reader.after([.cardPlaced(cardInFront()), .faceChosen, .faceMatched(score: 950)])
        #expect(finished(reader.handle(.registrationFound(true)))?.proof == .face)
    }

    @Test func aSilentCentreEndsTheVisitWithoutRefusal() {
        var reader = reader()
        reader.prove()
        reader.after([.checkFailed])
        #expect(reader.screen.code == .takeCard)
        #expect(reader.screen.refusal == nil)
    }
}
