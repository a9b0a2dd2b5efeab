import Basics

/// What a comparison looks at in the camera's picture: slopes of brightness on a coarse grid, by which a photo is laid
/// over it, and on a fine one, by which the parts of a face are compared.
struct FaceView: Sendable {
    static let fineSide = 84
    static let coarseSide = 28

    let coarse: SlopeGrid
    let fine: SlopeGrid
    /// The fine slopes without telling a step to brighter from one to darker.
    let edges: SlopeGrid

    init(_ image: PixelImage) {
        let bright = Brightness(image, side: Self.fineSide)
        fine = SlopeGrid(bright.smoothed, reach: 10)
        edges = fine.doubled
        coarse = SlopeGrid(bright.reduced.smoothed, reach: 4)
    }

    func grid(for part: FacePart) -> SlopeGrid { part.isOutline ? edges : fine }
}

/// A picture of any size as a square of brightnesses, 0…255.
struct Brightness: Sendable {
    let side: Int
    private(set) var cells: ContiguousArray<Float>

    /// Each cell has the mean of the pixels that it covers.
    init(_ image: PixelImage, side: Int) {
        self.init(side: side)
        let (width, height) = (image.width, image.height)
        image.pixels.withUnsafeBufferPointer { pixels in
            cells.withUnsafeMutableBufferPointer { cells in
                let (from, to) = (pixels.baseAddress!, cells.baseAddress!)
                var index = 0
                while index < side * side {
                    let (row, column) = (index / side, index % side)
                    let (top, left) = (row * height / side, column * width / side)
                    let bottom = max((row + 1) * height / side, top + 1)
                    let right = max((column + 1) * width / side, left + 1)
                    var sum = 0
                    var y = top
                    while y < bottom {
                        var x = left
                        while x < right {
                            let pixel = from[y * width + x]
                            sum += 299 * Int(pixel.red) + 587 * Int(pixel.green) + 114 * Int(pixel.blue)
                            x += 1
                        }
                        y += 1
                    }
                    to[index] = Float(sum) / Float(1000 * (bottom - top) * (right - left))
                    index += 1
                }
            }
        }
    }

    private init(side: Int) {
        self.side = side
        cells = ContiguousArray(repeating: 0, count: side * side)
    }

    /// Every three by three cells in one.
    var reduced: Brightness {
        var result = Brightness(side: side / 3)
        let (side, less) = (side, side / 3)
        cells.withUnsafeBufferPointer { cells in
            result.cells.withUnsafeMutableBufferPointer { result in
                let (from, to) = (cells.baseAddress!, result.baseAddress!)
                var index = 0
                while index < less * less {
                    let cell = from + (index / less * 3 * side + index % less * 3)
                    let upper = cell[0] + cell[1] + cell[2]
                    let middle = cell[side] + cell[side + 1] + cell[side + 2]
                    let lower = cell[2 * side] + cell[2 * side + 1] + cell[2 * side + 2]
                    to[index] = (upper + middle + lower) / 9
                    index += 1
                }
            }
        }
        return result
    }

    /// Each cell is half itself and half its neighbours, first beside and then above and below; the rim stays.
    var smoothed: Brightness {
        var result = self
        for step in [1, side] {
            let before = result.cells
            let side = side
            before.withUnsafeBufferPointer { before in
                result.cells.withUnsafeMutableBufferPointer { result in
                    let (from, to) = (before.baseAddress!, result.baseAddress!)
                    var index = side + 1
                    while index < side * (side - 1) - 1 {
                        to[index] = (from[index - step] + 2 * from[index] + from[index + step]) / 4
                        index += 1
                    }
                }
            }
        }
        return result
    }
}
