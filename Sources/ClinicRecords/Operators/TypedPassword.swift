/// A password as a person types it. No description, dump or comparison of events tells it, so that it cannot slip into a
/// journal, a trace or a log.
///
/// Example: `"\(TypedPassword("himitsu"))"` is `●●●●●●●●`, whatever its length.
public struct TypedPassword: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The password itself as UTF-8, for the derivation of its key and for the policy.
    public let bytes: [UInt8]

    public init(_ text: String) { bytes = Array(text.utf8) }
    public init(stringLiteral text: String) { self.init(text) }

    /// In characters.
    public var count: Int { text.count }
    public var isEmpty: Bool { bytes.isEmpty }
    /// Read by the policy alone.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension TypedPassword: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "●●●●●●●●" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
