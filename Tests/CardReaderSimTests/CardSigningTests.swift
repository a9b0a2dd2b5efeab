import Basics
import Crypto
import CryptoExtras
import Testing
import X509

@testable import CardReaderSim

struct CardSigningTests {
    private let challenge = Array("a challenge of the centre's".utf8)

    private func isValid(_ signature: ChipSignature, of card: Card) throws -> Bool {
        let certificate = try Certificate(derEncoded: card.read(0x000A, of: .jpki))
        return _RSA.Signing.PublicKey(certificate.publicKey)!.isValidSignature(
            _RSA.Signing.RSASignature(rawRepresentation: signature.bytes), for: SHA256.hash(data: challenge),
            padding: .insecurePKCS1v1_5)
    }

    @Test func `after the PIN the chip signs with the key of its certificate`() throws {
        var card = try Training.card()
        #expect(card.verify(pin: "1234") == .accepted)
        let signature = try card.sign(challenge, path: .pin)
        #expect(signature.bytes.count == 256)
        #expect(signature.path == .pin)
        #expect(try isValid(signature, of: card))
        #expect(try !isValid(signature, of: Training.card(keys: Training.otherKeys)))
    }

    @Test func `without the PIN the path with PIN is closed`() throws {
        var card = try Training.card()
        #expect(throws: ChipStatus.securityStatusNotSatisfied) { try card.sign(challenge, path: .pin) }
        _ = card.verify(pin: "0000")
        #expect(throws: ChipStatus.securityStatusNotSatisfied) { try card.sign(challenge, path: .pin) }
    }

    @Test func `a miss after a success closes it again`() throws {
        var card = try Training.card()
        _ = card.verify(pin: "1234")
        _ = card.verify(pin: "0000")
        #expect(throws: ChipStatus.securityStatusNotSatisfied) { try card.sign(challenge, path: .pin) }
    }

    @Test func `face and staff comparison use the path without PIN, and say so`() throws {
        let card = try Training.card(pin: nil)
        #expect(IdentityProof.allCases.map(\.signingPath) == [.pin, .withoutPIN, .withoutPIN, .withoutPIN])
        let signature = try card.sign(challenge, path: IdentityProof.visual.signingPath)
        #expect(signature.path == .withoutPIN)
        #expect(try isValid(signature, of: card))
        #expect(SigningPath.withoutPIN.label.ja.contains("暗証番号なし"))
        #expect(SigningPath.withoutPIN.label.en.contains("without PIN"))
    }

    @Test func `a locked PIN signs on the path without PIN only`() throws {
        var card = try Training.card(pin: CardPIN("1234", triesLeft: 0))
        #expect(card.verify(pin: "1234") == .locked)
        #expect(throws: ChipStatus.securityStatusNotSatisfied) { try card.sign(challenge, path: .pin) }
        #expect(try isValid(card.sign(challenge, path: .withoutPIN), of: card))
    }

    @Test func `neither keys nor the PIN appear in a description or a dump`() throws {
        let pin = "7391"
        let card = try Training.card(pin: CardPIN(pin))
        let event = MunicipalEvent.certificatesRenewed(
            serial: "7E57", keys: Training.otherKeys, on: Day("2026-11-24")!)
        var text = "\(card)\(String(reflecting: card))\(event)\(Training.keys)\(Training.service)"
        dump(card, to: &text)
        dump(event, to: &text)
        dump(MunicipalEvent.pinUnlocked(new: CardPIN(pin)), to: &text)
        dump(Training.keys, to: &text)
        dump(Training.service, to: &text)
        #expect(text.contains("7E57A0B10C010001"))
        #expect(!text.contains(pin))
        // The private exponent and the primes begin where the public half of the key ends.
        let digits = text.split { !$0.isNumber }.compactMap { UInt8($0) }
        for key in Training.keys.cards {
            let secret = Array(key.der.suffix(600).prefix(32))
            #expect(!digits.contains(secret), "decimal")
            #expect(!text.contains(Hexadecimal.text(secret)))
        }
    }
}
