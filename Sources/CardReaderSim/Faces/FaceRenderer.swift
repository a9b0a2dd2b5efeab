import Basics

/// Draws a face at any size by asking, for points within each pixel, what lies there: from the background forward to
/// the glasses.
struct FaceRenderer: Sendable {
    let features: FaceFeatures
    let pose: Pose
    let light: Light
    let background: Tint
    let clothes: Tint

    /// Points asked in each pixel, across and down, so that edges come out smooth.
    private static let samples = 3
    /// How much of the picture the face fills: features are laid out for 1.
    private static let zoom = 1.2
    /// Where the middle of the head lies, above the middle of the picture where negative.
    private static let headMiddle = -0.02

    func image(width: Int, height: Int) -> PixelImage {
        var pixels: [Colour] = []
        pixels.reserveCapacity(width * height)
        for row in 0..<height {
            for column in 0..<width { pixels.append(pixel(row: row, column: column, width: width, height: height)) }
        }
        return PixelImage(width: width, height: height, pixels: pixels)
    }

    private func pixel(row: Int, column: Int, width: Int, height: Int) -> Colour {
        let count = Self.samples
        var sum = Tint(red: 0, green: 0, blue: 0)
        for part in 0..<count * count {
            let across = Double(column) + (Double(part % count) + 0.5) / Double(count)
            let down = Double(row) + (Double(part / count) + 0.5) / Double(count)
            sum = sum.plus(lit(across / Double(width) * 2 - 1, down / Double(height) * 2 - 1))
        }
        return sum.times(1 / Double(count * count)).colour
    }

    /// The colour seen at a point of the picture, under the light and pose.
    private func lit(_ across: Double, _ down: Double) -> Tint {
        // Small angles: the sine is the angle, the cosine falls short of 1 by half its square.
        let cosine = 1 - pose.tilt * pose.tilt / 2
        let right = (across - pose.right) / (pose.scale * Self.zoom)
        let below = (down - pose.down) / (pose.scale * Self.zoom)
        let tint = colour(
            x: right * cosine + below * pose.tilt, y: below * cosine - right * pose.tilt - Self.headMiddle)
        let gain = light.gain * (1 + light.side * across)
        return Tint(
            red: tint.red * gain * (1 + light.warmth), green: tint.green * gain,
            blue: tint.blue * gain * (1 - light.warmth))
    }

    /// The colour at a point of the face's own plane: x rightwards and y downwards from the middle of the head.
    private func colour(x: Double, y: Double) -> Tint {
        let side = abs(x)
        if isHairInFront(x: x, y: y) { return hairColour(x: x, y: y) }
        if isInHead(side: side, y: y) { return faceColour(x: x, y: y) }
        if isIn(side - features.headWidth * 0.99, y - 0.02, 0.07, 0.12) { return features.skin.times(0.88) }
        if isHairBehind(side: side, y: y) { return hairColour(x: x, y: y).times(0.85) }
        if side < 0.2, y > 0, y < features.headHeight + 0.22 { return features.skin.times(0.8) }
        let shoulder = features.headHeight + 0.12 + side * side * 0.45
        return y > shoulder ? clothes.times(1 - side * 0.2) : background
    }

    private func faceColour(x: Double, y: Double) -> Tint {
        let side = abs(x)
        if let feature = glassesColour(side: side, y: y) ?? eyeColour(side: side, y: y) ?? mouthColour(side: side, y: y)
        {
            return feature
        }
        // Rounded: darker to the rim, lighter on the ridge of the nose, a shadow beneath it.
        let rim = side / features.headWidth
        var shade = 1.04 - 0.2 * rim * rim - max(0, y) * 0.1
        let noseEnd = features.eyeLine + features.noseLength + 0.06
        if side < 0.03, y > features.eyeLine, y < noseEnd { shade += 0.06 }
        if isIn(x, y - noseEnd, features.noseWidth, 0.028) { shade -= 0.2 }
        let bearded = features.beard == .full && isInBeard(side: side, y: y)
        return bearded ? features.skin.mixed(with: features.hair, 0.72) : features.skin.times(shade)
    }

    private func eyeColour(side: Double, y: Double) -> Tint? {
        let across = side - features.eyeDistance
        let down = y - features.eyeLine
        if isIn(across, down, features.eyeWidth, features.eyeHeight) {
            if isIn(across, down, features.eyeHeight * 0.95, features.eyeHeight) { return Tint(0x1c1512) }
            return Tint(0xf4f1ec)
        }
        if isIn(across, down + 0.012, features.eyeWidth * 1.12, features.eyeHeight * 1.12), down < 0 {
            return Tint(0x2a1f1a)
        }
        let brow = down + features.eyeHeight + 0.075 - across * 0.12
        if abs(across) < features.eyeWidth * 1.25, abs(brow) < features.browThickness {
            return features.hair.mixed(with: features.skin, 0.15)
        }
        return nil
    }

