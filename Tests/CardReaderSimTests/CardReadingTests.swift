import Basics
import Testing
import X509

@testable import CardReaderSim

/// What the chip hands out by application and elementary file, and what it keeps.
struct CardReadingTests {
    private let card: Card

    init() throws { card = try Training.card() }

    private func status(_ number: UInt16, _ application: ApplicationIdentifier) -> ChipStatus? {
        do {
            _ = try card.read(number, of: application)
            return nil
        } catch {
            return error
        }
    }

    @Test func `numbers are those of the standard`() {
        #expect(
            JPKIFile.allCases.map(\.rawValue) == [
                0x0001, 0x0002, 0x0006, 0x000A, 0x000B, 0x0017, 0x0018, 0x001A, 0x001B,
            ])
        #expect(SurfaceFile.allCases.map(\.rawValue) == [0x0002, 0x0013])
        #expect(InputFile.allCases.map(\.rawValue) == [0x0001, 0x0002, 0x0011])
    }

    @Test func `certificates and the token's name are read by whoever holds the card`() throws {
        let certificate = try IssuedCertificate(der: card.read(0x000A, of: .jpki))
        #expect(certificate.serial == "7E57A0B10C010001")
        #expect(certificate.from == Day("2024-04-01")!)
        #expect(certificate.until == Day("2028-06-15")!)
        #expect(try card.read(0x000B, of: .jpki) == Training.service.authentication.certificate.der)
        #expect(try card.read(0x0002, of: .jpki) == Training.service.signature.certificate.der)
        let name = String(decoding: try card.read(0x0006, of: .jpki), as: UTF8.self)
        #expect(name == "JPKIAPICCTOKEN2                 ")
    }

    @Test(arguments: [
        (ApplicationIdentifier.jpki, UInt16(0x0017), ChipStatus.notReadable), (.jpki, 0x0018, .notReadable),
        (.jpki, 0x001A, .notReadable), (.jpki, 0x001B, .notReadable),
        (.jpki, 0x0001, .securityStatusNotSatisfied), (.jpki, 0x0003, .fileNotFound),
        (.cardSurface, 0x0002, .securityStatusNotSatisfied), (.cardSurface, 0x0013, .notReadable),
        (.cardSurface, 0x0001, .fileNotFound),
        (.surfaceInput, 0x0001, .securityStatusNotSatisfied), (.surfaceInput, 0x0002, .securityStatusNotSatisfied),
        (.surfaceInput, 0x0011, .notReadable), (.surfaceInput, 0x000A, .fileNotFound),
    ])
    func `the rest is refused, with a status`(
        application: ApplicationIdentifier, number: UInt16, expected: ChipStatus
    ) {
        #expect(status(number, application) == expected)
    }

    @Test func `the words of the statuses are those of ISO 7816`() {
        #expect(ChipStatus.allCases.map(\.word) == [0x6981, 0x6982, 0x6A82, 0x6A88])
    }

    @Test func `what is free is given and nothing else, PIN or no PIN`() throws {
        var card = card
        #expect(card.verify(pin: "1234") == .accepted)
        for file in JPKIFile.allCases {
            let bytes = try? card.read(file.rawValue, of: .jpki)
            #expect((bytes != nil) == (file.access == .free), "\(file)")
        }
    }

    /// The certificate for signatures is on the chip, and whatever number a reader tries does not give it.
    @Test func `the signature certificate is never read`() throws {
        var card = card
        _ = card.verify(pin: "1234")
        let signature = try #require(card.jpki.signature).certificate
        #expect(
            try Certificate(derEncoded: signature.der).serialNumber.bytes == [0x7E, 0x57, 0xA0, 0xB1, 0x0C, 1, 0, 1])
        for application in ApplicationIdentifier.allCases {
            for number in 0...UInt16(0x00FF) {
                let bytes = try? card.read(number, of: application)
                #expect(bytes != signature.der)
            }
        }
    }
}
