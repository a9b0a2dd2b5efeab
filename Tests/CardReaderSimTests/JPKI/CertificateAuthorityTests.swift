import Basics
import Testing
import X509

@testable import CardReaderSim

struct CertificateAuthorityTests {
    private let service = Training.service

    private func certificate(_ der: [UInt8]) throws -> Certificate { try Certificate(derEncoded: der) }

    @Test func `an authority vouches for itself and for what it issues`() throws {
        for authority in [service.authentication, service.signature] {
            let own = try certificate(authority.certificate.der)
            #expect(own.issuer == own.subject)
            #expect(own.publicKey.isValidSignature(own.signature, for: own))
            let issued = try authority.issue(
                serial: "7E57", for: Training.keys.cards[0], from: Day("2024-04-01")!, until: Day("2028-06-15")!)
            let certificate = try certificate(issued.certificate.der)
            #expect(certificate.issuer == own.subject)
            #expect(own.publicKey.isValidSignature(certificate.signature, for: certificate))
            #expect(certificate.signatureAlgorithm == .sha256WithRSAEncryption)
        }
    }

    @Test func `another authority of the same name vouches for nothing of ours`() throws {
        let foreign = try CertificateAuthority(kind: .authentication, key: Training.keys.foreign)
        let other = try certificate(foreign.certificate.der)
        let own = try certificate(service.authentication.certificate.der)
        #expect(other.subject == own.subject)
        let issued = try foreign.issue(
            serial: "7E57", for: Training.keys.cards[0], from: Day("2024-04-01")!, until: Day("2028-06-15")!)
        let certificate = try certificate(issued.certificate.der)
        #expect(!own.publicKey.isValidSignature(certificate.signature, for: certificate))
        #expect(other.publicKey.isValidSignature(certificate.signature, for: certificate))
    }

    @Test func `days run from midnight to midnight in Japan`() throws {
        let issued = try service.authentication.issue(
            serial: "7E57", for: Training.keys.cards[0], from: Day("2024-04-01")!, until: Day("2028-06-15")!)
        let certificate = try certificate(issued.certificate.der)
        // 2024-03-31 15:00:00 and 2028-06-15 14:59:59 UTC.
        #expect(certificate.notValidBefore.timeIntervalSince1970 == 1_711_897_200)
        #expect(certificate.notValidAfter.timeIntervalSince1970 == 1_844_693_999)
        #expect(issued.certificate.from == Day("2024-04-01")!)
        #expect(issued.certificate.until == Day("2028-06-15")!)
    }

    @Test func `the same facts give the same bytes`() throws {
        func issue() throws -> [UInt8] {
            try JPKIService(Training.keys.authorities).authentication.issue(
                serial: "7E57", for: Training.keys.cards[0], from: Day("2024-04-01")!, until: Day("2028-06-15")!
            ).certificate.der
        }
        #expect(try issue() == issue())
    }

    @Test func `names are fictional, and neither certificate names its holder`() throws {
        let card = try Training.card()
        let signature = try #require(card.jpki.signature).certificate.der
        for der in [card.jpki.authentication.certificate.der, signature] {
            let subject = try certificate(der).subject.description
            #expect(subject.contains("訓練用（架空）"))
            #expect(subject.contains("7E57A0B10C010001"))
            #expect(!String(decoding: der, as: UTF8.self).contains("花子"))
        }
    }

    @Test func `a certificate for user authentication signs, and cannot issue`() throws {
        let certificate = try certificate(Training.card().jpki.authentication.certificate.der)
        let usage = try #require(try certificate.extensions.keyUsage)
        #expect(usage.digitalSignature && !usage.nonRepudiation && !usage.keyCertSign)
        #expect(try certificate.extensions.basicConstraints == .notCertificateAuthority)
    }

    @Test(arguments: ["", "7E5", "7E57XY", String(repeating: "7E", count: 21)])
    func `a malformed serial is refused`(serial: String) {
        #expect(throws: JPKIProblem.malformedSerial(serial)) {
            try service.authentication.issue(
                serial: serial, for: Training.keys.cards[0], from: Day("2024-04-01")!, until: Day("2028-06-15")!)
        }
    }

    @Test func `bytes that are none are refused`() {
        #expect(throws: JPKIProblem.notAKey) { try SigningKey(der: [1, 2, 3]) }
        #expect(throws: JPKIProblem.notAKey) { try SigningKey(pem: "-----BEGIN PRIVATE KEY-----") }
        #expect(throws: JPKIProblem.notACertificate) { try IssuedCertificate(der: [0x30, 0]) }
    }
}
