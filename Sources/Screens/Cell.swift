import Basics

/// One place of the grid.
public struct Cell: Hashable, Sendable {
    /// What stands there.
    public enum Content: Hashable, Sendable {
        /// One character and the marks that combine with it, one cell wide; a space where nothing is drawn.
        case narrow(String)
        /// The left half of a character two cells wide.
        case wide(String)
        /// The right half of the character to the left.
        case wideRest
        /// A border, by the sides on which it continues; lines or ASCII are the terminal's choice.
        case border(Border)
        /// Two pixels, one above the other; half-block, shade or character are the terminal's choice.
        case pixels(upper: Colour, lower: Colour)
    }

    public var content: Content
    public var tone: Tone
    /// Typed fields are underlined, so that they show without colour.
    public var isInput: Bool

    public init(_ content: Content, tone: Tone = .plain, isInput: Bool = false) {
        self.content = content
        self.tone = tone
        self.isInput = isInput
    }

    public static let empty = Cell(.narrow(" "))
}

/// A piece of a border, and the sides on which it meets the next piece.
public struct Border: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let up = Border(rawValue: 1)
    public static let down = Border(rawValue: 2)
    public static let left = Border(rawValue: 4)
    public static let right = Border(rawValue: 8)

    /// `-`, `|` or `+`, as the picture had it.
    public var ascii: Character {
        if isSubset(of: [.left, .right]) { "-" } else if isSubset(of: [.up, .down]) { "|" } else { "+" }
    }
}
