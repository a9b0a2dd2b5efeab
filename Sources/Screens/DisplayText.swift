/// One character and the marks that combine with it, as it stands in the grid.
public struct Glyph: Hashable, Sendable {
    public private(set) var text: String
    /// 1 or 2 cells.
    public let width: Int

    static let space = Glyph(text: " ", width: 1)
    /// Stands in the last cell of a value that was cut.
    static let cutMark = Glyph(text: "~", width: 1)

    var isSpace: Bool { text == " " || text == "\u{3000}" }

    fileprivate mutating func combine(_ mark: Unicode.Scalar) {
        // A cell of the terminal library holds a character and four marks; more would be dropped there anyway.
        if text.unicodeScalars.count < 5 { text.unicodeScalars.append(mark) }
    }
}

/// A value made fit for drawing. Every value passes through here before it reaches a grid.
///
/// Variation selectors, joiners and soft hyphens are dropped, control characters and newlines become spaces, private
/// use and unknown characters become 〓, ambiguous characters are replaced by the table of `GlyphReplacements`, and ●
/// follows the `GlyphPolicy`. Cleaning goes scalar by scalar, so the parts of a text clean as the whole does.
public struct DisplayText: Hashable, Sendable {
    public let glyphs: [Glyph]

    public init(_ text: some StringProtocol, policy: GlyphPolicy = .oneCellBlackCircle) {
        var glyphs: [Glyph] = []
        glyphs.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { DisplayText.append(scalar, to: &glyphs, policy: policy) }
        self.glyphs = glyphs
    }

    /// Cells the text takes on one line.
    public var width: Int { glyphs.reduce(0) { $0 + $1.width } }

    private static func append(_ scalar: Unicode.Scalar, to glyphs: inout [Glyph], policy: GlyphPolicy) {
        switch CharacterWidth.kind(of: scalar) {
        case .mark: if let last = glyphs.indices.last { glyphs[last].combine(scalar) }
        case .invisible: break
        case .control: glyphs.append(.space)
        case .unknown: glyphs.append(glyph(GlyphReplacements.geta))
        case .cells(let width):
            if scalar.isASCII {
                glyphs.append(Glyph(text: String(scalar), width: 1))
            } else if scalar == GlyphReplacements.blackCircle, !policy.keepsBlackCircle {
                glyphs.append(glyph(GlyphReplacements.geta))
            } else if width == 1, let replacement = GlyphReplacements.replacement(for: scalar) {
                glyphs += replacement.unicodeScalars.map(glyph)
            } else {
                glyphs.append(Glyph(text: String(scalar), width: width))
            }
        }
    }

    private static func glyph(_ scalar: Unicode.Scalar) -> Glyph {
        Glyph(text: String(scalar), width: CharacterWidth.cells(of: scalar))
    }
}

extension DisplayText: CustomStringConvertible {
    /// The text as it will be read on the screen.
    public var description: String { glyphs.map(\.text).joined() }
}
