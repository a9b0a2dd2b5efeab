import Basics
import SwiftASN1
import X509

/// A certificate that the simulated JPKI issued: its bytes, and what a reader learns from them.
public struct IssuedCertificate: Hashable, Sendable {
    /// X.509, DER.
    public let der: [UInt8]
    /// Hexadecimal, in capitals.
    public let serial: String
    /// First and last day.
    public let from: Day
    public let until: Day

    /// Throws `notACertificate`.
    public init(der: [UInt8]) throws(JPKIProblem) {
        guard let certificate = try? Certificate(derEncoded: der) else { throw .notACertificate }
        self.der = der
        serial = Hexadecimal.text(certificate.serialNumber.bytes)
        (from, until) = certificate.days
    }

    /// From the store. Throws `notACertificate`.
    init(pem: String) throws(JPKIProblem) {
        guard let document = try? PEMDocument(pemString: pem) else { throw .notACertificate }
        try self.init(der: document.derBytes)
    }

    /// For the store.
    var pem: String { PEMDocument(type: Certificate.defaultPEMDiscriminator, derBytes: der).pemString }
}

/// A key pair on the chip with the certificate for it.
public struct CertifiedKey: Hashable, Sendable {
    public let certificate: IssuedCertificate
    let key: SigningKey
}
