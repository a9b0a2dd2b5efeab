import Basics

/// The colours a picture may be drawn with: the fixed part of the xterm palette, or the eight of older terminals.
enum ColourPalette: Hashable, Sendable {
    /// Numbers 16…255: a cube of 6 x 6 x 6 and 24 greys. The first 16 are left out, because users change them.
    case xterm
    case eight

    /// The steps of the cube on each axis.
    private static let steps = [0, 95, 135, 175, 215, 255]
    private static let basic: [[Int]] = [
        [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205], [0, 205, 205], [229, 229, 229],
    ]

    /// The number that comes nearest to `colour` as the pixel at `row` and `column`. Neighbours are raised and lowered
    /// in a regular pattern first (ordered dithering), so that together they come nearer than any one number could.
    func number(of colour: Colour, row: Int, column: Int) -> Int {
        let spread = self == .xterm ? 24 : 160
        let shift = OrderedDither.shift(row: row, column: column, spread: spread)
        let wanted = [colour.red, colour.green, colour.blue].map { min(max(Int($0) + shift, 0), 255) }
        switch self {
        case .xterm: return Self.nearestXterm(wanted)
        case .eight:
            return Self.basic.indices.min {
                Self.distance(Self.basic[$0], wanted) < Self.distance(Self.basic[$1], wanted)
            }!
        }
    }

    private static func nearestXterm(_ wanted: [Int]) -> Int {
        let places = wanted.map { value in steps.indices.min { abs(steps[$0] - value) < abs(steps[$1] - value) }! }
        let inCube = places.map { steps[$0] }
        let step = min(max((wanted.reduce(0, +) / 3 - 3) / 10, 0), 23)
        let grey = Array(repeating: 8 + 10 * step, count: 3)
        if distance(grey, wanted) < distance(inCube, wanted) { return 232 + step }
        return 16 + 36 * places[0] + 6 * places[1] + places[2]
    }

    private static func distance(_ left: [Int], _ right: [Int]) -> Int {
        zip(left, right).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    }
}

/// A fixed pattern of 4 x 4 thresholds (Bayer's), by which a grid of few colours gives the impression of more.
enum OrderedDither {
    private static let thresholds = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5]

    /// By how much the value at a place is moved: within half of `spread` up or down, zero on average.
    static func shift(row: Int, column: Int, spread: Int) -> Int {
        (2 * thresholds[(row & 3) * 4 + (column & 3)] - 15) * spread / 32
    }
}
