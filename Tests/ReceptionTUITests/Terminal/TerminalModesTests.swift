import Testing

@testable import ReceptionTUI

struct TerminalModesTests {
    @Test func everyModeThatIsSetIsUndone() {
        let modes = { (text: String, letter: String) in
            Set(text.split(separator: "\u{1b}").filter { $0.hasSuffix(letter) }.map { $0.dropLast() })
        }
        #expect(modes(TerminalModes.on, "h") == modes(TerminalModes.off, "l"))
    }

    @Test func undoingNeedsNoCapability() {
        #expect(TerminalModes.undo { _ in nil } == Array(TerminalModes.off.utf8))
    }

    @Test func undoingAddsTheTerminalsOwnBytesWithoutDelays() {
        let bytes = TerminalModes.undo { $0 == "rmcup" ? "\u{1b}[?1049l$<5*/>" : nil }
        #expect(bytes == Array((TerminalModes.off + "\u{1b}[?1049l").utf8))
    }
}
