import Basics
import Crypto
import Foundation
import SwiftASN1
import X509

/// What the certificate of an institution says, once the authority is known to have signed it.
struct InstitutionCertificate: Hashable {
    /// 医療機関コード, ten digits.
    let institution: String
    /// Of P-256, without compression.
    let publicKey: [UInt8]
    /// First and last day, in Japan.
    let from: Day
    let until: Day

    /// Throws `unreadable`, `otherAuthority` or `unknownInstitution`. Dates are judged elsewhere.
    init(_ der: [UInt8], authority: [UInt8]) throws(LineRefusal) {
        guard let certificate = try? Certificate(derEncoded: der) else { throw .unreadable }
        guard InstitutionCertificate.isIssued(certificate, by: authority) else { throw .otherAuthority }
        guard let key = P256.Signing.PublicKey(certificate.publicKey) else { throw .otherAuthority }
        let names = certificate.subject.flatMap { $0 }.filter { $0.type == .RDNAttributeType.commonName }
        guard names.count == 1, let name = String(names[0].value), let code = try? InstitutionCode(name) else {
            throw .unknownInstitution
        }
        institution = code.digits
        publicKey = [UInt8](key.x963Representation)
        from = Moment(unixTime: Int(certificate.notValidBefore.timeIntervalSince1970)).day
        until = Moment(unixTime: Int(certificate.notValidAfter.timeIntervalSince1970)).day
    }

    /// Signed by the authority, for agreeing on keys and nothing else: not the authority's own.
    private static func isIssued(_ certificate: Certificate, by authority: [UInt8]) -> Bool {
        guard let authority = try? Certificate(derEncoded: authority), certificate.issuer == authority.subject,
            certificate.signatureAlgorithm == .ecdsaWithSHA256,
            authority.publicKey.isValidSignature(certificate.signature, for: certificate)
        else { return false }
        let usage = try? certificate.extensions.keyUsage
        return usage?.keyAgreement == true && usage?.keyCertSign == false && certificate.subject != authority.subject
    }
}

/// The authority (認証局) that certifies institutions. The real one for their terminals issues certificates by
/// application, for some years; here the simulation issues them when a terminal needs one. [simplified]
public struct InstitutionAuthority: Sendable {
    private let key: LineKey
    /// Its own, by which the centre knows its signatures: X.509 in DER. Made anew at every start; the key is what stays.
    public let certificate: [UInt8]

    /// Throws `notACertificate`.
    public init(key: LineKey) throws(LineKeyProblem) {
        self.key = key
        certificate = try InstitutionAuthority.issue(
            to: InstitutionAuthority.ownName, publicBytes: key.publicBytes, from: Day("2016-01-01")!,
            until: Day("2109-12-31")!, by: key,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
                Critical(KeyUsage(keyCertSign: true))
            })
    }

    /// Issues a certificate for the public half of an institution's key.
    ///
    /// - Parameters:
    ///   - from: first day, from 00:00 in Japan.
    ///   - until: last day, to 23:59:59.
    public func issue(
        to institution: String, publicBytes: [UInt8], from: Day, until: Day
    ) throws(LineKeyProblem) -> [UInt8] {
        try InstitutionAuthority.issue(
            to: institution, publicBytes: publicBytes, from: from, until: until, by: key,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                Critical(KeyUsage(keyAgreement: true))
            })
    }

    private static let ownName = "医療機関等認証局"

    private static func name(_ own: String) throws -> DistinguishedName {
        try DistinguishedName {
            CountryName("JP")
            OrganizationName("訓練用（架空）専用回線 TRAINING ONLY")
            CommonName(own)
        }
    }

    private static func issue(
        to subject: String, publicBytes: [UInt8], from: Day, until: Day, by key: LineKey,
        extensions: @autoclosure () throws -> Certificate.Extensions
    ) throws(LineKeyProblem) -> [UInt8] {
        do {
            // Told by what it certifies: two certificates of one number would be the same certificate. [simplified: the
            // real authority counts]
            let facts = ByteFields.joined([Array("\(subject) \(from) \(until)".utf8), publicBytes])
            let certificate = try Certificate(
                version: .v3, serialNumber: .init(bytes: [1] + SHA256.hash(data: facts).prefix(15)),
                publicKey: .init(P256.Signing.PublicKey(x963Representation: publicBytes)),
                notValidBefore: .init(timeIntervalSince1970: Double(from.firstSecond.unixTime)),
                notValidAfter: .init(timeIntervalSince1970: Double(until.lastSecond.unixTime)),
                issuer: name(ownName), subject: name(subject), signatureAlgorithm: .ecdsaWithSHA256,
                extensions: extensions(), issuerPrivateKey: .init(key.signing()))
            var serializer = DER.Serializer()
            try serializer.serialize(certificate)
            return serializer.serializedBytes
        } catch {
            throw .notACertificate
        }
    }
}
