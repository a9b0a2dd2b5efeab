import Basics

/// What cannot be used for a certificate.
public enum JPKIProblem: Error, Hashable, Sendable {
    /// No RSA key of at least 2,048 bits.
    case notAKey
    case notACertificate
    /// A serial that is no hexadecimal of 1…20 bytes.
    case malformedSerial(String)
    /// The card itself is past its last day, so that no certificate on it could be valid: the municipality issues a new card.
    case cardExpired(on: Day)
}
