import Crypto
import CryptoExtras

/// The private half of an RSA-2048 key pair, which is made outside this module and handed in as bytes.
///
/// It signs and gives its public half. Nothing shows its bytes, and no coding writes them: only the store keeps them.
public struct SigningKey: Hashable, Sendable {
    /// PKCS #1, DER.
    let der: [UInt8]

    /// Throws `notAKey` for bytes that are no RSA key of at least 2,048 bits.
    public init(der: [UInt8]) throws(JPKIProblem) {
        self.der = der
        _ = try rsa()
    }

    /// From a file of keys, or from the store. Throws as the other.
    public init(pem: String) throws(JPKIProblem) {
        guard let key = try? _RSA.Signing.PrivateKey(pemRepresentation: pem) else { throw .notAKey }
        der = [UInt8](key.derRepresentation)
    }

    /// For the store.
    var pem: String {
        get throws(JPKIProblem) { try rsa().pemRepresentation }
    }

    /// RSASSA-PKCS1-v1_5 with SHA-256, as the real card signs. Deterministic: the same text gives the same signature.
    func signature(over text: [UInt8]) throws(JPKIProblem) -> [UInt8] {
        let key = try rsa()
        let digest = SHA256.hash(data: text)
        guard let signature = try? key.signature(for: digest, padding: .insecurePKCS1v1_5) else { throw .notAKey }
        return [UInt8](signature.rawRepresentation)
    }

    func rsa() throws(JPKIProblem) -> _RSA.Signing.PrivateKey {
        guard let key = try? _RSA.Signing.PrivateKey(derRepresentation: der) else { throw .notAKey }
        return key
    }
}

extension SigningKey: CustomStringConvertible, CustomReflectable {
    /// Without the key: the dump of a card must not hand it out.
    public var description: String { "private key" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
