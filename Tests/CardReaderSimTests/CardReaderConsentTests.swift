import Basics
import Testing

@testable import CardReaderSim

/// Registration and consents, up to the visit that is sent on.
@Suite struct CardReaderConsentTests {
    @Test func in2021TheLimitIsAskedLastAndOneByOne() {
        var reader = reader(on: firstDays)
        reader.prove()
        reader.after([.authenticated(registered: true)])
        #expect(reader.screen.question == AskedQuestion(question: .medication, number: 1, total: 3))
        #expect(reader.offeredCodes == ["yes", "no", "cancel"])
        #expect(reader.handle(.allConsentsAnswered(yes: true)).isEmpty)
        reader.after([.consentAnswered(.medication, yes: true), .consentAnswered(.checkup, yes: false)])
        #expect(reader.screen.question == AskedQuestion(question: .limit, number: 3, total: 3))
        let visit = finished(reader.handle(.consentAnswered(.limit, yes: false)))
        #expect(visit?.consents == [.medication: true, .checkup: false, .limit: false])
    }

    @Test func allTheRestCanBeRefusedAtOnce() {
        var reader = reader(questions: [.medication, .checkup, .treatment, .operations])
        reader.prove()
        reader.after([.authenticated(registered: true), .consentAnswered(.medication, yes: true)])
        #expect(reader.offeredCodes == ["yes", "no", "all-yes", "all-no", "back", "cancel"])
        let visit = finished(reader.handle(.allConsentsAnswered(yes: false)))
        #expect(
            visit?.consents == [.medication: true, .checkup: false, .treatment: false, .operations: false])
    }

    @Test func aSecondPressDoesNotAnswerTheNextQuestion() {
        var reader = reader()
        reader.prove()
        reader.after([.authenticated(registered: true)])
        reader.after([.consentAnswered(.medication, yes: false), .consentAnswered(.medication, yes: true)])
        #expect(reader.screen.question?.question == .checkup)
        #expect(finished(reader.handle(.consentAnswered(.checkup, yes: true)))?.consents[.medication] == false)
    }

    @Test func withNothingSwitchedOnNothingIsAsked() {
        var reader = reader(questions: [])
        reader.prove()
        #expect(finished(reader.handle(.authenticated(registered: true)))?.consents == [:])
    }

    @Test func anExpiredCertificateGivesTheQualificationOnly() {
        var reader = reader()
        reader.prove(cardInFront(certificateUntil: Day("2026-10-31")!))
        let visit = finished(reader.handle(.authenticated(registered: true)))
        #expect(visit == ProvenVisit(serial: "0A1B", proof: .pin, consents: [:]))
    }

    @Test func registeringOnTheSpotLeadsToTheConsents() {
        var reader = reader()
        reader.prove()
        reader.after([.authenticated(registered: false)])
        #expect(reader.offeredCodes == ["yes", "no", "cancel"])
        reader.after([.registrationAnswered(yes: true), .registrationFound(true)])
        #expect(reader.screen.code == .consent)
        #expect(reader.screen.proof == .pin)
    }

    @Test func theProofSaysHowIdentityWasProven() {
        var reader = reader(questions: [])
        reader.after([.cardPlaced(cardInFront()), .faceChosen, .faceMatched(score: 950)])
        #expect(finished(reader.handle(.authenticated(registered: true)))?.proof == .face)
    }

    @Test func aSilentCentreEndsTheVisitWithoutRefusal() {
        var reader = reader()
        reader.prove()
        reader.after([.checkFailed])
        #expect(reader.screen.code == .takeCard)
        #expect(reader.screen.refusal == nil)
    }

    @Test func theSpecifiedDiseaseFollowsAYesToTheLimit() {
        var reader = reader(on: firstDays, questions: [])
        reader.prove()
        reader.after([.authenticated(registered: true), .consentAnswered(.limit, yes: true)])
        #expect(reader.screen.question == AskedQuestion(question: .specifiedDisease, number: 2, total: 2))
        reader.after([.backPressed])
        #expect(reader.screen.question == AskedQuestion(question: .limit, number: 1, total: 1))
        #expect(finished(reader.handle(.consentAnswered(.limit, yes: false)))?.consents == [.limit: false])
    }

    @Test func backTakesTheLastAnswerBackAndAsksAgain() {
        var reader = reader()
        reader.prove()
        reader.after([.authenticated(registered: true)])
        #expect(reader.handle(.backPressed).isEmpty, "nothing is answered yet")
        reader.after([.consentAnswered(.medication, yes: true), .backPressed])
        #expect(reader.screen.question == AskedQuestion(question: .medication, number: 1, total: 2))
        reader.after([.consentAnswered(.medication, yes: false)])
        let visit = finished(reader.handle(.consentAnswered(.checkup, yes: true)))
        #expect(visit?.consents == [.medication: false, .checkup: true])
    }

    @Test func allAtOnceCoversMedicalInformationAndNothingElse() {
        var reader = fullReader()
        reader.prove(cardInFront(townTakesPart: true))
        reader.after([.authenticated(registered: true), .allConsentsAnswered(yes: true)])
        #expect(reader.screen.question == AskedQuestion(question: .subsidy, number: 5, total: 6))
        #expect(reader.offeredCodes == ["yes", "no", "back", "cancel"])
        #expect(reader.handle(.allConsentsAnswered(yes: true)).isEmpty)
        reader.after([.consentAnswered(.subsidy, yes: false)])
        #expect(reader.offeredCodes == ["electronic", "paper", "back", "cancel"])
        let visit = finished(reader.handle(.consentAnswered(.prescription, yes: true)))
        #expect(
            visit?.consents == [
                .medication: true, .checkup: true, .treatment: true, .operations: true, .subsidy: false,
                .prescription: true,
            ])
    }

    @Test func allAtOnceIsNotOfferedForTheLastOfThem() {
        var reader = fullReader()
        reader.prove()
        reader.after([.authenticated(registered: true)])
        for question in [ConsentQuestion.medication, .checkup, .treatment] {
            reader.after([.consentAnswered(question, yes: true)])
        }
        #expect(reader.screen.question?.question == .operations)
        #expect(reader.offeredCodes == ["yes", "no", "back", "cancel"])
    }

    @Test(arguments: AuthenticationTrouble.allCases)
    func whoIsNotAuthenticatedIsAskedNothing(trouble: AuthenticationTrouble) {
        var reader = reader()
        reader.prove()
        reader.after([.authenticationRefused(trouble)])
        #expect(reader.screen.refusal == ReaderRefusal(trouble))
        #expect(reader.handle(.authenticated(registered: true)).isEmpty)
        #expect(reader.screen.code == .takeCard)
    }

    @Test func onlyTheRegistrationItselfIsAnsweredByWhatWasFound() {
        var reader = reader()
        reader.prove()
        #expect(reader.handle(.registrationFound(true)).isEmpty)
        #expect(reader.stateName == .authenticating)
    }
}
