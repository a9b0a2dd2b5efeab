import Basics
import Eligibility

/// An element in which two messages say different things.
public struct MessageDifference: Hashable, Sendable {
    public let path: String
    public let element: String
    /// As it stands; nil where the element is absent or empty.
    public let first: String?
    public let second: String?

    /// What differs in meaning, in the order of the first message, then what only the second has.
    ///
    /// Order, padding, width of characters, blanks, charset, and empty or absent elements do not count.
    public static func between(_ first: CheckMessage, _ second: CheckMessage) -> [MessageDifference] {
        let (left, right) = (counted(first), counted(second))
        let others = Dictionary(uniqueKeysWithValues: right.map { ($0.path, $0) })
        let own = Set(left.map(\.path))
        let changed = left.compactMap { field -> MessageDifference? in
            let other = others[field.path]
            if let other, meaning(other.value) == meaning(field.value) { return nil }
            return MessageDifference(
                path: field.path, element: field.element, first: field.value, second: other?.value)
        }
        let added = right.filter { !own.contains($0.path) }.map {
            MessageDifference(path: $0.path, element: $0.element, first: nil, second: $0.value)
        }
        return changed + added
    }

    /// A file in another charset has to say so in this element; it means nothing else.
    private static func counted(_ message: CheckMessage) -> [ListedField] {
        message.fields.filter { $0.element != "CharacterCodeIdentifier" }
    }

    private static func meaning(_ value: String) -> String { KeyForm.of(value) }
}
