/// How far each point of a face stands out towards the camera, in half widths of the photo. Turning a head moves what
/// stands out, and light from a side falls on slopes.
struct FaceRelief: Sendable {
    /// A rounded rise, or a hollow where negative.
    struct Bump: Sendable {
        let x: Double
        let y: Double
        let width: Double
        let height: Double
        let rise: Double

        func height(_ px: Double, _ py: Double) -> Double {
            let across = (px - x) / width
            let down = (py - y) / height
            let left = 1 - across * across - down * down
            return left > 0 ? rise * left * left : 0
        }
    }

    /// Half the depth of a head, as of its width.
    private static let depth = 0.46
    /// Beyond the head nothing stands out.
    private static let rim = 0.05

    private let outline: FaceOutline
    private let width: Double
    private let up: Double
    private let down: Double
    private let nose: [Bump]
    private let bumps: [Bump]

    init(_ outline: FaceOutline, isMasked: Bool) {
        self.outline = outline
        let features = outline.features
        let (head, eyes, nose) = (features.head, features.eyes, features.nose)
        width = head.width + 0.06
        up = head.crown + features.hair.top
        down = head.chin
        let tip = eyes.line + nose.length
        self.nose = [
            Bump(
                x: 0, y: eyes.line + nose.length * 0.62, width: nose.bridge + 0.05, height: nose.length * 0.75,
                rise: 0.075 * nose.height),
            Bump(x: 0, y: tip - 0.02, width: nose.width + 0.02, height: 0.085, rise: 0.075 * nose.height),
        ]
        let mouth = tip + features.mouth.gap
        var bumps: [Bump] = []
        for side in [-1.0, 1.0] {
            bumps += [
                Bump(x: side * eyes.apart, y: eyes.line - 0.01, width: 0.15, height: 0.11, rise: -0.035),
                Bump(x: side * eyes.apart, y: eyes.line - features.brows.gap, width: 0.16, height: 0.07, rise: 0.015),
                Bump(
                    x: side * head.width * 0.6, y: tip - 0.04, width: 0.17, height: 0.16,
                    rise: 0.015 + 0.035 * head.cheeks),
                Bump(
                    x: side * head.width * 0.72, y: mouth + 0.02, width: 0.13, height: 0.16,
                    rise: 0.02 - 0.05 * head.cheeks * (1 - head.childhood) - 0.03 * head.lines),
            ]
        }
        bumps += [
            Bump(x: 0, y: mouth, width: features.mouth.width + 0.05, height: 0.085, rise: 0.025),
            Bump(x: 0, y: (mouth + head.chin) / 2 + 0.05, width: 0.14, height: 0.09, rise: 0.025),
        ]
        if isMasked {
            bumps = bumps.filter { $0.y < tip } + [Bump(x: 0, y: mouth, width: 0.4, height: 0.36, rise: 0.09)]
        }
        self.bumps = bumps
    }

    /// What a turn moves: the head, more gently rounded than it is so that no point is met twice, and the nose.
    func form(_ x: Double, _ y: Double) -> Double {
        let across = x / width
        let along = y < 0 ? y / (up + 0.06) : y / (down + 0.1)
        var height = max(0, Self.depth * (1 - across * across - along * along))
        if abs(x) < 0.25 { for bump in nose { height += bump.height(x, y) } }
        return height
    }

    /// All of it: what light falls on.
    func surface(_ x: Double, _ y: Double) -> Double {
        let across = x / outline.headWidth(at: y)
        let along = y < 0 ? y / up : y / down
        let left = 1 - across * across - along * along
        // Nothing stands out beside the head.
        guard left > Self.rim * Self.rim else { return 0 }
        var height = Self.depth * (left.squareRoot() - Self.rim)
        for bump in nose { height += bump.height(x, y) }
        for bump in bumps { height += bump.height(x, y) }
        return height
    }
}
