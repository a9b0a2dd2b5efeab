import Basics

/// What the terminal sends on of a card: the certificate read from it, and the centre's challenge signed by its chip.
public struct CardAuthentication: Hashable, Sendable, Codable {
    /// 利用者証明用電子証明書, X.509 in DER.
    public let certificate: Octets
    /// As the centre gave it.
    public let challenge: Octets
    /// RSASSA-PKCS1-v1_5 with SHA-256 over the challenge.
    public let signature: Octets
    /// How identity was proven at the reader, as in the usage log: `pin`, `face` or `visual`.
    public let proof: String

    public init(certificate: Octets, challenge: Octets, signature: Octets, proof: String) {
        self.certificate = certificate
        self.challenge = challenge
        self.signature = signature
        self.proof = proof
    }
}

/// A card that the centre has found to be what it says.
public struct AuthenticatedCard: Hashable, Sendable, Codable {
    /// By which the terminal names this authentication in what it asks next.
    public let authentication: String
    /// Whether the certificate is registered for use as an insurance card (利用登録).
    public let registered: Bool
    /// How the certificate stands today; never `expired`.
    public let standing: CertificateState
    /// Its last day.
    public let validUntil: Day

    public init(authentication: String, registered: Bool, standing: CertificateState, validUntil: Day) {
        self.authentication = authentication
        self.registered = registered
        self.standing = standing
        self.validUntil = validUntil
    }
}

/// Why a card was not authenticated, or an authentication cannot be used.
public enum AuthenticationRefusal: String, Error, Hashable, Sendable, Codable, CaseIterable {
    // The challenge
    /// Not one that the centre gave to this institution.
    case unknownChallenge = "unknown-challenge"
    case expiredChallenge = "expired-challenge"
    /// Signed and sent before: a signature that was listened to and repeated.
    case replayed

    // The certificate
    /// The bytes are no certificate.
    case unreadable
    /// Not a certificate of the authority for user authentication.
    case otherAuthority = "other-authority"
    /// The signature is not that of the certificate's key over the challenge.
    case wrongSignature = "wrong-signature"
    case notYetValid = "not-yet-valid"
    /// Expired, and the grace after it is over.
    case expired
    case revoked
    /// The service that knows which certificates were revoked does not answer.
    case certificateServiceDown = "certificate-service-down"

    // An authentication named in a later request
    /// Not one of this institution.
    case unknownAuthentication = "unknown-authentication"
    /// Too long ago.
    case lapsed
    /// Good for one check, which was another one.
    case alreadyUsed = "already-used"
}
