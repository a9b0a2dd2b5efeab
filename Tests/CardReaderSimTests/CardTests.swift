import Basics
import Testing

@testable import CardReaderSim

@Suite struct CardTests {
    private func card(pin: CardPIN?, photo: Face?) throws -> Card {
        let issued = try Training.card(pin: pin)
        return Card(
            jpki: issued.jpki, surface: CardSurfaceApplication(photo: photo), input: issued.input, until: issued.until)
    }

    @Test func theReaderLearnsWhatIsOnTheCardWithoutPIN() throws {
        let inFront = try card(pin: CardPIN("1234"), photo: Face(seed: 1)).inFront
        #expect(
            inFront
                == CardInFront(
                    serial: "7E57A0B10C010001", certificateUntil: Day("2028-06-15")!, cardUntil: Day("2033-06-15")!,
                    hasPIN: true,
                    hasPhoto: true))
    }

    @Test func cardsWithoutPINOrPhotoSaySo() throws {
        #expect(try !card(pin: nil, photo: Face(seed: 1)).inFront.hasPIN)
        #expect(try !card(pin: CardPIN("1234"), photo: nil).inFront.hasPhoto)
    }

    @Test func theCounterIsOnTheCard() throws {
        var card = try card(pin: CardPIN("1234"), photo: nil)
        #expect(card.verify(pin: "9999") == .refused(triesLeft: 2))
        #expect(card.jpki.pin?.triesLeft == 2)
        #expect(card.verify(pin: "1234") == .accepted)
        #expect(card.jpki.pin?.triesLeft == 3)
    }

    @Test func aCardWithoutPINAcceptsNone() throws {
        var card = try card(pin: nil, photo: Face(seed: 1))
        #expect(card.verify(pin: "1234") == .locked)
        #expect(card.verify(pin: "") == .locked)
    }

    @Test func applicationIdentifiersAreDistinctHexadecimalOfTenBytes() {
        let identifiers = ApplicationIdentifier.allCases.map(\.rawValue)
        #expect(Set(identifiers).count == 3)
        #expect(identifiers.allSatisfy { $0.count == 20 && $0.allSatisfy(\.isHexDigit) })
    }
}
