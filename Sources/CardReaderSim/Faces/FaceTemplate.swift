import Basics

/// A photo cut into templates: what a comparison keeps of it.
struct FaceTemplates: Sendable {
    let window: Template
    let sparseWindow: Template
    /// By the numbers of `FacePart`.
    let parts: [Template]

    init(_ photo: PixelImage) {
        let view = FaceView(photo)
        window = Template(view.coarse, FacePart.window)
        sparseWindow = Template(view.coarse, FacePart.sparseWindow)
        parts = FacePart.allCases.map { Template(view.grid(for: $0), $0.cells) }
    }
}

/// The slopes of some cells of a photo, to be laid over a frame.
struct Template: Sendable {
    private struct Cell {
        let across: Float
        let down: Float
        let slope: SlopeGrid.Slope
    }

    private let cells: ContiguousArray<Cell>
    /// The sum of the slopes' squares.
    private let square: Float

    init(_ grid: SlopeGrid, _ places: ContiguousArray<FaceCell>) {
        cells = ContiguousArray(
            places.map { Cell(across: $0.across, down: $0.down, slope: grid.slopes[$0.index]) })
        square = cells.reduce(0) { $0 + $1.slope.square }
    }

    /// -1…1: the normalised correlation of these slopes with those that they come to lie upon.
    ///
    /// Between cells of the frame by straight lines; beyond its rim there is nothing. Slopes need no mean taken out,
    /// since they go up as often as down.
    func agreement(with grid: SlopeGrid, _ laid: Alignment) -> Float {
        var (both, others): (Float, Float) = (0, 0)
        let side = grid.side
        let middle = Float(side - 1) / 2
        let last = Float(side - 1) - 0.001
        let (cosine, sine) = (laid.size, laid.size * laid.tilt)
        let (right, below) = (laid.right * Float(side) / 2 + middle, laid.down * Float(side) / 2 + middle)
        grid.slopes.withUnsafeBufferPointer { slopes in
            cells.withUnsafeBufferPointer { cells in
                guard let slopes = slopes.baseAddress, let first = cells.baseAddress else { return }
                let count = cells.count
                var index = 0
                while index < count {
                    let cell = first[index]
                    index += 1
                    let x = cell.across * cosine - cell.down * sine + right
                    let y = cell.down * cosine + cell.across * sine + below
                    if x < 0 || y < 0 || x > last || y > last { continue }
                    let (column, row) = (Int(x), Int(y))
                    let (partX, partY) = (x - Float(column), y - Float(row))
                    let at = slopes + (row * side + column)
                    let (a, b, c, d) = (at[0], at[1], at[side], at[side + 1])
                    let upperRight = a.right + (b.right - a.right) * partX
                    let upperDown = a.down + (b.down - a.down) * partX
                    let lowerRight = c.right + (d.right - c.right) * partX
                    let lowerDown = c.down + (d.down - c.down) * partX
                    let toRight = upperRight + (lowerRight - upperRight) * partY
                    let toDown = upperDown + (lowerDown - upperDown) * partY
                    both += cell.slope.right * toRight + cell.slope.down * toDown
                    others += toRight * toRight + toDown * toDown
                }
            }
        }
        let all = square * others
        return all > 1e-6 ? both / all.squareRoot() : 0
    }
}
