import Basics
import Testing

@testable import CardReaderSim

@Suite struct CardTests {
    private let text = CardText(name: "架空 花子", birth: Day("1980-06-15")!, sex: .female)

    private func card(pin: CardPIN?, photo: Face?) -> Card {
        Card(issuedOn: Day("2024-04-01")!, serial: "0A1B", pin: pin, photo: photo, text: text)
    }

    @Test func theReaderLearnsWhatIsOnTheCardWithoutPIN() {
        let inFront = card(pin: CardPIN("1234"), photo: Face(seed: 1)).inFront
        #expect(
            inFront
                == CardInFront(
                    serial: "0A1B", certificateUntil: Day("2028-06-15")!, cardUntil: Day("2033-06-15")!, hasPIN: true,
                    hasPhoto: true))
    }

    @Test func cardsWithoutPINOrPhotoSaySo() {
        #expect(!card(pin: nil, photo: Face(seed: 1)).inFront.hasPIN)
        #expect(!card(pin: CardPIN("1234"), photo: nil).inFront.hasPhoto)
    }

    @Test func theCounterIsOnTheCard() {
        var card = card(pin: CardPIN("1234"), photo: nil)
        #expect(card.verify(pin: "9999") == .refused(triesLeft: 2))
        #expect(card.jpki.pin?.triesLeft == 2)
        #expect(card.verify(pin: "1234") == .accepted)
        #expect(card.jpki.pin?.triesLeft == 3)
    }

    @Test func aCardWithoutPINAcceptsNone() {
        var card = card(pin: nil, photo: Face(seed: 1))
        #expect(card.verify(pin: "1234") == .locked)
        #expect(card.verify(pin: "") == .locked)
    }

    @Test func applicationIdentifiersAreDistinctHexadecimalOfTenBytes() {
        let identifiers = ApplicationIdentifier.allCases.map(\.rawValue)
        #expect(Set(identifiers).count == 3)
        #expect(identifiers.allSatisfy { $0.count == 20 && $0.allSatisfy(\.isHexDigit) })
    }
}
