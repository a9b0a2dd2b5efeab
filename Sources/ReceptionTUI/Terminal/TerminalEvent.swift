import Screens

/// What the terminal has to tell.
enum TerminalEvent: Hashable, Sendable {
    case key(Key)
    /// Text pasted in one piece, on one line, without control characters.
    case pasted(String)
    /// The left button went down; row and column from 0.
    case clicked(row: Int, column: Int)
    /// The terminal has a new size, in cells.
    case resized(columns: Int, rows: Int)
    /// The program was stopped and goes on; the screen has been drawn again.
    case resumed
    /// SIGTERM, SIGHUP, SIGINT or SIGQUIT, or the other end has hung up. The terminal is closed already: only to leave, with
    /// status 128 and the signal's number.
    case ended(signal: Int32)
    /// Nothing happened for as long as was asked.
    case timedOut
}
