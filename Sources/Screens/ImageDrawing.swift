import Basics

extension Grid {
    /// Fills the slot with the image, two rows of pixels to a row of cells. An empty image leaves it blank.
    mutating func draw(_ image: PixelImage, in slot: Slot) {
        draw(image, at: Position(row: slot.row, column: slot.column), width: slot.width, height: slot.height)
    }

    /// Fills so many columns and rows of cells from `place` on.
    public mutating func draw(_ image: PixelImage, at place: Position, width: Int, height: Int) {
        guard !image.isEmpty else { return }
        let scaled = image.scaled(width: width, height: height * 2)
        for row in 0..<height {
            for column in 0..<width {
                self[place.row + row, place.column + column] = Cell(
                    .pixels(upper: scaled[row * 2, column], lower: scaled[row * 2 + 1, column]))
            }
        }
    }
}

extension PixelImage {
    /// The image stretched to a size, each new pixel the mean of those it covers.
    func scaled(width newWidth: Int, height newHeight: Int) -> PixelImage {
        var pixels: [Colour] = []
        pixels.reserveCapacity(newWidth * newHeight)
        for row in 0..<newHeight {
            let rows = Self.covered(by: row, of: newHeight, source: height)
            for column in 0..<newWidth {
                pixels.append(mean(rows: rows, columns: Self.covered(by: column, of: newWidth, source: width)))
            }
        }
        return PixelImage(width: newWidth, height: newHeight, pixels: pixels)
    }

    private static func covered(by index: Int, of count: Int, source: Int) -> Range<Int> {
        let start = index * source / count
        return start..<max(start + 1, (index + 1) * source / count)
    }

    private func mean(rows: Range<Int>, columns: Range<Int>) -> Colour {
        var (red, green, blue) = (0, 0, 0)
        for row in rows {
            for column in columns {
                let pixel = self[row, column]
                red += Int(pixel.red)
                green += Int(pixel.green)
                blue += Int(pixel.blue)
            }
        }
        let count = rows.count * columns.count
        return Colour(red: UInt8(red / count), green: UInt8(green / count), blue: UInt8(blue / count))
    }
}
