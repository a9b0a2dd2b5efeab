import Crypto

/// A key pair of P-256: of the centre, of an institution, or of the authority that certifies institutions.
///
/// Its bytes come from the shell. That of an institution is certified as a key for agreement and never signs; only the
/// authority's does.
public struct LineKey: Sendable {
    /// The private half, 32 bytes.
    private let secret: [UInt8]
    /// The public half: a point without compression, 65 bytes.
    public let publicBytes: [UInt8]

    /// Nil where the bytes are no key: fewer or more than 32, or one of a few numbers that the curve has no key for.
    public init?(_ bytes: [UInt8]) {
        guard let key = try? P256.KeyAgreement.PrivateKey(rawRepresentation: bytes) else { return nil }
        secret = bytes
        publicBytes = Array(key.publicKey.x963Representation)
    }

    /// The key of exercises: known to everybody who knows the text, and the same every time.
    public static func ofExercises(_ text: String) -> LineKey {
        var bytes = Array(SHA256.hash(data: Array(text.utf8)))
        while true {
            if let key = LineKey(bytes) { return key }
            bytes = Array(SHA256.hash(data: bytes))
        }
    }

    func agreement() throws -> P256.KeyAgreement.PrivateKey {
        try P256.KeyAgreement.PrivateKey(rawRepresentation: secret)
    }

    func signing() throws -> P256.Signing.PrivateKey { try P256.Signing.PrivateKey(rawRepresentation: secret) }
}

extension LineKey: CustomStringConvertible, CustomReflectable {
    /// Without the secret.
    public var description: String { "a key of the line" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