    private func glassesColour(side: Double, y: Double) -> Tint? {
        guard features.glasses != .none else { return nil }
        let rim = features.glasses == .dark ? 0.035 : 0.02
        let tint = features.glasses == .dark ? Tint(0x15151a) : Tint(0x77706a)
        let across = side - features.eyeDistance
        let down = y - features.eyeLine - 0.01
        let (width, height) = (0.155, 0.105)
        if isIn(across, down, width, height), !isIn(across, down, width - rim, height - rim) { return tint }
        let isBridge = side < features.eyeDistance - width + rim && abs(down + 0.02) < rim / 2
        let isTemple = side > features.eyeDistance + width - rim && abs(down + 0.02) < rim / 2
        return isBridge || isTemple ? tint : nil
    }

    private func mouthColour(side: Double, y: Double) -> Tint? {
        let mouth = features.eyeLine + features.noseLength + 0.19
        if isIn(side, y - mouth, features.mouthWidth, features.mouthThickness) { return features.lips }
        let moustache = y - mouth + features.mouthThickness + 0.035
        if features.beard != .none, side < features.mouthWidth * 1.1, abs(moustache) < 0.035 {
            return features.hair.mixed(with: features.skin, 0.2)
        }
        return nil
    }

    private func isInBeard(side: Double, y: Double) -> Bool {
        y > features.eyeLine + features.noseLength + 0.26
            || (side > features.headWidth * 0.74 && y > features.eyeLine + 0.12)
    }

    private func isInHead(side: Double, y: Double) -> Bool {
        // Below the middle the head narrows to the chin.
        let narrowing = y > 0 ? 1 - (0.1 + 0.25 * features.jaw) * y / features.headHeight : 1
        return isIn(side, y, features.headWidth * narrowing, features.headHeight)
    }

    private func isIn(_ x: Double, _ y: Double, _ halfWidth: Double, _ halfHeight: Double) -> Bool {
        let across = x / halfWidth
        let down = y / halfHeight
        return across * across + down * down < 1
    }
}

/// Hair, by its style: before the forehead, and around and behind the head.
extension FaceRenderer {
    private var crown: Double { features.hairStyle == .curly ? 0.1 : 0.06 }

    private func hairColour(x: Double, y: Double) -> Tint {
        // A sheen across the crown keeps black hair from being a flat patch.
        let sheen = isIn(x + 0.1, y + features.headHeight * 0.86, 0.22, 0.07) ? 0.12 : 0
        return features.hair.plus(Tint(red: sheen, green: sheen, blue: sheen))
    }

    private func isHairInFront(x: Double, y: Double) -> Bool {
        let side = abs(x)
        guard isIn(side, y, features.headWidth + crown * 0.8, features.headHeight + crown) else { return false }
        let rim = side / features.headWidth
        let line = -features.headHeight * features.hairline
        switch features.hairStyle {
        case .short: return y < line + 0.25 * rim * rim * rim
        case .parted: return y < line - 0.1 + (x + features.headWidth * 0.45 > 0 ? 0.3 : 0.1) * rim * rim
        case .bowl: return y < line + 0.16 || (rim > 0.86 && y < features.eyeLine + 0.1)
        case .bob, .long: return y < line + 0.04 + 0.2 * rim * rim || (rim > 0.84 && y < 0.4)
        case .bun: return y < line - 0.06 + 0.16 * rim * rim
        case .receding: return y < -features.headHeight * 0.9 + 0.42 * rim * rim * rim
        case .curly: return y < line + 0.06 * (rim * 9).truncatingRemainder(dividingBy: 1) + 0.16 * rim * rim
        }
    }

    private func isHairBehind(side: Double, y: Double) -> Bool {
        let width = features.headWidth + crown
        switch features.hairStyle {
        case .short, .parted, .receding:
            return isIn(side, y + 0.12, width * 0.98, features.headHeight * 0.9) && y < -0.05
        case .bowl: return isIn(side, y, width + 0.03, features.headHeight + crown) && y < 0.12
        case .curly: return isIn(side, y + 0.14, width + 0.1, features.headHeight + 0.06) && y < 0.1
        case .bob: return y > -0.1 ? side < width + 0.06 && y < 0.46 : isIn(side, y, width, features.headHeight + crown)
        case .long:
            return y > -0.1 ? side < width + 0.05 && y < 0.95 : isIn(side, y, width, features.headHeight + crown)
        case .bun:
            return isIn(side, y + features.headHeight + 0.1, 0.2, 0.15)
                || isIn(side, y + 0.1, width, features.headHeight) && y < 0
        }
    }
}
