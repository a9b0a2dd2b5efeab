import Basics
import CardReaderSim
import Eligibility
import Testing

@testable import ReceptionDesk

/// A phone leaves nothing on the reader: what was asked for its visit must not act on the next patient's.
struct EndedVisitTests {
    private let phone = PhoneInFront(
        kind: .iphone, serial: "0F0F", certificateUntil: Day(year: 2030, month: 6, day: 15)!,
        cardUntil: Day(year: 2034, month: 6, day: 15)!, cardCertificateUntil: Day(year: 2030, month: 6, day: 15)!)

    /// The first patient's phone is held, and a challenge has been asked for.
    private var counter: Counter {
        let clinic = Samples.site
        var counter = Counter(
            site: Site(
                id: "pharmacy", kind: .pharmacy, code: clinic.code, name: clinic.name, terminal: clinic.terminal,
                readers: 1, hasPhoneReader: true, takesSubsidyCertificates: false, hasApp: false,
                takesElectronicPrescriptions: false, asked: clinic.asked, charset: .utf8,
                staffPassword: clinic.staffPassword))
        counter.press(.toReader)
        counter.reader(.phoneChosen, .phoneKindChosen(.iphone), .phoneHeld(phone))
        return counter
    }

    /// The second patient proves by card and PIN, behind whatever is still on the line.
    private func goOn(_ counter: inout Counter) {
        counter.press(.cancelAtReader)
        counter.press(.cancelAtReader)
        counter.press(.down)
        counter.placeCard(Samples.card(serial: "0C0D"))
        counter.typePIN("5678")
        counter.reader(.pinAccepted)
    }

    @Test func `a challenge for the phone that was called off is not signed by the next card`() {
        var counter = counter
        let asked = counter.lastMessage
        goOn(&counter)
        let wanted = counter.reply(.challenge(Samples.challenge), to: asked)
        #expect(!wanted.map(\.name).contains("sign"))
        #expect(counter.authenticate(registered: false).map(\.name).contains("sign"))
        #expect(counter.code(.readerState) == "registration")
    }

    @Test func `an authentication of the phone that was called off proves nobody else`() {
        var counter = counter
        counter.reply(.challenge(Samples.challenge))
        counter.send(.signed(Samples.authentication))
        let asked = counter.lastMessage
        goOn(&counter)
        counter.reply(.authenticated(Samples.authenticated()), to: asked)
        #expect(counter.code(.readerState) == "checking")
        counter.authenticate(registered: false)
        #expect(counter.code(.readerState) == "registration")
    }

    @Test func `a request for the phone that fails does not end the next visit`() {
        var counter = counter
        goOn(&counter)
        counter.send(.lineFailed)
        #expect(counter.code(.readerState) == "checking")
    }

    @Test func `the inquiry for a phone that fails does not end the next patient's visit`() {
        var counter = counter
        counter.authenticate()
        counter.consent()
        counter.reader(.restarted, .started)
        counter.reader(.cardPlaced(Samples.card(serial: "0C0D")))
        counter.typePIN("5678")
        counter.reader(.pinAccepted)
        // The challenge of the second patient waits behind the first one's inquiry.
        counter.send(.lineFailed)
        #expect(counter.code(.readerState) == "checking")
        #expect(counter.authenticate(registered: false).map(\.name).contains("sign"))
    }
}
