/// Digits as a person types them. No description and no dump tells them, so that a PIN cannot slip into a log.
///
/// Example: `"\(TypedDigits("1234"))"` is `4 digits`.
public struct TypedDigits: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The digits themselves, for the chip.
    public let text: String

    public init(_ text: String) { self.text = text }
    public init(stringLiteral text: String) { self.init(text) }

    public var count: Int { text.count }
    public var isEmpty: Bool { text.isEmpty }

    func adding(_ digit: Int) -> TypedDigits { TypedDigits(text + String(digit)) }
    var withoutLast: TypedDigits { TypedDigits(String(text.dropLast())) }
}

extension TypedDigits: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "\(count) digits" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["count": count]) }
}
