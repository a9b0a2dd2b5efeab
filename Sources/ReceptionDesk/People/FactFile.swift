import Basics

/// A file that states facts, one key a line, and all that is wrong with it.
///
/// Every reading method records what it misses and answers nil, so that one pass over a file reports every error.
struct FactFile {
    private let file: String
    private var lines: [String: [SourceLine]]
    private var known: [String] = []
    private var errors: [TextFileError] = []

    init(_ text: String, file: String) {
        self.file = file
        self.lines = Dictionary(grouping: SourceLine.lines(of: text, file: file), by: \.verb)
    }

    /// All lines with this key, in the order of the file.
    mutating func all(_ key: String) -> [SourceLine] {
        known.append(key)
        return lines.removeValue(forKey: key) ?? []
    }

    /// All lines with this key, of which there must be one.
    mutating func oneOrMore(_ key: String) -> [SourceLine] {
        let found = all(key)
        if found.isEmpty {
            let text = Bilingual(ja: "「\(key)」の行がありません", en: "the line '\(key)' is missing")
            errors.append(TextFileError(file: file, line: 1, text))
        }
        return found
    }

    /// The line with this key, which must be there once and say something.
    mutating func one(_ key: String) -> SourceLine? {
        let found = oneOrMore(key)
        guard let line = found.first else { return nil }
        for again in found.dropFirst() {
            errors.append(again.error("「\(key)」の行が2つあります", "the line '\(key)' is given twice"))
        }
        guard !line.rest.isEmpty else {
            errors.append(line.error("「\(key)」の後に何もありません", "nothing follows '\(key)'"))
            return nil
        }
        return line
    }

    /// The rest of the one line with this key, as a value.
    mutating func value<Value>(_ key: String, _ form: ValueForm<Value>) -> Value? {
        guard let line = one(key) else { return nil }
        do {
            let value = try form.value(of: line.rest)
            return value
        } catch {
            errors.append(line.error(error.text.ja, error.text.en))
            return nil
        }
    }

    /// The rest of the one line with this key, as `Japanese | English`.
    mutating func bilingual(_ key: String) -> Bilingual? {
        guard let line = one(key) else { return nil }
        let text = line.bilingual
        guard line.rest.contains("|"), !text.ja.isEmpty, !text.en.isEmpty else {
            errors.append(line.error("「日本語 | English」の形で書いてください", "write it as 'Japanese | English'"))
            return nil
        }
        return text
    }

    /// Reads the facts of a line, and keeps what is wrong with them.
    mutating func facts<Value>(
        of line: SourceLine, from index: Int = 0, _ read: (inout FactReader) -> Value?
    ) -> Value? {
        var reader = FactReader(line, from: index)
        let value = read(&reader)
        let found = reader.finish()
        errors += found
        return found.isEmpty ? value : nil
    }

    /// Throws all that is wrong with the file, keys that were never asked for included.
    func finish() throws(TextFileErrors) {
        let unknown = lines.values.joined().map { line in
            TextFileError(
                file: file, line: line.number,
                Bilingual(
                    ja: "「\(line.verb)」という項目はありません（\(known.joined(separator: "、"))）",
                    en: "there is no '\(line.verb)' here (\(known.joined(separator: ", ")))"))
        }
        let all = errors + unknown
        guard all.isEmpty else {
            throw TextFileErrors(all.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
        }
    }
}
