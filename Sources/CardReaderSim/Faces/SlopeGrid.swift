/// Slopes of brightness on a square of cells.
///
/// Each is divided by what slopes around it usually are, so that strength and direction of the light make little
/// difference. The loops count by hand: tests run without optimisation.
struct SlopeGrid: Sendable {
    struct Slope: Sendable {
        var right: Float
        var down: Float

        var square: Float { right * right + down * down }
    }

    let side: Int
    private(set) var slopes: ContiguousArray<Slope>

    /// `reach` is how far around a cell the usual slope is taken.
    init(_ bright: Brightness, reach: Int) {
        side = bright.side
        slopes = ContiguousArray(repeating: Slope(right: 0, down: 0), count: side * side)
        measure(bright)
        even(reach: reach)
    }

    /// Differences of neighbours; none at the rim.
    private mutating func measure(_ bright: Brightness) {
        let side = side
        bright.cells.withUnsafeBufferPointer { cells in
            slopes.withUnsafeMutableBufferPointer { slopes in
                let (from, to) = (cells.baseAddress!, slopes.baseAddress!)
                var row = 1
                while row < side - 1 {
                    var index = row * side + 1
                    while index < row * side + side - 1 {
                        to[index] = Slope(
                            right: from[index + 1] - from[index - 1], down: from[index + side] - from[index - side])
                        index += 1
                    }
                    row += 1
                }
            }
        }
    }

    private mutating func even(reach: Int) {
        let side = side
        // Sums of squares from the upper left corner on, so that a square around any cell takes four look-ups.
        let wide = side + 1
        var sums = ContiguousArray(repeating: Float(0), count: wide * wide)
        slopes.withUnsafeMutableBufferPointer { slopes in
            sums.withUnsafeMutableBufferPointer { sums in
                let (slopes, sums) = (slopes.baseAddress!, sums.baseAddress!)
                var row = 0
                while row < side {
                    var line: Float = 0
                    var column = 0
                    while column < side {
                        line += slopes[row * side + column].square
                        sums[(row + 1) * wide + column + 1] = sums[row * wide + column + 1] + line
                        column += 1
                    }
                    row += 1
                }
                row = 0
                while row < side {
                    let top = row > reach ? row - reach : 0
                    let bottom = row + reach < side ? row + reach + 1 : side
                    var column = 0
                    while column < side {
                        let left = column > reach ? column - reach : 0
                        let right = column + reach < side ? column + reach + 1 : side
                        let sum =
                            sums[bottom * wide + right] - sums[top * wide + right] - sums[bottom * wide + left]
                            + sums[top * wide + left]
                        let usual = (sum / Float((bottom - top) * (right - left)) + Self.least).squareRoot()
                        let slope = slopes[row * side + column]
                        slopes[row * side + column] = Slope(right: slope.right / usual, down: slope.down / usual)
                        column += 1
                    }
                    row += 1
                }
            }
        }
    }

    /// Added to the mean square, so that plain surfaces stay plain.
    private static let least: Float = 30

    /// The same slopes with their angle doubled: a step from dark to bright is then as good as one from bright to dark,
    /// as the outline of hair is either before one wall or another.
    var doubled: SlopeGrid {
        var result = self
        let count = side * side
        result.slopes.withUnsafeMutableBufferPointer { slopes in
            let slopes = slopes.baseAddress!
            var index = 0
            while index < count {
                let slope = slopes[index]
                let length = slope.square.squareRoot() + 1e-6
                slopes[index] = Slope(
                    right: (slope.right * slope.right - slope.down * slope.down) / length,
                    down: 2 * slope.right * slope.down / length)
                index += 1
            }
        }
        return result
    }
}
