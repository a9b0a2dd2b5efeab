import Basics
import Crypto
import CryptoExtras
import Foundation
import SwiftASN1
import X509

/// What a certificate says, once the authority is known to have signed it.
struct VerifiedCertificate: Hashable {
    /// Hexadecimal, in capitals.
    let serial: String
    /// First and last day, in Japan.
    let from: Day
    let until: Day
}

/// Whether a card is what it says: the certificate is the authority's, and the chip has its key. Everything is computed
/// here and now; nothing is asked of anybody, and nothing is read about the person.
///
/// In place of a chain of certificates there is one authority, whose certificate is handed in. Dates are judged elsewhere.
struct CardVerification {
    /// The authority's own certificate, X.509 in DER.
    let authority: [UInt8]

    /// Throws `unreadable`, `otherAuthority` or `wrongSignature`.
    func verify(_ card: CardAuthentication) throws(AuthenticationRefusal) -> VerifiedCertificate {
        guard let certificate = try? Certificate(derEncoded: card.certificate.bytes) else { throw .unreadable }
        guard isIssued(certificate) else { throw .otherAuthority }
        guard let key = _RSA.Signing.PublicKey(certificate.publicKey),
            key.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: card.signature.bytes),
                for: SHA256.hash(data: card.challenge.bytes), padding: .insecurePKCS1v1_5)
        else { throw .wrongSignature }
        return VerifiedCertificate(
            serial: Hexadecimal.text(certificate.serialNumber.bytes),
            from: Moment(unixTime: Int(certificate.notValidBefore.timeIntervalSince1970)).day,
            until: Moment(unixTime: Int(certificate.notValidAfter.timeIntervalSince1970)).day)
    }

    /// Signed by the authority, as a certificate of somebody who signs challenges: not the authority's own.
    private func isIssued(_ certificate: Certificate) -> Bool {
        guard let authority = try? Certificate(derEncoded: authority), certificate.issuer == authority.subject,
            certificate.signatureAlgorithm == .sha256WithRSAEncryption,
            authority.publicKey.isValidSignature(certificate.signature, for: certificate)
        else { return false }
        let isForSigning = (try? certificate.extensions.keyUsage)?.digitalSignature ?? false
        return isForSigning && certificate.subject != authority.subject
    }
}
