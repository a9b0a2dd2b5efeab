/// Paints a face in a scene, from the background forward to what is worn, and lets the light fall on it last.
struct FacePainter {
    let face: FaceOutline
    let scene: CameraScene
    let relief: FaceRelief
    var canvas: FaceCanvas

    init(features: FaceFeatures, scene: CameraScene, width: Int, height: Int) {
        face = FaceOutline(features: features)
        self.scene = scene
        relief = FaceRelief(face, isMasked: scene.mask != nil)
        canvas = FaceCanvas(
            width: width, height: height, pose: scene.pose, relief: relief, background: scene.background)
    }

    var features: FaceFeatures { face.features }

    /// What falls on the sensor.
    consuming func image() -> LightField {
        paintHairBehind()
        paintNeckAndClothes()
        paintHead()
        paintBeard()
        paintLines()
        paintMouth()
        paintNose()
        paintEyes()
        paintBrows()
        paintHair()
        if features.hair.showsEars { paintEars() }
        if let mask = scene.mask { paintMask(mask) }
        if let glasses = features.glasses { paintGlasses(glasses) }
        light()
        return LightField(width: canvas.width, height: canvas.height, tints: Array(canvas.tints))
    }

    // MARK: - Head, neck, clothes

    mutating func paintNeckAndClothes() {
        let (head, clothes, skin) = (features.head, features.photoClothes, features.skin)
        canvas.fill(.around(0, 0.6, head.neck, 0.5), skin.times(0.86)) { x, y in
            abs(x) - head.neck * (1 + 0.25 * (y - 0.5))
        }
        canvas.fill(.around(0, head.chin, head.neck, 0.2), skin.times(0.5), 0.6, softness: 4) { x, y in
            max(abs(x) - head.neck + 0.02, Shape.oval(x, y - head.chin + 0.04, head.neck + 0.2, 0.17))
        }
        let top = head.chin + 0.19
        let shoulder = { (x: Double, y: Double) in
            // Sloping from the neck, then round at the shoulders.
            let side = max(0, abs(x) - head.neck)
            return max(top + side * 0.24 - y, Shape.oval(x, y - top - 0.75, head.shoulders, 0.78, square: 0.8))
        }
        let below = FaceCanvas.Box(left: -9, top: head.chin, right: 9, bottom: 9)
        switch clothes.collar {
        case .high:
            canvas.fill(below, clothes.tint, 1, shoulder)
            canvas.fill(below, clothes.tint.times(0.85)) { x, y in
                max(abs(x) - head.neck - 0.03, head.chin + 0.1 - y)
            }
        case .round:
            canvas.fill(below, clothes.tint) { x, y in
                max(shoulder(x, y), -Shape.oval(x, y - top + 0.02, head.neck + 0.05, 0.14))
            }
        case .pointed:
            canvas.fill(below, clothes.tint) { x, y in
                max(shoulder(x, y), -(abs(x) - (head.neck + 0.07) * (1 - (y - top) / 0.34)) * 0.8)
            }
        case .shirt, .jacket:
            canvas.fill(below, clothes.under, 1, shoulder)
            let isJacket = clothes.collar == .jacket
            if isJacket {
                canvas.fill(below, clothes.tint) { x, y in
                    max(shoulder(x, y), -(abs(x) - (head.neck + 0.06) * (1 - (y - top) / 0.5)) * 0.8)
                }
            }
            canvas.fill(below, skin.times(0.8)) { x, y in
                max(abs(x) - (head.neck + 0.02) * (1 - (y - top + 0.06) / 0.2), top - 0.06 - y)
            }
            // The collar's edges, and the row of buttons.
            for side in [-1.0, 1.0] {
                canvas.fill(below, clothes.under.times(0.72), isJacket ? 0.4 : 0.9) { x, y in
                    Shape.stroke(
                        x, y, from: (side * (head.neck + 0.05), top - 0.03), to: (side * 0.05, top + 0.17), 0.012)
                }
            }
        }
    }

    mutating func paintHead() {
        let (head, skin) = (features.head, features.skin)
        let face = face
        if !features.hair.showsEars { paintEars() }
        canvas.fill(.around(0, 0, head.width + 0.1, head.crown + 0.1), skin) { x, y in face.head(x, y) }
        let blush = skin.mixed(with: Tint(0xe05a5a), 0.5)
        for side in [-1.0, 1.0] {
            canvas.glow(side * head.width * 0.58, face.tip - 0.01, 0.16, 0.12, blush, features.marks.blush)
            canvas.glow(side * features.eyes.apart, features.eyes.line - 0.03, 0.16, 0.1, skin.times(0.72), 0.4)
        }
        for mole in features.marks.moles {
            canvas.fill(.around(mole.x, mole.y, 0.05, 0.05), Tint(0x3a2219), 0.85) { x, y in
                Shape.oval(x - mole.x, y - mole.y, mole.size, mole.size)
            }
        }
        for spot in features.marks.spots {
            canvas.glow(
                spot.x * 1.15, spot.y, spot.size * 1.5, spot.size * 1.2, skin.mixed(with: Tint(0x7a4a2a), 0.6), 0.5)
        }
    }

    /// Before the hair where it is cut short.
    private mutating func paintEars() {
        let (head, skin, eyeLine) = (features.head, features.skin, features.eyes.line)
        let face = face
        for side in [-1.0, 1.0] {
            let x = side * (head.width + 0.005)
            let y = eyeLine + 0.07
            canvas.fill(.around(x, y, head.ears, 0.16), skin.times(0.93)) { px, py in
                max(Shape.oval(px - x, py - y, head.ears * 0.8, 0.125), -face.head(px, py) - 0.012)
            }
            canvas.glow(x, y, head.ears * 0.45, 0.08, skin.times(0.6), 0.6)
        }
    }

    // MARK: - Light

    /// The part from all around is the same everywhere; the other depends on how a slope faces the light.
    mutating func light() {
        let light = scene.light
        let (width, height) = (canvas.width, canvas.height)
        let heights = canvas.places.map { relief.surface($0.x, $0.y) }
        let length = (1 + light.fromRight * light.fromRight + light.fromBelow * light.fromBelow).squareRoot()
        let tint = Tint(red: 1 + light.warmth, green: 1, blue: 1 - light.warmth)
        let (gain, around, fromRight, fromBelow) = (light.gain, light.around, light.fromRight, light.fromBelow)
        let across = 1 / (2 * canvas.pixel)
        canvas.light { index in
            let (row, column) = (index / width, index % width)
            var (slopeX, slopeY) = (0.0, 0.0)
            if column > 0, column < width - 1 { slopeX = (heights[index + 1] - heights[index - 1]) * across }
            if row > 0, row < height - 1 { slopeY = (heights[index + width] - heights[index - width]) * across }
            (slopeX, slopeY) = (slopeX.limited(-1.2, 1.2), slopeY.limited(-1.2, 1.2))
            let facing =
                (1 - slopeX * fromRight - slopeY * fromBelow)
                / ((1 + slopeX * slopeX + slopeY * slopeY).squareRoot() * length)
            return tint.times(gain * (around + (1 - around) * max(0, facing) * 1.12))
        }
    }
}
