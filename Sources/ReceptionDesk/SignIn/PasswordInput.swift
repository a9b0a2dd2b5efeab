import ClinicRecords
import Screens

/// A password being typed. It is shown as dots, and no description or dump of the desk tells it.
public struct PasswordInput: Hashable, Sendable {
    private var input: TextInput

    /// In characters. [assumed]
    static let limit = 32

    public init(_ text: String = "") { input = TextInput(text, limit: PasswordInput.limit) }

    public var typed: TypedPassword { TypedPassword(input.text) }
    var isEmpty: Bool { input.text.isEmpty }

    mutating func edit(_ key: Key) -> Bool { input.edit(key) }
    mutating func insert(_ text: String) { input.insert(text) }
    mutating func replace(with text: String) { input.replace(with: text) }

    func content(hasFocus: Bool) -> FieldContent {
        .input(text: String(repeating: "*", count: input.text.count), cursor: hasFocus ? input.cursor : nil)
    }
}

extension PasswordInput: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { typed.description }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
