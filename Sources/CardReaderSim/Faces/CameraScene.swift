import Basics

/// Everything about a picture of a face that is not the face.
struct CameraScene: Sendable {
    var pose: Pose
    var light: SceneLight
    var background: Tint
    var mask: Tint?

    /// The photo in the chip: frontal, evenly lit, before a plain background.
    static func photo(of features: FaceFeatures) -> CameraScene {
        CameraScene(pose: .frontal, light: .even, background: features.photoBackground, mask: nil)
    }
}

extension CameraScene {
    init(_ conditions: CameraConditions, random: inout SeededRandom) {
        let pose = Pose(conditions, random: &random)
        let light = SceneLight(conditions.light, random: &random)
        let background = Tint(grey: random.between(0.4, 0.82)).mixed(
            with: Tint(random: &random, from: 0.3, to: 0.8), 0.14)
        let masks = [0xf4f4f2, 0xf4f4f2, 0xf4f4f2, 0xd9e7f2, 0xf2dfe2, 0xb9bcc2, 0x2e2f33]
        let mask = Tint(random.one(of: masks))
        self.init(pose: pose, light: light, background: background, mask: conditions.isMasked ? mask : nil)
    }
}

/// How a face stands before a camera, relative to the frontal photo.
struct Pose: Sendable {
    /// Shift in half widths of the picture, rightwards and downwards.
    var right: Double
    var down: Double
    /// Size, 1 as in the photo.
    var size: Double
    /// Tilt towards a shoulder, turn aside and nod, in radians.
    var tilt: Double
    var turn: Double
    var nod: Double

    static let frontal = Pose(right: 0, down: 0, size: 1, tilt: 0, turn: 0, nod: 0)
}

extension Pose {
    /// Up to a twelfth of the picture aside and four degrees askew, with a head turned as far as the conditions have it.
    init(_ conditions: CameraConditions, random: inout SeededRandom) {
        let angle = conditions.angle * .pi / 180
        // With a wide angle nobody looks straight on: at least half of it, to one side or the other.
        let least = conditions.angle > 10 ? angle / 2 : 0
        let side = random.one(of: [-1.0, 1])
        self.init(
            right: random.between(-0.08, 0.08), down: random.between(-0.08, 0.08),
            size: random.between(conditions.size),
            tilt: random.between(-0.07, 0.07), turn: side * random.between(least, angle),
            nod: random.between(-angle, angle) * 0.7)
    }
}

/// The light that falls on a face: an even part from all around, and a part from one direction.
struct SceneLight: Sendable {
    /// Brightness, 1 as in the photo.
    var gain: Double
    /// Share of the even part.
    var around: Double
    /// Where the rest comes from: rightwards and downwards of straight ahead.
    var fromRight: Double
    var fromBelow: Double
    /// Warmer where positive, cooler where negative.
    var warmth: Double

    static let even = SceneLight(gain: 0.98, around: 0.55, fromRight: -0.12, fromBelow: -0.35, warmth: 0)
}

extension SceneLight {
    init(_ light: CameraConditions.Light, random: inout SeededRandom) {
        switch light {
        case .ordinary:
            self.init(
                gain: random.between(0.78, 1.1), around: random.between(0.42, 0.68),
                fromRight: random.between(-0.5, 0.5), fromBelow: random.between(-0.6, -0.1),
                warmth: random.between(-0.07, 0.07))
        case .dark:
            self.init(
                gain: random.between(0.11, 0.24), around: random.between(0.2, 0.5),
                fromRight: random.between(-1.3, 1.3), fromBelow: random.between(-0.9, 0.3),
                warmth: random.between(-0.1, 0.1))
        }
    }
}
