import Basics
import Foundation
import Synchronization

/// The line that says how far an evaluation is: on standard error, where that is a terminal. An interrupt takes it away
/// before it ends the program.
final class FaceProgress: Sendable {
    private struct State {
        var done = 0
        var shown = ContinuousClock.now
        var hasLine = false
    }

    private let steps: Int
    private let language: Language
    private let isShown: Bool
    private let state = Mutex(State())

    init(steps: Int, language: Language) {
        self.steps = steps
        self.language = language
        isShown = isatty(STDERR_FILENO) == 1
        guard isShown else { return }
        signal(SIGINT) { number in
            let line: StaticString = "\r\u{1b}[K"
            _ = write(STDERR_FILENO, line.utf8Start, line.utf8CodeUnitCount)
            signal(number, SIG_DFL)
            raise(number)
        }
    }

    /// One more piece is done. Says so ten times a second at most.
    func step() {
        guard isShown else { return }
        state.withLock { state in
            state.done += 1
            guard state.shown.duration(to: .now) > .milliseconds(100) else { return }
            state.shown = .now
            state.hasLine = true
            FaceProgress.show("\r" + line(done: state.done) + "\u{1b}[K")
        }
    }

    /// Takes the line away.
    func end() {
        guard isShown else { return }
        state.withLock { state in
            if state.hasLine { FaceProgress.show("\r\u{1b}[K") }
            state.hasLine = false
        }
        signal(SIGINT, SIG_DFL)
    }

    func line(done: Int) -> String {
        let percent = steps > 0 ? done * 100 / steps : 100
        return Bilingual(ja: "顔を照合しています \(percent)%", en: "Comparing faces: \(percent)%")[language]
    }

    private static func show(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
