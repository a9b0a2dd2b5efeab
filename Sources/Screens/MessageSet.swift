import Basics

/// The messages of a program in every language.
public struct MessageSet: Sendable {
    private var tables: [Language: MessageTable] = [:]

    public init() {}

    public subscript(language: Language) -> MessageTable? { tables[language] }

    /// The message in a language; its code where there is no such message.
    public func text(_ code: String, _ arguments: [String] = [], in language: Language) -> String {
        tables[language]?.text(code, arguments) ?? code
    }

    /// Reads `messages.ja.txt` and `messages.en.txt`, passing over all other files. A bad file leaves the last good table
    /// in place.
    ///
    /// - Returns: every mistake in either file.
    public mutating func reload(_ files: [ScreenFile]) -> [TextFileError] {
        var errors: [TextFileError] = []
        for file in files.sorted(by: { $0.name < $1.name }) where file.isMessageTable {
            guard let language = file.parts?.language else {
                errors.append(TextFileError(file: file.name, line: 1, .badFileName))
                continue
            }
            do throws(TextFileErrors) {
                tables[language] = try MessageTable(parsing: file.text, file: file.name)
            } catch {
                errors += error.errors
            }
        }
        return errors
    }

    /// Both languages exist and have the same codes with the same placeholders, and all codes in `needed` are there.
    public func contractErrors(needed: Set<String> = []) -> [TextFileError] {
        Language.allCases.flatMap { language -> [TextFileError] in
            let file = ScreenFile.name("messages", language)
            guard let table = tables[language] else {
                return [TextFileError(file: file, line: 1, .missingFile(file))]
            }
            let others = Language.allCases.filter { $0 != language }.compactMap { tables[$0] }
            return table.missing(needed.union(others.flatMap(\.codes))) + others.flatMap(table.differences)
        }
    }
}

extension MessageTable {
    fileprivate func missing(_ codes: Set<String>) -> [TextFileError] {
        codes.filter { messages[$0] == nil }.sorted().map {
            TextFileError(file: file, line: 1, .missingMessage($0))
        }
    }

    fileprivate func differences(from other: MessageTable) -> [TextFileError] {
        codes.compactMap { code in
            guard let mine = messages[code], let theirs = other.messages[code], mine.placeholders != theirs.placeholders
            else { return nil }
            return TextFileError(
                file: file, line: mine.line, .otherPlaceholders(code, comparedWith: other.file))
        }
    }
}
