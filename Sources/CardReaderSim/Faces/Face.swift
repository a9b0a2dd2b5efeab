import Basics

/// A fictional face: the same seed draws the same person everywhere.
///
/// It stands for the photo in the chip (`portrait`) and for the person before the camera (`frame`). Example:
/// `Face(seed: 7).portrait(width: 28, height: 28)`.
public struct Face: Hashable, Sendable {
    public let seed: UInt64

    public init(seed: UInt64) { self.seed = seed }

    /// The photo in the chip: frontal, evenly lit, before a plain background. Width and height in pixels.
    public func portrait(width: Int = 56, height: Int = 56) -> PixelImage {
        let features = FaceFeatures(seed: seed)
        return FaceRenderer(
            features: features, pose: .frontal, light: .even, background: features.photoBackground,
            clothes: features.photoClothes
        ).image(width: width, height: height)
    }

    /// What the camera sees of this person: drawn anew from the face in another pose, light and clothes and before
    /// another background, with the noise of the sensor; never made from the photo's pixels.
    public func frame(
        random: inout SeededRandom, in lighting: Lighting = .room, width: Int = 56, height: Int = 56
    ) -> PixelImage {
        let renderer = FaceRenderer(
            features: FaceFeatures(seed: seed), pose: Pose(random: &random),
            light: Light(random: &random, in: lighting),
            background: Tint(grey: random.between(0.45, 0.8)), clothes: Tint(random: &random, from: 0.15, to: 0.5))
        return SensorNoise.add(to: renderer.image(width: width, height: height), random: &random)
    }
}

/// How a face stands before a camera, relative to the frontal photo.
struct Pose: Sendable {
    /// Shift in half widths of the picture, rightwards and downwards.
    let right: Double
    let down: Double
    /// Size, 1 as in the photo.
    let scale: Double
    /// Tilt of the head, in radians.
    let tilt: Double

    static let frontal = Pose(right: 0, down: 0, scale: 1, tilt: 0)
}

extension Pose {
    /// Somebody who stands where the reader asks them to: up to a twelfth aside, a tenth nearer or farther, four
    /// degrees askew (assumed).
    init(random: inout SeededRandom) {
        self.init(
            right: random.between(-0.08, 0.08), down: random.between(-0.08, 0.08), scale: random.between(0.92, 1.1),
            tilt: random.between(-0.07, 0.07))
    }
}

/// The light that falls on a face.
struct Light: Sendable {
    /// Brightness, 1 as in the photo.
    let gain: Double
    /// Brighter on the right where positive, on the left where negative.
    let side: Double
    /// Warmer where positive, cooler where negative.
    let warmth: Double

    static let even = Light(gain: 1, side: 0, warmth: 0)
}

/// How well lit the place is where the reader stands.
public enum Lighting: Hashable, Sendable {
    /// The ordinary light of a waiting room.
    case room
    /// Next to none, so that the noise of the sensor outweighs the face.
    case dark

    /// Brightness of the face, 1 as in the photo (assumed).
    fileprivate var gain: ClosedRange<Double> {
        switch self {
        case .room: 0.78...1.12
        case .dark: 0.005...0.015
        }
    }
}

extension Light {
    /// Sides and warmth are those of a waiting room (assumed).
    init(random: inout SeededRandom, in lighting: Lighting) {
        self.init(
            gain: random.between(lighting.gain.lowerBound, lighting.gain.upperBound),
            side: random.between(-0.14, 0.14), warmth: random.between(-0.06, 0.06))
    }
}

/// The noise of a camera's sensor.
enum SensorNoise {
    /// Adds up to about 12 of 255 to each pixel, bell-shaped as a sum of two even draws.
    static func add(to image: PixelImage, random: inout SeededRandom) -> PixelImage {
        let pixels = image.pixels.map { pixel in
            let noise = random.between(-6, 6) + random.between(-6, 6)
            return Tint(
                red: (Double(pixel.red) + noise) / 255, green: (Double(pixel.green) + noise) / 255,
                blue: (Double(pixel.blue) + noise) / 255
            ).colour
        }
        return PixelImage(width: image.width, height: image.height, pixels: pixels)
    }
}

extension SeededRandom {
    /// An even draw between two bounds, in steps of a 2^53rd.
    mutating func between(_ low: Double, _ high: Double) -> Double {
        low + (high - low) * Double(next() >> 11) / 9_007_199_254_740_992
    }
}
