/// Swift code as far as the rules of the project need to understand it.
struct SwiftSource {
    /// The lines without their comments. What stands in string literals stays, since it can hold code.
    let lines: [Substring]

    init(_ text: String) {
        lines = SwiftSource.withoutComments(text).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The modules imported, each with its line, from 1.
    var imports: [(module: String, line: Int)] {
        lines.enumerated().flatMap { index, line in
            line.split(separator: ";").compactMap { statement in
                SwiftSource.module(importedBy: statement).map { ($0, index + 1) }
            }
        }
    }

    private static func module(importedBy statement: Substring) -> String? {
        let words = statement.split(whereSeparator: \.isWhitespace)
        guard let place = words.firstIndex(of: "import"),
            words[..<place].allSatisfy({ $0.hasPrefix("@") || modifiers.contains($0) })
        else { return nil }
        let named = words[(place + 1)...].first { !kinds.contains($0) }
        return named?.split(separator: ".").first.map(String.init)
    }

    private static let modifiers: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    /// As in `import struct Foundation.Data`.
    private static let kinds: Set<Substring> = [
        "struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor",
    ]

    /// The text with every comment cut out, line breaks kept. Works on bytes: all that it looks for is ASCII.
    static func withoutComments(_ text: String) -> String {
        var rest = Array(text.utf8)[...]
        var code: [UInt8] = []
        code.reserveCapacity(rest.count)
        while let first = rest.first {
            if rest.starts(with: "//".utf8) {
                rest = rest.drop { $0 != newline }
            } else if rest.starts(with: "/*".utf8) {
                code += blockComment(&rest).filter { $0 == newline }
            } else if first == quote || first == hash, let literal = stringLiteral(&rest) {
                code += literal
            } else {
                code.append(rest.removeFirst())
            }
        }
        return String(decoding: code, as: UTF8.self)
    }

    private static let newline = UInt8(ascii: "\n")
    private static let quote = UInt8(ascii: "\"")
    private static let hash = UInt8(ascii: "#")
    private static let backslash = UInt8(ascii: "\\")

    /// Takes a block comment off the front; they nest.
    private static func blockComment(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let all = rest
        var depth = 0
        repeat {
            if rest.starts(with: "/*".utf8) {
                depth += 1
                rest = rest.dropFirst(2)
            } else if rest.starts(with: "*/".utf8) {
                depth -= 1
                rest = rest.dropFirst(2)
            } else {
                rest = rest.dropFirst()
            }
        } while depth > 0 && !rest.isEmpty
        return all[..<rest.startIndex]
    }

    /// Takes a string literal off the front, raw and of several lines too; nil where there is none.
    private static func stringLiteral(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let all = rest
        let hashes = rest.prefix { $0 == hash }
        var body = rest.dropFirst(hashes.count)
        guard body.first == quote else { return nil }
        let quotes = body.starts(with: "\"\"\"".utf8) ? body.prefix(3) : body.prefix(1)
        let end = quotes + hashes
        body = body.dropFirst(quotes.count)
        while !body.isEmpty, !body.starts(with: end) {
            body = body.dropFirst(hashes.isEmpty && body.first == backslash ? 2 : 1)
        }
        rest = body.dropFirst(end.count)
        return all[..<rest.startIndex]
    }
}
