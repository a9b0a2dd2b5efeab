import Basics
import Screens

/// One line of a file in the language of scenarios, people and sites: a verb and what follows it.
///
/// `#` at the start of a line or after a space begins a comment. Example: `expect coverage.status = valid`.
struct SourceLine: Hashable, Sendable {
    let file: String
    /// From 1.
    let number: Int
    let verb: String
    /// The cell, from 1, at which the verb begins.
    let verbColumn: Int
    /// What follows the verb, without the space around it.
    let rest: String
    /// The cell, from 1, at which the rest begins.
    let restColumn: Int

    /// The words of the rest.
    var words: [String] { rest.split(separator: " ").map(String.init) }

    func error(_ ja: String, _ en: String) -> TextFileError {
        TextFileError(file: file, line: number, column: rest.isEmpty ? 1 : restColumn, Bilingual(ja: ja, en: en))
    }

    /// The lines that say something; blank lines and comments are left out.
    static func lines(of text: String, file: String) -> [SourceLine] {
        // Carriage return and line feed together are one character.
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
            .enumerated().compactMap { index, raw in SourceLine(raw, file: file, number: index + 1) }
    }

    init?(_ raw: Substring, file: String, number: Int) {
        let text = SourceLine.withoutComment(raw)
        guard let start = text.firstIndex(where: { $0 != " " && $0 != "\t" }) else { return nil }
        let verbEnd = text[start...].firstIndex(where: { $0 == " " || $0 == "\t" }) ?? text.endIndex
        let restStart = text[verbEnd...].firstIndex(where: { $0 != " " && $0 != "\t" }) ?? text.endIndex
        self.file = file
        self.number = number
        self.verb = String(text[start..<verbEnd])
        self.rest = String(text[restStart...])
        self.verbColumn = 1 + SourceLine.cells(of: text[..<start])
        self.restColumn = 1 + SourceLine.cells(of: text[..<restStart])
    }

    /// The rest as a line of its own, in a language within the language: `event joined …`; nil where nothing follows.
    var inner: SourceLine? {
        // The columns stay those of the whole line.
        SourceLine(Substring(String(repeating: " ", count: restColumn - 1) + rest), file: file, number: number)
    }

    private static func cells(of text: Substring) -> Int {
        text.unicodeScalars.reduce(0) { $0 + CharacterWidth.cells(of: $1) }
    }

    private static func withoutComment(_ raw: Substring) -> Substring {
        var previous: Character = " "
        var end = raw.endIndex
        for index in raw.indices {
            if raw[index] == "#", previous == " " || previous == "\t" {
                end = index
                break
            }
            previous = raw[index]
        }
        let text = raw[..<end]
        let last = text.lastIndex(where: { $0 != " " && $0 != "\t" })
        return last.map { text[...$0] } ?? text[text.startIndex..<text.startIndex]
    }
}

extension SourceLine {
    /// The rest as `ja | en`; one text without a bar serves both languages.
    var bilingual: Bilingual {
        let halves = rest.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
            .map { $0.trimmed }
        return halves.count == 2 ? Bilingual(ja: halves[0], en: halves[1]) : Bilingual(rest)
    }

    /// The words `name=value` of the rest, in order; anything else among them is an error.
    func attributes(from index: Int = 0) throws(TextFileError) -> [(name: String, value: String)] {
        var found: [(String, String)] = []
        for word in words.dropFirst(index) {
            guard let equals = word.firstIndex(of: "="), equals != word.startIndex else {
                throw error("「\(word)」は 名前=値 の形ではありません", "'\(word)' is not of the form name=value")
            }
            found.append((String(word[..<equals]), String(word[word.index(after: equals)...])))
        }
        return found
    }
}

extension Substring {
    /// Without spaces at both ends.
    public var trimmed: String {
        guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " }) else {
            return ""
        }
        return String(self[first...last])
    }
}
