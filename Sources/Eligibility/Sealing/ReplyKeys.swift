import Crypto

/// What the secret that both ends export from a request's keys is good for: one reply, and no more.
///
/// Key and nonce both come from it. A nonce that is not by chance is safe where no key ever seals two messages, and that
/// is so: every request has a key of its own, and `seal` uses the centre's half up.
struct ReplyKeys {
    private let key: SymmetricKey
    private let nonce: [UInt8]

    /// For the export: what it is for, and 32 bytes of key with 12 of nonce.
    static let context = Array("madoguchi line 1 reply".utf8)
    static let count = 44

    init(_ exported: SymmetricKey) {
        let bytes = exported.withUnsafeBytes { Array($0) }
        key = SymmetricKey(data: bytes.prefix(32))
        nonce = Array(bytes.dropFirst(32))
    }

    fileprivate func seal(_ body: [UInt8]) throws -> [UInt8] {
        let box = try AES.GCM.seal(body, using: key, nonce: AES.GCM.Nonce(data: nonce))
        return Array(box.ciphertext) + Array(box.tag)
    }

    fileprivate func open(_ bytes: [UInt8]) throws -> [UInt8] {
        let box = try AES.GCM.SealedBox(
            nonce: AES.GCM.Nonce(data: nonce), ciphertext: bytes.dropLast(16), tag: bytes.suffix(16))
        return Array(try AES.GCM.open(box, using: key))
    }
}

/// The centre's half: seals the one reply to a request.
public struct ReplySealing: ~Copyable, Sendable {
    private let keys: ReplyKeys

    init(_ keys: ReplyKeys) { self.keys = keys }

    public consuming func seal(_ body: [UInt8]) throws(LineKeyProblem) -> [UInt8] {
        do { return try keys.seal(body) } catch { throw .notAKey }
    }
}

/// The terminal's half: opens the reply to the request that it came from, and no other.
public struct ReplyOpening: Sendable {
    private let keys: ReplyKeys

    init(_ keys: ReplyKeys) { self.keys = keys }

    /// Throws `tampered`.
    public func open(_ bytes: [UInt8]) throws(LineRefusal) -> [UInt8] {
        do { return try keys.open(bytes) } catch { throw .tampered }
    }
}

/// Why nothing can be sealed or certified.
public enum LineKeyProblem: Error, Hashable, Sendable {
    case notAKey
    case notACertificate
}
