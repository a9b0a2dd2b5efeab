import Screens

/// How a cell is drawn: colours by number in the terminal's palette, nil for the terminal's own, and emphasis.
struct CellStyle: Hashable, Sendable {
    var foreground: Int?
    var background: Int?
    var emphasis: Emphasis = []

    struct Emphasis: OptionSet, Hashable, Sendable {
        let rawValue: UInt8
        static let bold = Emphasis(rawValue: 1)
        static let dim = Emphasis(rawValue: 2)
        static let underlined = Emphasis(rawValue: 4)
        static let reversed = Emphasis(rawValue: 8)
    }
}

extension Tone {
    /// The tone in as many colours as there are. The terminal's own background stays, so the colours are middling ones
    /// that can be read on black and on white.
    func style(in colours: ColourDepth) -> CellStyle {
        switch (self, colours) {
        case (.plain, _): CellStyle()
        case (.chosen, _): CellStyle(emphasis: .reversed)
        case (.dim, .many): CellStyle(foreground: 244)
        case (.dim, _): CellStyle(emphasis: .dim)
        case (.ok, .many): CellStyle(foreground: 71)
        case (.ok, .eight): CellStyle(foreground: 2)
        case (.ok, .none): CellStyle(emphasis: .bold)
        case (.warn, .many): CellStyle(foreground: 172)
        case (.warn, .eight): CellStyle(foreground: 3)
        case (.warn, .none): CellStyle(emphasis: .underlined)
        case (.stop, .many): CellStyle(foreground: 167, emphasis: .bold)
        case (.stop, .eight): CellStyle(foreground: 1, emphasis: .bold)
        case (.stop, .none): CellStyle(emphasis: [.bold, .reversed])
        case (.key, .many): CellStyle(foreground: 37)
        case (.key, .eight): CellStyle(foreground: 6)
        case (.key, .none): CellStyle(emphasis: .bold)
        }
    }
}
