import Basics

/// A file of the `screens` folder, as the shell read it.
public struct ScreenFile: Hashable, Sendable {
    /// Without its folder: `result.ja.txt`.
    public let name: String
    public let text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// `result` and the language of `result.ja.txt`; nil for a name of another form.
    var parts: (name: String, language: Language)? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[2] == "txt", isScreenName(parts[0]), let language = Language(rawValue: parts[1])
        else { return nil }
        return (parts[0], language)
    }

    /// Whether it holds messages rather than a picture.
    var isMessageTable: Bool { name.hasPrefix("messages.") }

    static func name(_ name: String, _ language: Language) -> String { "\(name).\(language.rawValue).txt" }
}
