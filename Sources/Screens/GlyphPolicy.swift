/// What a terminal was found, by asking it at start, to draw in one cell.
public struct GlyphPolicy: Hashable, Sendable {
    /// Whether ● stays ● in one cell. It is the official mark for a character that could not be represented, so it is
    /// kept wherever it can be; a terminal that draws it two cells wide gets 〓, which is two cells everywhere.
    public var keepsBlackCircle: Bool

    public init(keepsBlackCircle: Bool) { self.keepsBlackCircle = keepsBlackCircle }

    public static let oneCellBlackCircle = GlyphPolicy(keepsBlackCircle: true)
    public static let twoCellBlackCircle = GlyphPolicy(keepsBlackCircle: false)
}
