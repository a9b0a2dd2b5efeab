import Basics
import CardReaderSim
import Eligibility
import Screens
import Testing

@testable import ReceptionDesk

/// One check by card, from the call to the result, in each way of proving identity.
struct CardCheckTests {
    private let asker = Asker(institution: Samples.site.code, terminal: "T1", operatorID: "ippan", account: .counter)

    private func inquiry(on day: Day = Samples.today, consents: Set<ConsentItem>) -> Inquiry {
        Inquiry(
            check: "S-1", key: .authenticated(authentication: "A-1"), on: day, consents: consents, asker: asker)
    }

    @Test func `by PIN`() {
        var counter = Counter()
        #expect(
            counter.press(.toReader) == [
                .noteProgress(visitor: "hanako", .atReader), .reader(.callPatient(visitor: "hanako")),
            ])
        counter.reader(.cardPlaced(Samples.card()), .pinChosen)
        #expect(counter.code(.readerPIN) == "----")
        counter.key(.character("1"))
        counter.key(.character("2"))
        #expect(counter.code(.readerPIN) == "**--")
        counter.key(.character("3"))
        #expect(counter.key(.character("4")).contains(.reader(.verifyPIN(serial: "0A1B", "1234"))))
        counter.reader(.pinAccepted)
        #expect(counter.lastRequest == .challenge(asker: asker))
        #expect(
            counter.authenticate() == [
                .stopTimer(.line), .reader(.sign(serial: "0A1B", challenge: Samples.challenge, .pin)),
            ])
        #expect(counter.code(.readerQuestion) == "medication")
        counter.reader(.consentAnswered(.medication, yes: true), .consentAnswered(.checkup, yes: false))
        #expect(counter.lastRequest == .check(inquiry(consents: [.medication])))
        #expect(counter.desk.message.code == .asking)
        counter.answer()
        #expect(counter.desk.screen == .result)
        #expect(counter.code(.identityMethod) == "pin")
        #expect(counter.code(.readerState) == "take-card")
        #expect(counter.progress == "checked")
    }

    @Test func `by face, the camera first and then the comparison`() {
        var counter = Counter()
        counter.placeCard()
        #expect(
            counter.reader(.faceChosen).prefix(2) == [
                .reader(.takeFrame), .startTimer(.camera(), seconds: Desk.cameraSeconds),
            ])
        counter.send(.frameTaken(Samples.cameraFrame))
        #expect(counter.code(.readerFrame) == "shown")
        #expect(counter.send(.timerEnded(.camera())) == [.reader(.compareFaces)])
        counter.reader(.faceMatched(score: 900))
        #expect(counter.authenticate().contains(.reader(.sign(serial: "0A1B", challenge: Samples.challenge, .face))))
        counter.consent()
        #expect(counter.lastRequest == .check(inquiry(consents: [.medication, .checkup])))
        counter.answer()
        #expect(counter.code(.identityMethod) == "face")
    }

    @Test func `by staff, started at the reader with the institution's password`() {
        var counter = Counter()
        counter.placeCard()
        counter.press(.visualMode)
        #expect(counter.code(.readerState) == "staff-password")
        counter.send(.typed(.readerPIN, "9999"))
        counter.press(.confirm)
        #expect(counter.code(.readerNotice) == "staff-password-wrong")
        counter.send(.typed(.readerPIN, "2468"))
        #expect(counter.press(.confirm).contains(.reader(.showPhoto)))
        counter.send(.photosShown(chip: Samples.chipPhoto, frame: Samples.cameraFrame))
        #expect(counter.desk.screen == .staffComparison)
        #expect(counter.code(.visualPhoto) == "shown" && counter.code(.visualFrame) == "shown")
        counter.key(.character("y"))
        #expect(counter.authenticate().contains(.reader(.sign(serial: "0A1B", challenge: Samples.challenge, .visual))))
        counter.consent(false)
        #expect(counter.lastRequest == .check(inquiry(consents: [])))
    }

    @Test func `by staff, started at the terminal by the administrator, and back`() {
        var counter = Counter(on: Samples.firstDays, account: .administrator)
        counter.key(.character("v"))
        #expect(counter.desk.message == Message(.visualOn, tone: .warn))
        #expect(counter.code(.readerMode) == "visual")
        counter.press(.toReader)
        #expect(counter.reader(.cardPlaced(Samples.card())).contains(.reader(.showPhoto)))
        counter.send(.photosShown(chip: Samples.chipPhoto, frame: .none))
        counter.press(.different)
        #expect(counter.code(.readerNotice) == "staff-says-different")
        counter.press(.takeCard)
        counter.key(.character("v"))
        #expect(counter.desk.message.code == .visualOff)
        counter.placeCard()
        #expect(counter.code(.readerState) == "pin")
    }

    @Test(arguments: [Account.counter, .viewing])
    func `no other account switches the mode at the terminal`(account: Account) {
        var counter = Counter(on: Samples.firstDays, account: account)
        #expect(counter.press(.visualMode) == [])
        #expect(counter.desk.message == Message(.visualNeedsAdministrator, tone: .warn))
        #expect(counter.code(.readerMode) == "unattended")
    }

    @Test func `since it starts at the reader, the administrator has no such switch either`() {
        var counter = Counter(account: .administrator)
        counter.press(.visualMode)
        #expect(counter.desk.message == Message(.visualAtReader, tone: .warn))
        #expect(counter.code(.readerMode) == "unattended")
    }

    @Test func `in the first edition the PIN is typed at once and the limit is asked`() {
        var counter = Counter(on: Samples.firstDays)
        counter.placeCard()
        #expect(counter.code(.readerState) == "pin")
        counter.typePIN()
        counter.reader(.pinAccepted)
        counter.authenticate()
        counter.consent()
        #expect(
            counter.lastRequest
                == .check(inquiry(on: Samples.firstDays, consents: [.medication, .checkup, .limit, .specifiedDisease])))
    }

    @Test(arguments: [
        (AuthenticationRefusal.revoked, "revoked"), (.expired, "certificate-expired"),
        (.otherAuthority, "not-trusted"), (.replayed, "not-trusted"), (.wrongSignature, "not-trusted"),
        (.certificateServiceDown, "certificate-service-down"), (.expiredChallenge, "took-too-long"),
    ])
    func `a card that the centre does not believe is refused, and the log says why`(
        refusal: AuthenticationRefusal, notice: String
    ) {
        var counter = Counter()
        counter.provePIN()
        counter.reply(.challenge(Samples.challenge))
        counter.send(.signed(Samples.authentication))
        #expect(counter.lastRequest == .authenticate(Samples.authentication, asker: asker))
        counter.reply(.notAuthenticated(refusal))
        #expect(counter.code(.readerNotice) == notice)
        #expect(counter.desk.journal.contains { $0.message.code == .notAuthenticated })
        #expect(counter.desk.answered.isEmpty)
    }

    @Test func `a chip that refuses to sign ends the visit`() {
        var counter = Counter()
        counter.provePIN()
        counter.reply(.challenge(Samples.challenge))
        counter.send(.signingRefused())
        #expect(counter.code(.readerNotice) == "not-trusted")
    }

    @Test func `a card that is not registered can be registered on the spot`() {
        var counter = Place.registration.counter
        counter.key(.character("1"))
        #expect(counter.lastRequest == .registerCard(authentication: "A-1", asker: asker))
        counter.reply(.registration(registered: true))
        #expect(counter.code(.readerState) == "consent")
    }

    @Test func `a wrong PIN shows the tries left, and the third locks`() {
        var counter = Counter()
        counter.placeCard()
        counter.typePIN("9999")
        counter.reader(.pinRefused(triesLeft: 2))
        #expect(counter.code(.readerTries) == "2" && counter.value(.readerTries)?.tone == .warn)
        counter.typePIN("9999")
        counter.reader(.pinRefused(triesLeft: 1))
        counter.typePIN("9999")
        counter.reader(.pinLocked)
        #expect(counter.code(.readerTries) == "0" && counter.value(.readerTries)?.tone == .stop)
        #expect(counter.rows(.readerOffer).map(\.code) == ["face", "visual", "cancel"])
    }
}
