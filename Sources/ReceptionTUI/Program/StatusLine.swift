import Basics
import Foundation

/// The line that says how far a long work is: on standard error, where that is a terminal, and gone when the work is done.
struct StatusLine: Sendable {
    let language: Language
    let isShown: Bool

    /// - Parameter isWanted: false where a program reads what comes out.
    init(_ language: Language, isWanted: Bool = true) {
        self.language = language
        isShown = isWanted && isatty(STDERR_FILENO) == 1
    }

    /// In place of what it said before.
    func say(_ text: Bilingual) { write("\r\(text[language])\u{1b}[K") }

    func clear() { write("\r\u{1b}[K") }

    private func write(_ text: String) {
        guard isShown else { return }
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
