import Basics
import CardReaderSim
import Eligibility
import Screens
import Testing

@testable import ReceptionDesk

/// A check by insurer number, symbol and number, typed from a paper.
struct NumberCheckTests {
    @Test func `typed by keys alone`() {
        var counter = Counter()
        counter.key(.character("n"))
        #expect(counter.code(.entryDocument) == "eligibility-certificate")
        #expect(counter.code(.patientName) == "訓練　花子")
        for (_, text) in Samples.paper {
            for character in text { counter.key(.character(character)) }
            counter.key(.tab)
        }
        counter.key(.character(" "))
        counter.key(.enter)
        #expect(
            counter.lastInquiry?.key
                == .number(insurer: "409995", symbol: "架空12", number: "3456", branch: "02", birth: Visitor.hanako.birth)
        )
        #expect(counter.lastInquiry?.consents == [.limit])
        counter.answer()
        #expect(counter.code(.identityMethod) == "number")
        #expect(counter.progress == "checked")
    }

    @Test func `from an insurance card while there were any`() {
        var counter = Counter(on: Samples.firstDays)
        counter.press(.byNumber)
        #expect(counter.code(.entryDocument) == "insurance-card")
    }

    @Test func `Enter goes on from field to field and asks at the last one only`() {
        var counter = Place.filledEntry.counter
        for _ in NumberEntry.order.dropLast() { #expect(counter.key(.enter) == []) }
        #expect(counter.value(.entryLimit)?.tone == .chosen)
        #expect(counter.key(.enter).contains { $0.name == "transmit" })
    }

    @Test(arguments: NumberEntry.order)
    func `F5 asks from any field`(field: FieldName) {
        var counter = Place.filledEntry.counter
        counter.send(.clicked(field, row: 0))
        #expect(counter.key(.function(5)).contains { $0.name == "transmit" })
    }

    @Test func `a fault puts the cursor where it is and asks nobody`() {
        var counter = Place.filledEntry.counter
        counter.send(.typed(.entryNumber, "123456789012"))
        #expect(counter.key(.function(5)) == [])
        #expect(counter.desk.message.code == .entryMyNumber && counter.desk.message.tone == .warn)
        #expect(counter.desk.message.arguments.first == FieldName.entryNumber.meaning)
        #expect(counter.fields()[FieldName.entryNumber.rawValue] == .input(text: "123456789012", cursor: 12))
        #expect(counter.lastMessage == nil)
    }

    @Test func `a click puts the cursor into a field`() {
        var counter = Place.entry.counter
        counter.send(.clicked(.entryBirth, row: 0))
        counter.send(.pasted("S56.\u{1b}6.15"))
        #expect(counter.fields()[FieldName.entryBirth.rawValue] == .input(text: "S56.6.15", cursor: 8))
    }

    @Test(arguments: [
        (Place.waiting, FieldName.entryNumber, "1"), (.signIn, .entryNumber, "1"), (.entry, .signinID, "kanri"),
        (.entry, .entryLimit, "maybe"), (.result, .readerPIN, "1234"),
    ])
    func `a field that is not on the screen, or a value it cannot take, is refused`(
        place: Place, field: FieldName, text: String
    ) {
        var counter = place.counter
        let before = counter.desk
        // What is secret is not repeated in the message.
        let shown = field == .readerPIN ? "●●●●●●●●" : text
        #expect(counter.send(.typed(field, text)) == [])
        #expect(counter.desk.phase == before.phase)
        #expect(
            counter.desk.message
                == Message(.notHere, [Bilingual("\(field.rawValue) \(shown)"), before.screen.title], tone: .warn))
    }

    @Test func `from its result the form opens again as it was typed`() {
        let form = Place.filledEntry.counter.desk.phase
        var counter = Place.resultByNumber.counter
        counter.key(.character("n"))
        #expect(counter.desk.phase == form)
    }

    @Test func `a result by card has no form to open again`() {
        var counter = Place.result.counter
        counter.press(.byNumber)
        #expect(counter.desk.screen == .result)
        #expect(counter.desk.message.code == .notHere)
    }
}
