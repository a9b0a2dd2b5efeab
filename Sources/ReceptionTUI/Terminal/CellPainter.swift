import Basics
import Screens

/// What is put on the terminal for one cell, or for the two of a wide character.
struct PaintedCell: Hashable, Sendable {
    /// A character and its marks.
    let text: String
    /// 1 or 2 cells.
    let width: Int
    let style: CellStyle

    /// What stands for it where the terminal's own tables know no such character.
    var substitute: String { width == 2 ? "〓" : "?" }
}

/// Decides how the cells of a grid look on a terminal with certain traits.
struct CellPainter: Hashable, Sendable {
    private let traits: TerminalTraits
    private let ramp: ShadeRamp

    init(traits: TerminalTraits, grid: Grid) {
        self.traits = traits
        self.ramp = ShadeRamp(for: grid)
    }

    /// The cell at `row` and `column`, painted; nil for the right half of a wide character.
    func paint(_ cell: Cell, row: Int, column: Int) -> PaintedCell? {
        var style = cell.tone.style(in: traits.colours)
        if cell.isInput { style.emphasis.insert(.underlined) }
        switch cell.content {
        case .wideRest: return nil
        case .narrow(let text): return PaintedCell(text: text, width: 1, style: style)
        case .wide(let text): return PaintedCell(text: text, width: 2, style: style)
        case .border(let border):
            return PaintedCell(text: traits.drawsLines ? border.line : String(border.ascii), width: 1, style: style)
        case .pixels(let upper, let lower): return paint(upper: upper, lower: lower, row: row, column: column)
        }
    }

    private func paint(upper: Colour, lower: Colour, row: Int, column: Int) -> PaintedCell {
        let palette: ColourPalette
        switch traits.colours {
        case .none:
            return PaintedCell(text: ramp.character(upper: upper, lower: lower), width: 1, style: CellStyle())
        case .eight: palette = .eight
        case .many: palette = .xterm
        }
        guard traits.drawsHalfBlocks else {
            let mixed = palette.number(of: mean(upper, lower), row: row, column: column)
            return PaintedCell(text: " ", width: 1, style: CellStyle(background: mixed))
        }
        let above = palette.number(of: upper, row: 2 * row, column: column)
        let below = palette.number(of: lower, row: 2 * row + 1, column: column)
        // The lower number is always in front: terminals of eight colours have 64 pairs, and this halves the need.
        if above == below { return PaintedCell(text: " ", width: 1, style: CellStyle(background: above)) }
        return above < below
            ? PaintedCell(text: "▀", width: 1, style: CellStyle(foreground: above, background: below))
            : PaintedCell(text: "▄", width: 1, style: CellStyle(foreground: below, background: above))
    }

    private func mean(_ upper: Colour, _ lower: Colour) -> Colour {
        let half = { (one: UInt8, other: UInt8) in UInt8((Int(one) + Int(other)) / 2) }
        return Colour(
            red: half(upper.red, lower.red), green: half(upper.green, lower.green), blue: half(upper.blue, lower.blue))
    }
}
