import Basics

/// A fictional face: the same seed, age and sex draw the same person everywhere.
///
/// It stands for the photo in the chip (`portrait`) and for the person before the camera (`frame`). Example:
/// `Face(seed: 7, age: 82, sex: .female).portrait(width: 28, height: 28)`.
public struct Face: Hashable, Sendable {
    /// Pixels across and down, where nothing else is asked for.
    public static let side = 84

    public let seed: UInt64
    /// Completed years when the photo was taken.
    public let age: Int
    public let sex: CardText.Sex

    /// What is left out is drawn from the seed: an adult of either sex.
    public init(seed: UInt64, age: Int? = nil, sex: CardText.Sex? = nil) {
        var random = SeededRandom(seed: seed, purpose: "who")
        let (anyAge, anySex) = (20 + random.below(66), CardText.Sex.allCases[random.below(2)])
        self.seed = seed
        self.age = min(max(age ?? anyAge, 3), 110)
        self.sex = sex ?? anySex
    }

    /// The photo in the chip: frontal, evenly lit, before a plain background. Width and height in pixels.
    public func portrait(width: Int = Face.side, height: Int = Face.side) -> PixelImage {
        let features = FaceFeatures(seed: seed, age: age, sex: sex)
        return FacePainter(features: features, scene: .photo(of: features), width: width, height: height).image().image
    }

    /// What the camera sees of this person: drawn anew from the face in another pose, light and clothes and before
    /// another background, with the noise of the sensor; never made from the photo's pixels.
    public func frame(
        under conditions: CameraConditions = .ordinary, random: inout SeededRandom, width: Int = Face.side,
        height: Int = Face.side
    ) -> PixelImage {
        let years = random.within(conditions.yearsSincePhoto)
        var features = FaceFeatures(seed: seed, age: age + years, sex: sex)
        features.dayChanges(after: years, glasses: conditions.glasses, random: &random)
        let scene = CameraScene(conditions, random: &random)
        let light = FacePainter(features: features, scene: scene, width: width, height: height).image()
        return CameraSensor(light: conditions.light).image(of: light, random: &random)
    }
}
