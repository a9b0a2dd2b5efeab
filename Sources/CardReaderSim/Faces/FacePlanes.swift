import Basics

/// A picture reduced for comparison: `side` by `side` cells, in three planes.
struct FacePlanes: Sendable {
    static let side = 28

    /// Brightness, its detail, and red and blue against it, row by row.
    let planes: [[Double]]
    /// What each plane counts for: brightness and its detail carry the features, the differences of colour only
    /// complexion and hair.
    private static let weights = [0.3, 0.5, 0.1, 0.1]

    init(_ image: PixelImage) {
        let side = Self.side
        var bright = [Double](repeating: 0, count: side * side)
        var reddish = bright
        var bluish = bright
        for row in 0..<side {
            for column in 0..<side {
                let pixel = Self.mean(image, row: row, column: column)
                let luminance = 0.299 * pixel.red + 0.587 * pixel.green + 0.114 * pixel.blue
                bright[row * side + column] = luminance
                reddish[row * side + column] = pixel.red - luminance
                bluish[row * side + column] = pixel.blue - luminance
            }
        }
        self.planes = [bright, Self.detail(of: bright), reddish, bluish]
    }

    /// -1…1, over the middle of this picture, where a photo has the face.
    func agreement(with other: FacePlanes, _ alignment: Alignment) -> Double {
        var sum = 0.0
        for (index, weight) in Self.weights.enumerated() {
            sum += weight * Self.correlation(planes[index], other.planes[index], alignment)
        }
        return sum
    }

    private static func correlation(_ photo: [Double], _ frame: [Double], _ alignment: Alignment) -> Double {
        var (sumA, sumB, sumAA, sumBB, sumAB) = (0.0, 0.0, 0.0, 0.0, 0.0)
        let middle = Double(side - 1) / 2
        for (row, column) in window {
            let a = photo[row * side + column]
            let across = (Double(column) - middle) * alignment.scale
            let down = (Double(row) - middle) * alignment.scale
            let b = value(
                frame, across - down * alignment.tilted + middle + Double(alignment.right) / 2,
                down + across * alignment.tilted + middle + Double(alignment.down) / 2)
            sumA += a
            sumB += b
            sumAA += a * a
            sumBB += b * b
            sumAB += a * b
        }
        let count = Double(window.count)
        let spread = (sumAA - sumA * sumA / count) * (sumBB - sumB * sumB / count)
        return spread > 1e-9 ? (sumAB - sumA * sumB / count) / spread.squareRoot() : 0
    }

    /// Brightness against its surroundings, which takes out light from the side.
    private static func detail(of plane: [Double]) -> [Double] {
        let reach = 3
        return (0..<side * side).map { index in
            let rows = max(0, index / side - reach)...min(side - 1, index / side + reach)
            let columns = max(0, index % side - reach)...min(side - 1, index % side + reach)
            var sum = 0.0
            for row in rows {
                for column in columns { sum += plane[row * side + column] }
            }
            return plane[index] - sum / Double(rows.count * columns.count)
        }
    }

    /// The cells of an ellipse about the face; shoulders, background and long hair lie outside.
    private static let window: [(row: Int, column: Int)] = {
        let middle = Double(side - 1) / 2
        return (0..<side * side).map { (row: $0 / side, column: $0 % side) }.filter { cell in
            let across = (Double(cell.column) - middle) / (Double(side) * 0.27)
            let down = (Double(cell.row) - middle + 1) / (Double(side) * 0.36)
            return across * across + down * down < 1
        }
    }()

    /// Between cells by straight lines; beyond the rim, the rim.
    private static func value(_ plane: [Double], _ x: Double, _ y: Double) -> Double {
        let limit = Double(side - 1)
        let (left, top) = (min(max(x, 0), limit), min(max(y, 0), limit))
        let (column, row) = (min(Int(left), side - 2), min(Int(top), side - 2))
        let (across, down) = (left - Double(column), top - Double(row))
        let start = row * side + column
        let upper = plane[start] * (1 - across) + plane[start + 1] * across
        let lower = plane[start + side] * (1 - across) + plane[start + side + 1] * across
        return upper * (1 - down) + lower * down
    }

    /// The mean colour of the part of the picture that becomes one cell, 0…1 each.
    private static func mean(_ image: PixelImage, row: Int, column: Int) -> Tint {
        let rows = range(of: row, in: image.height)
        let columns = range(of: column, in: image.width)
        var (red, green, blue) = (0, 0, 0)
        for y in rows {
            for x in columns {
                let pixel = image[y, x]
                red += Int(pixel.red)
                green += Int(pixel.green)
                blue += Int(pixel.blue)
            }
        }
        let whole = Double(rows.count * columns.count) * 255
        return Tint(red: Double(red) / whole, green: Double(green) / whole, blue: Double(blue) / whole)
    }

    private static func range(of cell: Int, in length: Int) -> Range<Int> {
        let start = min(cell * length / side, length - 1)
        return start..<max((cell + 1) * length / side, start + 1)
    }
}
