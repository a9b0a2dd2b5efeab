import Basics

/// Texts that vary while the program runs, by code, in one language.
///
/// ```
/// # in the line above the keys
/// import.done = {0}さんの資格情報を取り込みました。
/// ```
public struct MessageTable: Hashable, Sendable {
    enum Piece: Hashable {
        case text(String)
        /// `{0}`: the first argument.
        case placeholder(Int)
    }

    struct Message: Hashable {
        let pieces: [Piece]
        /// Of its file, from 1.
        let line: Int

        var placeholders: Set<Int> {
            Set(pieces.compactMap { if case .placeholder(let index) = $0 { index } else { nil } })
        }
    }

    public let file: String
    let messages: [String: Message]

    /// Reads `code = text` lines; `file` is the table's name in messages.
    ///
    /// - Throws: every mistake in the file.
    public init(parsing text: String, file: String) throws(TextFileErrors) {
        var messages: [String: Message] = [:]
        var errors: [TextFileError] = []
        for (index, line) in text.sourceLines.enumerated() where !line.isBlankOrComment {
            do throws(MessageMistake) {
                let (code, pieces) = try MessageTable.read(line)
                if messages[code] != nil { throw MessageMistake(column: 1, problem: .repeatedMessage(code)) }
                messages[code] = Message(pieces: pieces, line: index + 1)
            } catch {
                errors.append(TextFileError(file: file, line: index + 1, column: error.column, error.problem))
            }
        }
        guard errors.isEmpty else { throw TextFileErrors(errors) }
        self.file = file
        self.messages = messages
    }

    /// In alphabetical order.
    public var codes: [String] { messages.keys.sorted() }

    /// The message with `{0}`, `{1}` … replaced by the arguments; a placeholder without an argument stays as written.
    /// A code that the table lacks is its own text, so that the gap can be seen and reported.
    public func text(_ code: String, _ arguments: [String] = []) -> String {
        guard let message = messages[code] else { return code }
        return message.pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .placeholder(let index): index < arguments.count ? arguments[index] : "{\(index)}"
            }
        }.joined()
    }
}
