import Basics
import Foundation

/// The bytes that cross the line: JSON with sorted keys, so that the same message is always the same bytes.
public enum CentreCoding {
    /// Throws `EncodingError`.
    public static func bytes(of message: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(message))
    }

    /// Throws `DecodingError` for bytes that are no such message.
    public static func message<Message: Decodable>(_ type: Message.Type, from bytes: [UInt8]) throws -> Message {
        try JSONDecoder().decode(type, from: Data(bytes))
    }
}

extension Centre {
    /// The reply, in bytes, to a request in bytes. Bytes that are no request are refused as `unreadableMessage`, and
    /// nothing is looked up.
    public func reply(toBytes bytes: [UInt8], at now: Moment) -> [UInt8] {
        let request = try? CentreCoding.message(CentreRequest.self, from: bytes)
        let reply = request.map { self.reply(to: $0, at: now) } ?? .refused(.unreadableMessage)
        // No value of a reply is beyond JSON; an empty message is what the terminal would call unreadable.
        return (try? CentreCoding.bytes(of: reply)) ?? []
    }
}
