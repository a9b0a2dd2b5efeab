/// A key as the terminal reports it.
public enum Key: Hashable, Sendable {
    /// A character that was typed, Japanese included.
    case character(Character)
    case enter, escape, tab, backTab, backspace, delete
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1…F12.
    case function(Int)
    /// Control and a small letter: `.control("c")`.
    case control(Character)
}
