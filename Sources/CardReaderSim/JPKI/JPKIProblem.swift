/// What cannot be used for a certificate.
public enum JPKIProblem: Error, Hashable, Sendable {
    /// No RSA key of at least 2,048 bits.
    case notAKey
    case notACertificate
    /// A serial that is no hexadecimal of 1…20 bytes.
    case malformedSerial(String)
}
