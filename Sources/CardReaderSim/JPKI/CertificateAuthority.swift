import Basics
import SwiftASN1
import X509

/// An authority (認証局) of the simulated 公的個人認証サービス: a key, and a certificate that it issued to itself.
///
/// All names are fictional and say so. A certificate names its own number and nobody: so does the real one for user
/// authentication. The real one for signatures has name, address, birth and sex of its holder in it, which this one leaves
/// out, since nothing reads it and it would put people's names into another file. [simplified]
public struct CertificateAuthority: Hashable, Sendable {
    public let kind: CertificateKind
    /// The trust anchor: what whoever verifies has to hold.
    public let certificate: IssuedCertificate
    let key: SigningKey

    /// Makes the authority's own certificate. Throws `notAKey`.
    public init(kind: CertificateKind, key: SigningKey) throws(JPKIProblem) {
        let name = try CertificateAuthority.name(kind, "認証局")
        self.kind = kind
        self.key = key
        certificate = try CertificateAuthority.certificate(
            serial: "7E57CA00", subject: name, publicKeyOf: key, days: CertificateAuthority.days,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
                Critical(KeyUsage(keyCertSign: true, cRLSign: true))
            }, issuer: name, by: key)
    }

    /// Issues a certificate for the public half of `holder`, the same bytes for the same facts.
    ///
    /// - Parameters:
    ///   - serial: hexadecimal; unique for this authority.
    ///   - from: first day, from 00:00 in Japan.
    ///   - until: last day, to 23:59:59.
    public func issue(serial: String, for holder: SigningKey, from: Day, until: Day) throws(JPKIProblem) -> CertifiedKey
    {
        let certificate = try CertificateAuthority.certificate(
            serial: serial, subject: CertificateAuthority.name(kind, serial), publicKeyOf: holder,
            days: (from, until),
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                Critical(KeyUsage(digitalSignature: true, nonRepudiation: kind == .signature))
            }, issuer: CertificateAuthority.name(kind, "認証局"), by: key)
        return CertifiedKey(certificate: certificate, key: holder)
    }

    /// Longer than that of any authority of the real service, so that an exercise on any day finds it in force. [assumed]
    private static let days = (from: Day("2016-01-01")!, until: Day("2059-12-31")!)

    private static func name(_ kind: CertificateKind, _ own: String) throws(JPKIProblem) -> DistinguishedName {
        let name = try? DistinguishedName {
            CountryName("JP")
            OrganizationName("訓練用（架空）公的個人認証 TRAINING ONLY")
            OrganizationalUnitName(kind.unit)
            CommonName(own)
        }
        guard let name else { throw .notACertificate }
        return name
    }

    private static func certificate(
        serial: String, subject: DistinguishedName, publicKeyOf holder: SigningKey, days: (from: Day, until: Day),
        extensions: @autoclosure () throws -> Certificate.Extensions, issuer: DistinguishedName, by key: SigningKey
    ) throws(JPKIProblem) -> IssuedCertificate {
        guard let bytes = Hexadecimal.bytes(serial), (1...20).contains(bytes.count) else {
            throw .malformedSerial(serial)
        }
        let publicKey = Certificate.PublicKey(try holder.rsa().publicKey)
        let privateKey = Certificate.PrivateKey(try key.rsa())
        let der: [UInt8]
        do {
            let certificate = try Certificate(
                serial: bytes, publicKey: publicKey, days: days, issuer: issuer, subject: subject,
                extensions: extensions(), issuerPrivateKey: privateKey)
            var serializer = DER.Serializer()
            try serializer.serialize(certificate)
            der = serializer.serializedBytes
        } catch {
            throw .notACertificate
        }
        return try IssuedCertificate(der: der)
    }
}
