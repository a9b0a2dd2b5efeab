import Screens

/// A line being typed: its text and the cursor, counted in characters.
public struct TextInput: Hashable, Sendable {
    public private(set) var text: String
    public private(set) var cursor: Int
    /// Longest text, in characters.
    public let limit: Int

    public init(_ text: String = "", limit: Int) {
        self.text = String(text.prefix(limit))
        self.cursor = self.text.count
        self.limit = limit
    }

    /// Whether the key was one of editing.
    public mutating func edit(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .backspace:
            guard cursor > 0 else { return true }
            cursor -= 1
            text.remove(at: text.index(text.startIndex, offsetBy: cursor))
        case .delete:
            guard cursor < text.count else { return true }
            text.remove(at: text.index(text.startIndex, offsetBy: cursor))
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(text.count, cursor + 1)
        case .home: cursor = 0
        case .end: cursor = text.count
        case .control("u"): replace(with: "")
        default: return false
        }
        return true
    }

    /// Puts text at the cursor; what goes beyond the limit and control characters are left out.
    public mutating func insert(_ added: String) {
        let clean = added.filter { !$0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
        let room = clean.prefix(max(0, limit - text.count))
        text.insert(contentsOf: room, at: text.index(text.startIndex, offsetBy: cursor))
        cursor = min(text.count, cursor + room.count)
    }

    public mutating func replace(with newText: String) {
        text = String(newText.prefix(limit))
        cursor = text.count
    }

    /// As a picture draws it.
    func content(hasFocus: Bool) -> FieldContent { .input(text: text, cursor: hasFocus ? cursor : nil) }
}
