import Basics
import Screens
import Testing

@testable import ReceptionTUI

struct CellPainterTests {
    private let dark = Colour(red: 0, green: 0, blue: 0)
    private let bright = Colour(red: 250, green: 250, blue: 250)

    private func paint(
        _ content: Cell.Content, colours: ColourDepth = .many, answers: [Int] = [2, 2, 2], isInput: Bool = false
    ) -> PaintedCell? {
        var probe = WidthProbe()
        for answer in answers { probe.reported(column: answer) }
        var grid = Grid(columns: 2, rows: 1)
        grid[0, 0] = Cell(content, isInput: isInput)
        grid[0, 1] = Cell(.pixels(upper: dark, lower: bright))
        return CellPainter(traits: TerminalTraits(colours: colours, probe: probe), grid: grid)
            .paint(grid[0, 0], row: 0, column: 0)
    }

    @Test func charactersKeepTheirMarksAndWidth() throws {
        let wide = try #require(paint(.wide("か\u{3099}")))
        #expect(wide.text.unicodeScalars.count == 2)
        #expect(wide.width == 2)
        #expect(paint(.narrow("a"))?.width == 1)
        #expect(paint(.wideRest) == nil)
    }

    @Test func aBorderIsALineOnlyWhereLinesTakeOneCell() {
        #expect(paint(.border([.left, .right, .down]))?.text == "┬")
        #expect(paint(.border([.left, .right, .down]), answers: [3, 3, 3])?.text == "+")
        #expect(paint(.border([.left, .right]), answers: [])?.text == "-")
    }

    @Test func aFieldForTypingIsUnderlined() {
        #expect(paint(.narrow("a"), isInput: true)?.style.emphasis.contains(.underlined) == true)
        #expect(paint(.narrow("a"))?.style.emphasis.contains(.underlined) == false)
    }

    @Test("Two pixels share a cell", arguments: [ColourDepth.many, .eight])
    func halfBlocks(colours: ColourDepth) throws {
        let upper = try #require(paint(.pixels(upper: dark, lower: bright), colours: colours))
        let lower = try #require(paint(.pixels(upper: bright, lower: dark), colours: colours))
        #expect(upper.text == "▀" && lower.text == "▄")
        for style in [upper.style, lower.style] {
            #expect(try #require(style.foreground) < #require(style.background))
        }
    }

    @Test func equalPixelsNeedOneColour() throws {
        let cell = try #require(paint(.pixels(upper: dark, lower: dark), colours: .eight))
        #expect(cell.text == " ")
        #expect(cell.style == CellStyle(background: 0))
    }

    @Test func pixelsNeedNoHalfBlocksWhereTheseAreWide() throws {
        let cell = try #require(paint(.pixels(upper: dark, lower: bright), answers: [3, 3, 3]))
        #expect(cell.text == " ")
        #expect(cell.style.background != nil)
    }

    @Test func withoutColoursPixelsAreCharacters() {
        #expect(
            paint(.pixels(upper: bright, lower: bright), colours: .none)
                == PaintedCell(text: "@", width: 1, style: CellStyle()))
    }

    @Test func aSubstituteIsAsWideAsWhatItStandsFor() {
        #expect(paint(.wide("山"))?.substitute == "〓")
        #expect(paint(.narrow("x"))?.substitute == "?")
    }
}
