/// A request as it crosses the line: the header in clear, and the message sealed.
public struct SealedRequest: Hashable, Sendable {
    public let header: LineHeader
    public let message: SealedMessage

    public init(header: LineHeader, message: SealedMessage) {
        self.header = header
        self.message = message
    }

    /// All that somebody on the line sees.
    public var bytes: [UInt8] {
        ByteFields.joined([header.bytes, message.encapsulatedKey, message.ciphertext])
    }

    /// Nil for bytes that are no sealed request.
    public init?(bytes: [UInt8]) {
        guard let fields = ByteFields.split(bytes, count: 3), let header = LineHeader(bytes: fields[0]) else {
            return nil
        }
        self.init(header: header, message: SealedMessage(encapsulatedKey: fields[1], ciphertext: fields[2]))
    }
}
