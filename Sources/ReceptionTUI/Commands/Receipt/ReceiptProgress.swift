import Foundation

/// The line that says how far a long work is: on standard error, where that is a terminal.
final class ReceiptProgress {
    private let what: String
    private let total: Int
    private let isShown = isatty(STDERR_FILENO) == 1
    private var shown = ContinuousClock.now
    private var hasLine = false

    init(_ what: String, total: Int) {
        self.what = what
        self.total = total
    }

    /// Says so ten times a second at most.
    func report(_ done: Int) {
        guard isShown, shown.duration(to: .now) > .milliseconds(100) else { return }
        shown = .now
        hasLine = true
        write("\r\(what) \(total > 0 ? done * 100 / total : 100)% (\(done)/\(total))\u{1b}[K")
    }

    /// Takes the line away.
    func end() {
        if hasLine { write("\r\u{1b}[K") }
        hasLine = false
    }

    private func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
