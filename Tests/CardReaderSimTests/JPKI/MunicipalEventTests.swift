import Basics
import Testing

@testable import CardReaderSim

struct MunicipalEventTests {
    private let day = Day("2026-11-24")!
    private let serial = "7E57A0B10C010001"

    @Test func `a locked PIN is unlocked with its old digits or with new ones`() throws {
        for (new, digits) in [(CardPIN?.none, "1234"), (CardPIN("5678"), "5678")] {
            var card = try Training.card(pin: CardPIN("1234", triesLeft: 0))
            #expect(try card.take(.pinUnlocked(new: new), by: Training.service) == [])
            #expect(card.jpki.pin?.triesLeft == CardPIN.tries)
            #expect(card.verify(pin: digits) == .accepted)
        }
    }

    @Test func `a card without PIN gets one by new digits alone`() throws {
        var card = try Training.card(pin: nil)
        _ = try card.take(.pinUnlocked(new: nil), by: Training.service)
        #expect(card.jpki.pin == nil)
        _ = try card.take(.pinUnlocked(new: CardPIN("5678", triesLeft: 0)), by: Training.service)
        #expect(card.verify(pin: "5678") == .accepted)
    }

    @Test func `a locked face is unlocked`() throws {
        var card = try Training.card()
        for _ in 1...10 { _ = card.countFace(matched: false) }
        #expect(card.countFace(matched: true) == .locked)
        #expect(try card.take(.faceUnlocked, by: Training.service) == [])
        #expect(card.countFace(matched: true) == .accepted)
    }

    @Test func `a renewal brings new keys and serials and revokes the old certificates`() throws {
        var card = try Training.card(pin: CardPIN("1234", triesLeft: 1))
        let former = card
        let revoked = try card.take(
            .certificatesRenewed(serial: "7E57A0B10C010099", keys: Training.otherKeys, on: day), by: Training.service)
        #expect(card.jpki.serial == "7E57A0B10C010099")
        #expect(card.jpki.signature?.certificate.serial == "7E57A0B10C010099")
        // The fifth birthday after the renewal.
        #expect(card.jpki.certificateUntil == Day("2031-06-15")!)
        #expect(card.jpki.pin == former.jpki.pin)
        #expect(card.jpki.authentication.key != former.jpki.authentication.key)
        #expect(
            revoked == [
                Revocation(kind: .authentication, serial: serial, on: day, reason: .renewed),
                Revocation(kind: .signature, serial: serial, on: day, reason: .renewed),
            ])
    }

    @Test func `an expired card is not renewed and stays as it was`() throws {
        var card = try Training.card()
        let former = card
        #expect(throws: JPKIProblem.cardExpired(on: card.until)) {
            try card.take(
                .certificatesRenewed(serial: "7E57A0B10C010099", keys: Training.otherKeys, on: card.until + 1),
                by: Training.service)
        }
        #expect(card == former)
    }

    @Test func `a renewed certificate does not outlive the card`() throws {
        var card = try Training.card()
        _ = try card.take(
            .certificatesRenewed(serial: "7E57A0B10C010099", keys: Training.otherKeys, on: Day("2030-01-10")!),
            by: Training.service)
        #expect(card.jpki.certificateUntil == Day("2033-06-15")!)
    }

    @Test func `what has expired needs no revoking`() throws {
        var card = try Training.card()
        let revoked = try card.take(
            .certificatesRenewed(serial: "7E57A0B10C010099", keys: Training.otherKeys, on: Day("2028-06-16")!),
            by: Training.service)
        #expect(revoked == [])
    }

    @Test func `a loss revokes both certificates and changes nothing on the card`() throws {
        var card = try Training.card()
        let former = card
        let revoked = try card.take(.lossReported(on: day), by: Training.service)
        #expect(revoked.map(\.kind) == [.authentication, .signature])
        #expect(revoked.allSatisfy { $0.serial == serial && $0.reason == .lost && $0.on == day })
        #expect(card == former)
    }

    @Test func `a change of name or address ends the certificate for signatures alone`() throws {
        var card = try Training.card()
        let former = card
        let revoked = try card.take(.particularsChanged(on: day), by: Training.service)
        #expect(revoked == [Revocation(kind: .signature, serial: serial, on: day, reason: .particularsChanged)])
        #expect(card == former)
    }

    @Test func `a refused event leaves the card as it was`() throws {
        var card = try Training.card()
        let former = card
        #expect(throws: JPKIProblem.malformedSerial("7E5")) {
            try card.take(
                .certificatesRenewed(serial: "7E5", keys: Training.otherKeys, on: day), by: Training.service)
        }
        #expect(card == former)
    }

    @Test(arguments: [("2009-04-01", false), ("2009-03-31", true)])
    func `holders under fifteen have no certificate for signatures`(today: String, isOldEnough: Bool) throws {
        var maker = TrainingKeyMaker(Training.keys)
        let keys = try maker.makeChipKeys(birth: Day("1994-04-01")!, on: Day(today)!)
        #expect((keys.signature != nil) == !isOldEnough)
    }
}
