import Basics
import Screens
import Testing

@Suite struct GridTextTests {
    @Test func wideCharactersAppearOnceAndLinesAreTrimmed() throws {
        #expect(try grid("窓口 a  \n        \n|  -- + ").text == "窓口 a\n\n|  -- +")
    }

    @Test func pixelsAppearByTheirBrightness() {
        var grid = Grid(columns: 3, rows: 1)
        for (column, level) in [0, 128, 255].enumerated() {
            let grey = Colour(red: UInt8(level), green: UInt8(level), blue: UInt8(level))
            grid[0, column].content = .pixels(upper: grey, lower: grey)
        }
        #expect(grid.text == " +@")
    }

    @Test func everyToneHasItsLetter() {
        var grid = Grid(columns: Tone.allCases.count + 2, rows: 1)
        for (column, tone) in Tone.allCases.enumerated() { grid[0, column].tone = tone }
        grid[0, Tone.allCases.count] = Cell(.narrow("a"), isInput: true)
        grid[0, Tone.allCases.count + 1] = Cell(.narrow("a"), tone: .chosen, isInput: true)
        #expect(grid.toneText == ".dowsk#_#")
    }
}
