/// Eyes, brows, nose, mouth.
extension FacePainter {
    mutating func paintEyes() {
        let (eyes, skin) = (features.eyes, features.skin)
        for side in [-1.0, 1.0] {
            let (middle, line) = (side * eyes.apart, eyes.line)
            let box = FaceCanvas.Box.around(middle, line, eyes.width * 1.5, 0.15)
            // Along the eye, -1 at the inner and 1 at the outer corner.
            let along = { (x: Double) in (x - middle) * side / eyes.width }
            let upper = { (u: Double) in line - eyes.slant * u - eyes.height * max(0, 1 - u * u) }
            let lower = { (u: Double) in line - eyes.slant * u + eyes.height * 0.62 * max(0, 1 - u * u) }
            canvas.fill(box, Tint(0xf3efe9)) { x, y in
                let u = along(x)
                return max(upper(u) - y, y - lower(u), (abs(u) - 1) * eyes.width)
            }
            let radius = min(0.048, eyes.width * 0.55)
            canvas.fill(box, eyes.iris) { x, y in
                let u = along(x)
                return max(Shape.oval(x - middle, y - line + 0.006, radius, radius), upper(u) - y, y - lower(u))
            }
            canvas.fill(box, Tint(0x1a1210), 0.92) { x, y in
                let u = along(x)
                return max(abs(y - upper(u)) - eyes.lash * (1 + 0.35 * u), (abs(u) - 1.1) * eyes.width)
            }
            canvas.fill(box, skin.times(0.45), 0.45) { x, y in
                let u = along(x)
                return max(abs(y - lower(u)) - 0.006, (abs(u) - 0.9) * eyes.width)
            }
            if eyes.hasFold {
                canvas.fill(box, skin.times(0.5), 0.5) { x, y in
                    let u = along(x)
                    return max(abs(y - upper(u) + 0.03) - 0.006, (abs(u) - 0.95) * eyes.width)
                }
            }
            let under = line + eyes.height + 0.045
            canvas.fill(.around(middle, under, eyes.width, 0.06), skin.times(0.55), 0.4 * eyes.bags, softness: 1.5) {
                x, y in
                let u = along(x)
                return max(abs(y - under + 0.02 * u * u) - 0.008, (abs(u) - 0.9) * eyes.width)
            }
        }
    }

    mutating func paintBrows() {
        let (brows, eyes) = (features.brows, features.eyes)
        for side in [-1.0, 1.0] {
            let middle = side * (eyes.apart + 0.01)
            let line = eyes.line - brows.gap
            canvas.fill(.around(middle, line, brows.width * 1.2, 0.12), brows.tint, brows.strength) { x, y in
                let u = (x - middle) * side / brows.width
                let bow = line - brows.slope * u - brows.arch * (1 - (u - 0.25) * (u - 0.25))
                // Thick at the nose, thin outside.
                return max(abs(y - bow) - brows.thickness * (1 - 0.35 * u), (abs(u) - 1) * brows.width)
            }
        }
    }

    mutating func paintNose() {
        let (nose, skin) = (features.nose, features.skin)
        let tip = face.tip
        canvas.glow(0, tip + 0.02, nose.width + 0.04, 0.045, skin.times(0.45), 0.5)
        for side in [-1.0, 1.0] {
            let x = side * nose.width * 0.55
            canvas.fill(.around(x, tip + 0.005, 0.05, 0.04), Tint(0x3a1f18), 0.75) { px, py in
                Shape.oval(px - x, py - tip - 0.005, 0.024, 0.013)
            }
            let wing = side * nose.width
            canvas.fill(.around(wing, tip - 0.02, 0.04, 0.06), skin.times(0.55), 0.5) { px, py in
                abs(Shape.oval(px - wing * 0.78, py - tip + 0.02, nose.width * 0.34, 0.045)) - 0.008
            }
            canvas.glow(
                side * (nose.bridge + 0.02), features.eyes.line + nose.length * 0.35, 0.035, nose.length * 0.5,
                skin.times(0.62), 0.35 * nose.height)
        }
    }

    mutating func paintMouth() {
        let mouth = features.mouth
        let line = face.mouthLine
        let box = FaceCanvas.Box.around(0, line, mouth.width * 1.2, 0.12)
        let corners = { (u: Double) in line - mouth.smile * (2 * u * u - 1) }
        canvas.fill(box, mouth.tint.times(0.92)) { x, y in
            let u = x / mouth.width
            // The dip in the middle of the upper lip.
            let top = corners(u) - mouth.upper * (1 - u * u) * (1 - 0.25 * max(0, 1 - abs(u) * 5))
            return max(top - y, y - corners(u), (abs(u) - 1) * mouth.width)
        }
        canvas.fill(box, mouth.tint) { x, y in
            let u = x / (mouth.width * 0.92)
            return max(corners(u) - y, y - corners(u) - mouth.lower * (1 - u * u), (abs(u) - 1) * mouth.width)
        }
        canvas.fill(box, mouth.tint.times(0.42), 0.85) { x, y in
            let u = x / mouth.width
            return max(abs(y - corners(u)) - 0.008, (abs(u) - 1.05) * mouth.width)
        }
        canvas.glow(0, line + mouth.lower + 0.035, mouth.width * 0.7, 0.03, features.skin.times(0.55), 0.4)
    }
}
