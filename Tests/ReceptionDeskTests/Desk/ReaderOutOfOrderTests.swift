import Basics
import CardReaderSim
import Eligibility
import Testing

@testable import ReceptionDesk

/// The window beside a reader that does not work, and who is taken to be at a reader.
struct ReaderOutOfOrderTests {
    /// A clinic with one reader, an external reader for phones, and the app.
    private var counter: Counter {
        let clinic = Samples.site
        return Counter(
            site: Site(
                id: "clinic", kind: .clinic, code: clinic.code, name: clinic.name, terminal: clinic.terminal,
                readers: 1,
                hasPhoneReader: true, takesSubsidyCertificates: false, hasApp: true,
                takesElectronicPrescriptions: false,
                asked: clinic.asked, charset: .utf8, staffPassword: clinic.staffPassword))
    }

    private let iphone = PhoneInFront(
        kind: .iphone, serial: "0E0F", certificateUntil: Day(year: 2030, month: 6, day: 15)!,
        cardUntil: Day(year: 2034, month: 6, day: 15)!, cardCertificateUntil: Day(year: 2030, month: 6, day: 15)!)

    // MARK: - The way out

    @Test(arguments: [ReaderEvent.froze, .unplugged, .updateBegan, .connectionDropped])
    func `the clerk gets back to the list where nothing lies on the reader`(trouble: ReaderEvent) {
        var counter = counter
        counter.press(.toReader)
        counter.reader(trouble)
        #expect(counter.press(.cancelAtReader) == [.noteProgress(visitor: "hanako", .waiting)])
        #expect(counter.desk.phase == .waiting)
        #expect(counter.desk.readers[0].visitor == nil)
        // In what state the device is does not change by leaving it.
        #expect(counter.desk.reader.isOutOfOrder)
    }

    @Test func `a card that lies there is given back first`() {
        var counter = counter
        counter.placeCard()
        counter.reader(.froze)
        #expect(counter.press(.cancelAtReader).first == .reader(.takeCardBack))
        #expect(counter.desk.phase == .waiting)
        #expect(counter.desk.visitors[0].progress == .waiting)
    }

    // MARK: - Who is at it

    @Test func `after a phone there is nothing to take, and nobody at the reader`() {
        var counter = counter
        counter.press(.toReader)
        counter.reader(.phoneChosen, .phoneKindChosen(.iphone), .phoneHeld(iphone))
        counter.authenticate()
        counter.consent()
        #expect(counter.desk.readers[0].visitor == "hanako")
        counter.answer()
        #expect(counter.desk.answered["hanako"] != nil)
        #expect(counter.desk.readers[0].visitor == nil)
        counter.press(.back)
        counter.reader(.cardPlaced(Samples.card(serial: "0C0D")))
        #expect(counter.desk.phase == .atReader(visitor: nil))
    }

    @Test func `who was called and did not come is not taken for the next`() {
        var counter = counter
        counter.press(.toReader)
        counter.press(.cancelAtReader)
        counter.reader(.cardPlaced(Samples.card(serial: "0C0D")))
        #expect(counter.desk.phase == .atReader(visitor: nil))
    }

    // MARK: - The app

    @Test func `that the reader is broken is said though the app is shown`() {
        var counter = counter
        counter.reader(.unplugged)
        counter.press(.app)
        counter.press(.cancelAtReader)
        counter.press(.cancelAtReader)
        #expect(counter.desk.readers[counter.desk.shown].isApp)
        counter.press(.toReader)
        #expect(counter.desk.message.code == .readerOutOfOrder)
        // So that the key for a restart is about the one that needs it.
        #expect(counter.code(.readerNo) == "1")
    }

    @Test func `an app in use is not taken from whoever is at it`() {
        var counter = counter
        counter.press(.app)
        counter.press(.nextReader)
        counter.press(.cancelAtReader)
        counter.send(.visitorChosen("taro"))
        #expect(counter.press(.app) == [])
        #expect(counter.desk.phase == .atReader(visitor: "hanako"))
        #expect(counter.desk.readers.last?.visitor == "hanako")
        #expect(counter.desk.visitors.map(\.progress) == [.atReader, .waiting])
    }
}
