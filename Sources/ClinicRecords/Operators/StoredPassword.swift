import Crypto
import CryptoExtras

/// A password as it is kept: what scrypt (RFC 7914) derives from it, with the salt and the cost. The password cannot be
/// read back from it, and the cost stands with each, so that it can be raised without touching the others.
public struct StoredPassword: Hashable, Sendable {
    public let salt: [UInt8]
    public let cost: ScryptCost
    public let key: [UInt8]

    /// Bytes of salt for a new password.
    public static let saltLength = 16
    static let keyLength = 32

    init(salt: [UInt8], cost: ScryptCost, key: [UInt8]) {
        self.salt = salt
        self.cost = cost
        self.key = key
    }

    /// - Parameter salt: fresh random bytes; the caller has the randomness.
    /// - Returns: nil for an empty password, an empty salt or a cost that scrypt does not know.
    public init?(_ password: TypedPassword, salt: [UInt8], cost: ScryptCost) {
        guard let key = cost.key(from: password.bytes, salt: salt, length: StoredPassword.keyLength) else { return nil }
        self.init(salt: salt, cost: cost, key: key.withUnsafeBytes { Array($0) })
    }

    /// Whether this is what the password was kept as. The keys are compared in a time that does not depend on them.
    public func matches(_ password: TypedPassword) -> Bool {
        guard let derived = cost.key(from: password.bytes, salt: salt, length: key.count) else { return false }
        // The comparison of symmetric keys is the library's, and takes as long whatever they hold.
        return derived == SymmetricKey(data: key)
    }
}

/// How dear a guess is: the parameters of scrypt.
public struct ScryptCost: Hashable, Sendable {
    /// N, a power of two: how often the memory is walked through.
    public let rounds: Int
    /// r: 128 bytes each.
    public let blockSize: Int
    /// p: how many times over.
    public let parallelism: Int

    public init(rounds: Int, blockSize: Int, parallelism: Int) {
        self.rounds = rounds
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// For the files of a home: 32 MiB a guess. [assumed: strong, and hardly felt at sign-in]
    public static let home = ScryptCost(rounds: 1 << 15, blockSize: 8, parallelism: 1)

    /// 2 KiB a guess: for what lives in memory, and for passwords that the sign-in screen publishes anyhow.
    public static let light = ScryptCost(rounds: 16, blockSize: 1, parallelism: 1)

    /// Bytes of memory that a guess takes.
    public var memory: Int { 128 * rounds * blockSize }

    /// Nil where scrypt refuses: an empty password or salt, parameters out of range.
    func key(from password: [UInt8], salt: [UInt8], length: Int) -> SymmetricKey? {
        guard !password.isEmpty, !salt.isEmpty else { return nil }
        return try? KDF.Scrypt.deriveKey(
            from: password, salt: salt, outputByteCount: length, rounds: rounds, blockSize: blockSize,
            parallelism: parallelism)
    }
}
