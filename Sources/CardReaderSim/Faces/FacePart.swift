/// The parts of a face that are compared one by one, and the window by which a photo is laid over a frame.
///
/// A photo for a card is taken to a pattern, so that each part is always about the same place of it.
enum FacePart: Int, CaseIterable, Sendable {
    case leftEye, rightEye, nose, mouth, fringe, crown, leftSide, rightSide

    /// Of a part of hair only the course of its outline counts, not on which side it is brighter.
    var isOutline: Bool {
        switch self {
        case .leftEye, .rightEye, .nose, .mouth, .fringe: false
        case .crown, .leftSide, .rightSide: true
        }
    }

    /// What the part counts for in a score; all together 1. Learnt on the tuning seed in ordinary light, by a logistic
    /// regression of "same person or not" on the agreements of the parts, then rounded.
    var weight: Float {
        switch self {
        case .leftEye, .rightEye: 0.27
        case .nose: 0.12
        case .mouth: 0.1
        case .fringe, .crown, .leftSide, .rightSide: 0.06
        }
    }

    /// Its cells on the fine grid.
    var cells: ContiguousArray<FaceCell> { Self.cellsOfAll[rawValue] }

    private static let cellsOfAll = allCases.map { part in
        FaceCell.cells(side: FaceView.fineSide, step: part.isOutline || part == .fringe ? 3 : 2, part.isIn)
    }

    /// Places run from -1 to 1 across and down the photo.
    private func isIn(_ x: Float, _ y: Float) -> Bool {
        switch self {
        case .leftEye: (-0.38 ... -0.04).contains(x) && (-0.2...0.12).contains(y)
        case .rightEye: (0.04...0.38).contains(x) && (-0.2...0.12).contains(y)
        case .nose: abs(x) < 0.2 && (0...0.32).contains(y)
        case .mouth: abs(x) < 0.28 && (0.22...0.48).contains(y)
        case .fringe: abs(x) < 0.38 && (-0.52 ... -0.14).contains(y)
        case .crown: abs(x) < 0.6 && (-0.85 ... -0.4).contains(y)
        case .leftSide: (-0.68 ... -0.3).contains(x) && (-0.4...0.5).contains(y)
        case .rightSide: (0.3...0.68).contains(x) && (-0.4...0.5).contains(y)
        }
    }

    /// Brows to chin: what lies within, before any background and below any hair.
    static let window = windowCells(step: 1)
    /// Every fourth of its cells, to begin with.
    static let sparseWindow = windowCells(step: 2)

    private static func windowCells(step: Int) -> ContiguousArray<FaceCell> {
        FaceCell.cells(side: FaceView.coarseSide, step: step) { x, y in
            let (across, down) = (x / 0.42, (y - 0.02) / 0.52)
            return across * across + down * down < 1
        }
    }
}

/// A cell of a grid, and where it lies from the middle, in cells.
struct FaceCell: Sendable {
    let index: Int
    let across: Float
    let down: Float

    /// Every `step`-th cell across and down of those that `isIn` holds for.
    static func cells(side: Int, step: Int, _ isIn: (_ x: Float, _ y: Float) -> Bool) -> ContiguousArray<FaceCell> {
        var cells = ContiguousArray<FaceCell>()
        let middle = Float(side - 1) / 2
        for row in stride(from: 0, to: side, by: step) {
            for column in stride(from: 0, to: side, by: step) {
                let (across, down) = (Float(column) - middle, Float(row) - middle)
                guard isIn(across / middle, down / middle) else { continue }
                cells.append(FaceCell(index: row * side + column, across: across, down: down))
            }
        }
        return cells
    }
}
