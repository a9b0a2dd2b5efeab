import Basics
import Screens

/// Pictures beside each other as lines for a terminal, painted as the window paints them, with a caption below each.
struct PortraitRow {
    static let columns = 28
    static let rows = 14
    private static let gap = 2

    private let grid: Grid
    private let captions: [String]
    private let painter: CellPainter

    /// - Parameter colours: nil for empty frames in place of the pictures.
    init(_ pictures: [(image: PixelImage, caption: String)], colours: ColourDepth?) {
        var grid = Grid(columns: pictures.count * (Self.columns + Self.gap), rows: Self.rows)
        for (index, picture) in pictures.enumerated() {
            let place = Grid.Position(row: 0, column: index * (Self.columns + Self.gap))
            if colours == nil {
                grid.drawFrame("写真", at: place, width: Self.columns, height: Self.rows, tone: .plain)
            } else {
                grid.draw(picture.image, at: place, width: Self.columns, height: Self.rows)
            }
        }
        self.grid = grid
        captions = pictures.map(\.caption)
        painter = CellPainter(traits: TerminalTraits(withHalfBlocks: colours ?? .none), grid: grid)
    }

    var lines: [String] { (0..<grid.rows).map(line) + [captionLine] }

    private func line(_ row: Int) -> String {
        var text = ""
        var style = CellStyle()
        for column in 0..<grid.columns {
            guard let cell = painter.paint(grid[row, column], row: row, column: column) else { continue }
            if cell.style != style { text += cell.style.sequence }
            style = cell.style
            text += cell.text
        }
        return style == CellStyle() ? text.trimmingTrailingBlanks : text + CellStyle().sequence
    }

    private var captionLine: String {
        captions.map { $0 + String(repeating: " ", count: max(0, Self.columns + Self.gap - $0.cellWidth)) }.joined()
            .trimmingTrailingBlanks
    }
}

extension TerminalTraits {
    /// A terminal that draws half-blocks in one cell, without asking it.
    fileprivate init(withHalfBlocks colours: ColourDepth) {
        self.init(colours: colours, probe: WidthProbe())
        drawsHalfBlocks = true
    }
}

extension CellStyle {
    /// As the control sequence that sets it, and nothing else.
    var sequence: String {
        let colours = CellStyle.parameters(foreground, 30, 38) + CellStyle.parameters(background, 40, 48)
        return "\u{1b}[" + (["0"] + colours).joined(separator: ";") + "m"
    }

    private static func parameters(_ number: Int?, _ basic: Int, _ extended: Int) -> [String] {
        guard let number else { return [] }
        return number < 8 ? ["\(basic + number)"] : ["\(extended)", "5", "\(number)"]
    }
}

extension String {
    fileprivate var trimmingTrailingBlanks: String { String(reversed().drop { $0 == " " }.reversed()) }
}
