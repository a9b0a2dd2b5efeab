/// Hair behind the head and before it.
extension FacePainter {
    mutating func paintHairBehind() {
        let (hair, head) = (features.hair, features.head)
        let tint = hair.tint.times(0.72)
        let end = face.fallsTo
        let face = face
        // Behind a bald crown there is none to be seen.
        let top = hair.line > 0.95 ? -0.25 : -2
        canvas.fill(FaceCanvas.Box(left: -2, top: top, right: 2, bottom: end + 0.2), tint) { x, y in
            max(face.cap(x, y), y - end - 0.03 + 0.3 * x * x)
        }
        let tails: [(x: Double, y: Double, width: Double, height: Double)]
        switch hair.tied {
        case .loose: tails = []
        case .topKnot: tails = [(0, -head.crown - hair.top - 0.05, 0.17, 0.13)]
        case .tail: tails = [((hair.parting < 0 ? -1 : 1) * (head.width + 0.05), 0.45, 0.11, 0.42)]
        case .twoTails: tails = [(-head.width - 0.1, 0.32, 0.11, 0.36), (head.width + 0.1, 0.32, 0.11, 0.36)]
        }
        for tail in tails {
            canvas.fill(.around(tail.x, tail.y, tail.width + 0.05, tail.height + 0.05), hair.tint.times(0.85)) { x, y in
                Shape.oval(x - tail.x, y - tail.y, tail.width, tail.height, square: 0.4)
                    + hair.curl * 0.015 * Shape.wave(y * 4)
            }
        }
    }

    mutating func paintHair() {
        let hair = features.hair
        let face = face
        // The shadow of the fringe on the forehead.
        canvas.fill(
            FaceCanvas.Box(left: -0.5, top: -0.62, right: 0.5, bottom: 0.2), features.skin.times(0.5), 0.4, softness: 3
        ) {
            x, y in
            max(face.inFront(x, y - 0.025), face.head(x, y))
        }
        let crown = features.head.crown
        let sheen = hair.tint.mixed(with: Tint(0xfff4e6), 0.3)
        let deep = hair.tint.times(0.62)
        let root = features.head.width * hair.parting
        let pixel = canvas.pixel
        canvas.paint(FaceCanvas.Box(left: -2, top: -2, right: 2, bottom: face.fallsTo + 0.3)) { x, y in
            let share = 0.5 - face.inFront(x, y) / pixel
            guard share > 0 else { return nil }
            // Strands run from the parting; a band of light lies across the crown.
            let strand = Shape.wave((x - root) * 7 / (1.4 + y) + hair.curl * Shape.wave(y * 2.6) * 0.3)
            let away = (y + crown * 0.72 - 0.35 * x * x) / 0.1
            let band = max(0, 1 - away * away)
            let tint = hair.tint.mixed(with: strand > 0 ? sheen : deep, abs(strand) * 0.28).mixed(
                with: sheen, band * (0.45 + 0.3 * strand))
            return (tint, min(share, 1))
        }
        if hair.fringe == .parted {
            let top = -crown - hair.top
            let bottom = face.hairline(root)
            canvas.fill(.around(root, (top + bottom) / 2, 0.03, (bottom - top) / 2), deep, 0.7) { x, y in
                max(abs(x - root) - 0.008, face.cap(x, y) + 0.02)
            }
        }
    }
}
