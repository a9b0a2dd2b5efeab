import Foundation

/// Standard output and standard error, always UTF-8.
enum Output {
    /// One line, written at once, so that a reader at the other end of a pipe can answer. An output that cannot take it
    /// ends the program: half an answer must not look like one.
    static func line(_ text: String) { self.text(text + "\n") }

    /// Text that ends its lines itself.
    static func text(_ text: String) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        } catch {
            self.error("standard output: \(error.localizedDescription)")
            exit(Status.io.rawValue)
        }
    }

    /// What went wrong. Foreign text in it is shown without its control characters, and each line is cut at a length
    /// that nobody reads beyond.
    static func error(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let shown = String(
                String.UnicodeScalarView(
                    line.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{fffd}" : $0 }))
            return shown.count > longest ? shown.prefix(longest) + " ..." : shown
        }
        try? FileHandle.standardError.write(contentsOf: Data((lines.joined(separator: "\n") + "\n").utf8))
    }

    private static let longest = 600

    /// JSON as people and programs read it: sorted, indented, slashes plain.
    static func json(_ value: some Encodable) throws(Failure) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else {
            throw Failure(.io, ja: "JSONを書けません。", en: "The JSON cannot be written.")
        }
        line(String(decoding: data, as: UTF8.self))
    }
}
