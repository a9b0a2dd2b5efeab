/// Glasses and masks.
extension FacePainter {
    mutating func paintGlasses(_ glasses: GlassesFeatures) {
        let (eyes, head) = (features.eyes, features.head)
        let y0 = eyes.line + 0.012
        for side in [-1.0, 1.0] {
            let x0 = side * max(eyes.apart, glasses.width + 0.025)
            let box = FaceCanvas.Box.around(x0, y0, glasses.width + 0.05, glasses.height + 0.05)
            canvas.fill(box, Tint(0xf2f6fa), 0.07) { x, y in
                Shape.oval(x - x0, y - y0, glasses.width, glasses.height, square: glasses.square * 0.9)
            }
            canvas.fill(box, glasses.tint, 0.95) { x, y in
                let rim = Shape.oval(x - x0, y - y0, glasses.width, glasses.height, square: glasses.square * 0.9)
                let ring = abs(rim) - glasses.rim / 2
                return glasses.hasLowerRim ? ring : max(ring, y - y0 - 0.01)
            }
            let outer = x0 + side * glasses.width
            canvas.fill(.around(side * 0.42, y0 - 0.02, 0.12, 0.06), glasses.tint, 0.9) { x, y in
                Shape.stroke(
                    x, y, from: (outer, y0 - 0.02), to: (side * (head.width + 0.02), y0 - 0.03), glasses.rim / 2)
            }
        }
        canvas.fill(.around(0, y0, 0.08, 0.06), glasses.tint, 0.95) { x, y in
            max(abs(y - y0 + 0.015 - 4 * x * x) - glasses.rim / 2, abs(x) - 0.03)
        }
    }

    mutating func paintMask(_ tint: Tint) {
        let face = face
        let head = features.head
        let eyeLine = features.eyes.line
        let (top, bottom) = (face.tip - 0.09, head.chin + 0.03)
        let middle = (top + bottom) / 2
        let half = (bottom - top) / 2
        for side in [-1.0, 1.0] {
            for loop in [-0.35, 0.3] {
                canvas.fill(.around(side * 0.38, middle - 0.1, 0.16, 0.3), tint.times(0.92), 0.9) { x, y in
                    Shape.stroke(
                        x, y, from: (side * 0.33, middle + loop * half),
                        to: (side * (head.width + 0.02), eyeLine + 0.04 + (loop > 0 ? 0.12 : 0)), 0.008)
                }
            }
        }
        canvas.fill(.around(0, middle, 0.46, half + 0.05), tint) { x, y in
            let across = face.headWidth(at: max(0, y)) * 0.93
            let bow = 0.1 * x * x / 0.16
            return max(top + bow - y, Shape.oval(x, y - middle, max(across, 0.2), half * 1.12, square: 0.85))
        }
        for pleat in [-0.2, 0.15, 0.5] {
            let y0 = middle + pleat * half
            canvas.fill(.around(0, y0, 0.34, 0.04), tint.times(0.82), 0.7) { x, y in
                max(abs(y - y0 + 0.1 * x * x) - 0.006, abs(x) - 0.31)
            }
        }
    }
}
