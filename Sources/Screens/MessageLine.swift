/// What is wrong with a line of a table of messages.
struct MessageMistake: Error {
    /// In cells, from 1.
    let column: Int
    let problem: ScreenFileProblem
}

extension MessageTable {
    static func read(_ line: String) throws(MessageMistake) -> (code: String, pieces: [Piece]) {
        guard let equals = line.firstIndex(of: "="), isMessageCode(line[..<equals].trimmed) else {
            throw MessageMistake(column: 1, problem: .badMessage(line.trimmed))
        }
        let text = line[line.index(after: equals)...]
        guard !text.trimmed.isEmpty else { throw MessageMistake(column: 1, problem: .badMessage(line.trimmed)) }
        let start = text.firstIndex { $0 != " " }!
        return (line[..<equals].trimmed, try pieces(of: line[start...].trimmed, column: line[..<start].cellWidth + 1))
    }

    /// `column` is that of the text's first cell, from 1.
    private static func pieces(of text: String, column: Int) throws(MessageMistake) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            if brace > rest.startIndex { pieces.append(.text(String(rest[..<brace]))) }
            let end = rest[brace...].firstIndex(of: "}") ?? rest.index(before: rest.endIndex)
            let written = rest[brace...end]
            guard let index = placeholderIndex(written) else {
                let place = column + text[..<brace].cellWidth
                throw MessageMistake(column: place, problem: .badPlaceholder(String(written)))
            }
            pieces.append(.placeholder(index))
            rest = rest[rest.index(after: end)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        return pieces
    }

    /// The number in `{0}` … `{9}`.
    private static func placeholderIndex(_ text: Substring) -> Int? {
        guard text.utf8.count == 3, text.hasPrefix("{"), text.hasSuffix("}") else { return nil }
        return Int(text.dropFirst().dropLast())
    }

    /// `import.done`, `line-down`: as a field's name, hyphens allowed.
    private static func isMessageCode(_ text: String) -> Bool {
        isFieldName(text.filter { $0 != "-" }) && !text.hasPrefix("-")
    }
}
