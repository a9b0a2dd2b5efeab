/// A language of screens, messages and scenarios.
public enum Language: String, CaseIterable, Sendable, Codable {
    case ja, en
}

/// One text in both languages. Example: `Bilingual(ja: "有効", en: "valid")`.
public struct Bilingual: Hashable, Sendable, Codable {
    public let ja: String
    public let en: String

    public init(ja: String, en: String) {
        self.ja = ja
        self.en = en
    }

    /// The same in both languages: numbers, codes, dates in the form of files.
    public init(_ same: String) { self.init(ja: same, en: same) }

    public subscript(_ language: Language) -> String {
        switch language {
        case .ja: ja
        case .en: en
        }
    }
}
