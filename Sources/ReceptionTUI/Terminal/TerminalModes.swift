/// The modes of a terminal that the window uses beyond what ncurses sets.
enum TerminalModes {
    /// Pastes come between marks; the mouse reports presses, in decimal numbers. Terminals that know neither ignore it.
    static let on = "\u{1b}[?2004h\u{1b}[?1000h\u{1b}[?1006h"
    static let off = "\u{1b}[?1006l\u{1b}[?1000l\u{1b}[?2004l"

    /// The capabilities, by terminfo's names, that undo what ncurses sets: emphasis, number pad, hidden cursor,
    /// alternate screen.
    static let undoing = ["sgr0", "rmkx", "cnorm", "rmcup"]

    /// Bytes that leave the terminal as a shell expects it, for when there is no time for more than one write.
    static func undo(_ capability: (String) -> String?) -> [UInt8] {
        Array(off.utf8) + undoing.compactMap(capability).flatMap { withoutDelays($0).utf8 }
    }

    /// A capability without the delays (`$<5>`) that terminfo asks of terminals on slow lines.
    static func withoutDelays(_ capability: String) -> String {
        capability.replacing(/\$<[0-9.]*[*\/]*>/, with: "")
    }
}
