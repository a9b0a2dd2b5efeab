/// What is wrong at one place of a text file that a person edits: a picture, a scenario, a person, a site.
public struct TextFileError: Error, Hashable, Sendable {
    /// The file's name as the reader knows it.
    public let file: String
    /// From 1.
    public let line: Int
    /// From 1, counted in cells, so that it is where an editor shows it.
    public let column: Int
    public let message: Bilingual

    public init(file: String, line: Int, column: Int = 1, _ message: Bilingual) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }

    /// `file:line:column: what is wrong`.
    public func text(in language: Language) -> String { "\(file):\(line):\(column): \(message[language])" }
}

extension TextFileError: CustomStringConvertible {
    public var description: String { text(in: .en) }
}

/// All that is wrong in a file, or in several.
public struct TextFileErrors: Error, Hashable, Sendable {
    public let errors: [TextFileError]

    public init(_ errors: [TextFileError]) { self.errors = errors }

    public func text(in language: Language) -> String { errors.map { $0.text(in: language) }.joined(separator: "\n") }
}
