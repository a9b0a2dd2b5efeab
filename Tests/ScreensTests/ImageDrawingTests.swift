import Basics
import Screens
import Testing

@Suite struct ImageDrawingTests {
    private let black = Colour(red: 0, green: 0, blue: 0)
    private let white = Colour(red: 255, green: 255, blue: 255)

    private func draw(_ drawing: String, _ image: PixelImage) throws -> Grid {
        try picture(drawing).draw(Fields(["face": .image(image)]))
    }

    @Test func twoRowsOfPixelsMakeARowOfCells() throws {
        let image = PixelImage(width: 1, height: 2, pixels: [black, white])
        let grid = try draw("|<face>|", image)
        #expect(grid[0, 1].content == .pixels(upper: black, lower: white))
        #expect(grid[0, 6].content == .pixels(upper: black, lower: white))
        #expect(grid[0, 0].text == "|")
        #expect(grid[0, 7].text == "|")
    }

    @Test func aSmallImageFillsTheRegion() throws {
        let image = PixelImage(width: 2, height: 2, pixels: [black, white, white, black])
        #expect(
            try draw("|<face>|\n|\"     |", image).text == """
                |   @@@|
                |@@@   |
                """)
    }

    @Test func aLargeImageIsAveraged() throws {
        // Columns alternate between black and white: every new pixel is the mean of both.
        let image = PixelImage(width: 12, height: 2, pixels: (0..<24).map { $0 % 2 == 0 ? black : white })
        let grey = Colour(red: 127, green: 127, blue: 127)
        let grid = try draw("<face>", image)
        #expect(grid.cells.allSatisfy { $0.content == .pixels(upper: grey, lower: grey) })
    }

    @Test func withoutAnImageTheRegionIsBlank() throws {
        #expect(try draw("|<face>|", .none).text == "|      |")
    }
}
