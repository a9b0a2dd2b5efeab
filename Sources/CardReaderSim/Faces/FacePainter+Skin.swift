/// Beard, and the lines that come with age.
extension FacePainter {
    mutating func paintBeard() {
        let (beard, head, mouth) = (features.beard, features.head, features.mouth)
        guard max(beard.moustache, beard.chin, beard.cheeks) > 0 else { return }
        let (line, tip) = (face.mouthLine, face.tip)
        let strength = { (thickness: Double) in min(0.92, thickness) }
        let lower = FaceCanvas.Box(left: -0.6, top: tip, right: 0.6, bottom: head.chin + 0.1)
        let face = face
        canvas.fill(lower, beard.tint, strength(beard.cheeks), softness: 2) { x, y in
            // Along the jaw, from before the ears down.
            max(face.head(x, y), -Shape.oval(x, y - line + 0.1, face.headWidth(at: y) * 0.82, 0.3, square: 0.5))
        }
        canvas.fill(lower, beard.tint, strength(beard.chin), softness: 2) { x, y in
            max(
                face.head(x, y), Shape.oval(x, y - line - 0.14, mouth.width + 0.07, 0.17, square: 0.6),
                -Shape.oval(x, y - line, mouth.width * 0.85, 0.055))
        }
        canvas.fill(lower, beard.tint, strength(beard.moustache), softness: 1.5) { x, y in
            let middle = line - mouth.upper - 0.038 + 0.12 * x * x / mouth.width
            return max(abs(y - middle) - 0.03, abs(x) - mouth.width * 1.02)
        }
    }

    mutating func paintLines() {
        let (head, skin) = (features.head, features.skin)
        guard head.lines > 0.05 else { return }
        let shade = skin.times(0.5)
        let (line, tip, eyes) = (face.mouthLine, face.tip, features.eyes)
        for side in [-1.0, 1.0] {
            let (top, end) = (
                (side * (features.nose.width + 0.03), tip - 0.02), (side * (features.mouth.width + 0.05), line)
            )
            canvas.fill(.around(side * 0.17, (tip + line) / 2, 0.12, 0.14), shade, 0.6 * head.lines, softness: 1.5) {
                x, y in
                Shape.stroke(x, y, from: top, to: end, 0.008)
            }
            let jowl = side * (features.mouth.width + 0.04)
            canvas.fill(
                .around(jowl, line + 0.09, 0.08, 0.1), shade, 0.5 * head.lines.share(from: 0.4, to: 1), softness: 1.5
            ) {
                x, y in
                Shape.stroke(x, y, from: (jowl, line + 0.04), to: (jowl + side * 0.015, line + 0.13), 0.008)
            }
            let corner = side * (eyes.apart + eyes.width)
            for fold in [-0.03, 0.0, 0.035] {
                canvas.fill(
                    .around(corner + side * 0.05, eyes.line + fold, 0.09, 0.06), shade,
                    0.5 * head.lines.share(from: 0.25, to: 0.9)
                ) { x, y in
                    Shape.stroke(
                        x, y, from: (corner + side * 0.015, eyes.line + fold * 0.4),
                        to: (corner + side * 0.075, eyes.line + fold * 1.5), 0.005)
                }
            }
            // Hollow cheeks.
            canvas.glow(
                side * head.width * 0.72, line - 0.04, 0.12, 0.16, skin.times(0.6),
                0.5 * head.lines * (1 - 0.6 * head.cheeks.limited(0, 1)))
        }
        let brow = eyes.line - features.brows.gap
        for fold in 1...3 {
            let y0 = brow - 0.055 * Double(fold) - 0.02
            canvas.fill(
                .around(0, y0, 0.3, 0.05), shade, 0.5 * head.lines.share(from: 0.2 + 0.1 * Double(fold), to: 1.1),
                softness: 1.5
            ) { x, y in
                max(abs(y - y0 - 0.12 * x * x) - 0.006, abs(x) - 0.2)
            }
        }
    }
}
