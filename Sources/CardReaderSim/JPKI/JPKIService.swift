import Basics

/// The key pairs of a card, made outside and handed in.
public struct ChipKeys: Hashable, Sendable {
    public let authentication: SigningKey
    /// Nil where no certificate for signatures is issued.
    public let signature: SigningKey?

    public init(authentication: SigningKey, signature: SigningKey?) {
        self.authentication = authentication
        self.signature = signature
    }
}

/// The keys of the two authorities.
public struct AuthorityKeys: Hashable, Sendable {
    public let authentication: SigningKey
    public let signature: SigningKey

    public init(authentication: SigningKey, signature: SigningKey) {
        self.authentication = authentication
        self.signature = signature
    }
}

/// The simulated 公的個人認証サービス (JPKI): its two authorities.
public struct JPKIService: Hashable, Sendable {
    public let authentication: CertificateAuthority
    public let signature: CertificateAuthority

    /// Throws `notAKey`.
    public init(_ keys: AuthorityKeys) throws(JPKIProblem) {
        authentication = try CertificateAuthority(kind: .authentication, key: keys.authentication)
        signature = try CertificateAuthority(kind: .signature, key: keys.signature)
    }

    /// The age from which a certificate for signatures is issued. Found: 江別市, page on 電子証明書.
    public static let signatureAge = 15

    /// The application as it is written to a card: a certificate for each pair, under one serial, of its own authority.
    ///
    /// - Parameters:
    ///   - from: the first day of the certificates.
    ///   - pin: nil for a card without PIN.
    public func application(
        serial: String, keys: ChipKeys, from: Day, until: Day, pin: CardPIN?
    ) throws(JPKIProblem) -> JPKIApplication {
        var held: CertifiedKey?
        if let key = keys.signature { held = try signature.issue(serial: serial, for: key, from: from, until: until) }
        return JPKIApplication(
            authentication: try authentication.issue(
                serial: serial, for: keys.authentication, from: from, until: until),
            signature: held, authenticationAuthority: authentication.certificate.der,
            signatureAuthority: signature.certificate.der, pin: pin)
    }
}
