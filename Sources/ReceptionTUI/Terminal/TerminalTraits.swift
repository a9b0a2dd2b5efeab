/// What a terminal can show, found out once at its start.
struct TerminalTraits: Hashable, Sendable {
    var colours: ColourDepth
    /// Lines (`─ │ ┌`) take one cell each, so that borders may be drawn with them.
    var drawsLines: Bool
    /// ● takes one cell, so that it may be shown as it is.
    var keepsBlackCircle: Bool
    /// Half-blocks (`▀ ▄`) take one cell, so that a cell may show two pixels.
    var drawsHalfBlocks: Bool

    /// A terminal of `colours`, with what `probe` has measured.
    init(colours: ColourDepth, probe: WidthProbe) {
        self.colours = colours
        self.drawsLines = probe.takesOneCell(.line)
        self.keepsBlackCircle = probe.takesOneCell(.blackCircle)
        self.drawsHalfBlocks = probe.takesOneCell(.halfBlock)
    }
}

/// How many colours there are to draw with.
enum ColourDepth: Hashable, Sendable {
    /// The 256 of the xterm palette.
    case many
    /// Black, red, green, yellow, blue, magenta, cyan, white.
    case eight
    /// None, or the user wants none: tones become bold, underlined or reversed.
    case none

    /// `available` is the terminal's number of colours. `noColour` is the variable NO_COLOR, empty where unset: any text
    /// in it means that the user wants none (the convention of no-color.org).
    init(available: Int, noColour: String) {
        self =
            switch available {
            case _ where !noColour.isEmpty: .none
            case 256...: .many
            case 8...: .eight
            default: .none
            }
    }
}
