import Basics
import Screens

/// Reads the `name=value` facts of one line, and collects all that is wrong with them.
///
/// A fact asked for and missing, one of the wrong form, one given twice and one nobody asked for are each an error at
/// their own column.
struct FactReader {
    private struct Fact {
        let value: String
        let column: Int
    }

    private let line: SourceLine
    private var facts: [String: Fact] = [:]
    private var known: [String] = []
    private var errors: [TextFileError] = []

    /// Reads the words of the line from `index` on.
    init(_ line: SourceLine, from index: Int = 0) {
        self.line = line
        for (word, column) in line.wordsWithColumns.dropFirst(index) {
            guard let equals = word.firstIndex(of: "="), equals != word.startIndex else {
                fail(at: column, "「\(word)」は 名前=値 の形ではありません", "'\(word)' is not of the form name=value")
                continue
            }
            let name = String(word[..<equals])
            if facts[name] != nil {
                fail(at: column, "「\(name)」が2回あります", "'\(name)' is given twice")
            }
            facts[name] = Fact(value: String(word[word.index(after: equals)...]), column: column)
        }
    }

    /// The value of a fact that must be there; nil after an error.
    mutating func required<Value>(_ name: String, _ form: ValueForm<Value>) -> Value? {
        if facts[name] == nil { fail(at: 1, "「\(name)=」がありません", "'\(name)=' is missing") }
        return optional(name, form)
    }

    /// The value of a fact that may be left out; nil then, and after an error.
    mutating func optional<Value>(_ name: String, _ form: ValueForm<Value>) -> Value? {
        known.append(name)
        guard let fact = facts.removeValue(forKey: name) else { return nil }
        do {
            let value = try form.value(of: fact.value)
            return value
        } catch {
            fail(at: fact.column, "\(name): \(error.text.ja)", "\(name): \(error.text.en)")
            return nil
        }
    }

    /// Whether the line states this fact at all.
    func states(_ name: String) -> Bool { facts[name] != nil }

    /// Says what is wrong with the facts taken together.
    mutating func fail(_ ja: String, _ en: String) { fail(at: line.restColumn, ja, en) }

    /// All that is wrong with the line, facts that were never asked for included.
    func finish() -> [TextFileError] {
        let unknown = facts.map { name, fact in
            let nearest = NearestName.of(name, among: known)
            return line.error(
                at: fact.column, "「\(name)」という項目はありません。近いもの: \(nearest)（\(known.joined(separator: "、"))）",
                "there is no '\(name)' here; the nearest is '\(nearest)' (\(known.joined(separator: ", ")))")
        }
        return (errors + unknown).sorted { $0.column < $1.column }
    }

    private mutating func fail(at column: Int, _ ja: String, _ en: String) {
        errors.append(line.error(at: column, ja, en))
    }
}

extension SourceLine {
    /// The words of the rest with the cell, from 1, at which each begins.
    var wordsWithColumns: [(word: String, column: Int)] {
        rest.split(separator: " ").map { word in
            let before = rest[..<word.startIndex].unicodeScalars
            return (String(word), restColumn + before.reduce(0) { $0 + CharacterWidth.cells(of: $1) })
        }
    }

    func error(at column: Int, _ ja: String, _ en: String) -> TextFileError {
        TextFileError(file: file, line: number, column: column, Bilingual(ja: ja, en: en))
    }
}
