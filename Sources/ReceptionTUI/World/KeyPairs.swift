import CardReaderSim
import CryptoExtras

/// Makes key pairs by chance: for the cards of a data folder, which keeps them. A pair takes about a fifth of a second.
struct RandomKeyMaker: KeyMaking {
    mutating func makeKey() throws(JPKIProblem) -> SigningKey {
        guard let key = try? _RSA.Signing.PrivateKey(keySize: .bits2048) else { throw .notAKey }
        return try SigningKey(der: [UInt8](key.derRepresentation))
    }
}
