import Basics
import Foundation
import X509

// The days of a certificate go from their first to their last second in Japan. [assumed]
extension Certificate {
    /// First and last day.
    var days: (from: Day, until: Day) {
        (
            Moment(unixTime: Int(notValidBefore.timeIntervalSince1970)).day,
            Moment(unixTime: Int(notValidAfter.timeIntervalSince1970)).day
        )
    }

    /// A certificate that is signed with SHA-256 and RSA, as those of the real service are.
    init(
        serial: [UInt8], publicKey: PublicKey, days: (from: Day, until: Day), issuer: DistinguishedName,
        subject: DistinguishedName, extensions: Extensions, issuerPrivateKey: PrivateKey
    ) throws {
        try self.init(
            version: .v3, serialNumber: SerialNumber(bytes: serial), publicKey: publicKey,
            notValidBefore: .init(timeIntervalSince1970: Double(days.from.firstSecond.unixTime)),
            notValidAfter: .init(timeIntervalSince1970: Double(days.until.lastSecond.unixTime)), issuer: issuer,
            subject: subject, signatureAlgorithm: .sha256WithRSAEncryption, extensions: extensions,
            issuerPrivateKey: issuerPrivateKey)
    }
}
