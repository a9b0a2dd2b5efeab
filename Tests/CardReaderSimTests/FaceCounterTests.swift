import Testing

@testable import CardReaderSim

struct FaceCounterTests {
    @Test func `ten misses in a row lock the face`() {
        var face = FaceCounter()
        for left in (1...9).reversed() { #expect(face.count(matched: false) == .refused(triesLeft: left)) }
        #expect(face.count(matched: false) == .locked)
        #expect(face.triesLeft == 0)
    }

    @Test func `a recognised face resets the count`() {
        var face = FaceCounter(triesLeft: 1)
        #expect(face.count(matched: true) == .accepted)
        #expect(face.count(matched: false) == .refused(triesLeft: 9))
    }

    @Test func `locked stays locked whoever looks into the camera`() {
        var face = FaceCounter(triesLeft: 0)
        #expect(face.count(matched: true) == .locked)
        #expect(face.count(matched: false) == .locked)
        #expect(face.count(matched: true) == .locked)
    }

    @Test func `the PIN and the face do not touch each other's counter`() throws {
        var card = try Training.card(pin: CardPIN("1234", triesLeft: 2))
        #expect(card.countFace(matched: false) == .refused(triesLeft: 9))
        #expect(card.verify(pin: "1234") == .accepted)
        #expect(card.face.triesLeft == 9)
        _ = card.verify(pin: "0000")
        #expect(card.countFace(matched: true) == .accepted)
        #expect(card.jpki.pin?.triesLeft == 2)
    }
}
