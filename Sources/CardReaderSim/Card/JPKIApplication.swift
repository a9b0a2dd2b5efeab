import Basics

/// 公的個人認証AP (JPKI-AP): two certificates with their keys, and the PIN of the one for user authentication.
///
/// The files by number: `JPKIFile`. The certificate for signatures (署名用電子証明書) is on the chip and nothing here reads
/// it; its password (001B) has no value, since nobody at a clinic asks for it and it could be compared with nothing.
public struct JPKIApplication: Hashable, Sendable {
    /// 利用者証明用電子証明書 with its key.
    public internal(set) var authentication: CertifiedKey
    /// 署名用電子証明書 with its key; nil where none was issued, as to holders under fifteen. Stays on the chip after it was
    /// revoked: only the authority knows.
    var signature: CertifiedKey?
    /// The certificates of the two authorities, DER.
    let authenticationAuthority: [UInt8]
    let signatureAuthority: [UInt8]
    /// Nil for a card issued without PIN (顔認証マイナンバーカード).
    public internal(set) var pin: CardPIN?
    /// The chip's security state: a PIN was accepted since the card was put down.
    public internal(set) var isPINVerified = false

    init(
        authentication: CertifiedKey, signature: CertifiedKey?, authenticationAuthority: [UInt8],
        signatureAuthority: [UInt8], pin: CardPIN?
    ) {
        self.authentication = authentication
        self.signature = signature
        self.authenticationAuthority = authenticationAuthority
        self.signatureAuthority = signatureAuthority
        self.pin = pin
    }

    /// Serial number of the user-authentication certificate, in hexadecimal. Readable without PIN.
    public var serial: String { authentication.certificate.serial }
    /// Last day of the user-authentication certificate.
    public var certificateUntil: Day { authentication.certificate.until }

    /// Compares and counts. A miss also takes back what an earlier success allowed.
    mutating func verify(_ typed: String) -> PINResult {
        // A card without PIN answers as one that is locked: it was issued with its PIN blocked.
        let result = pin?.verify(typed) ?? .locked
        isPINVerified = result == .accepted
        return result
    }
}
