/// What HPKE makes of a message (RFC 9180): the encapsulated key, a fresh one each time, and the sealed bytes.
///
/// The same message twice gives two that share nothing.
public struct SealedMessage: Hashable, Sendable {
    /// The sender's fresh public key: a point of P-256 without compression, 65 bytes.
    public let encapsulatedKey: [UInt8]
    /// As long as the clear bytes and a tag of 16 more.
    public let ciphertext: [UInt8]

    public init(encapsulatedKey: [UInt8], ciphertext: [UInt8]) {
        self.encapsulatedKey = encapsulatedKey
        self.ciphertext = ciphertext
    }
}
