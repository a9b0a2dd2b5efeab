/// What makes a face somebody's, at one age.
///
/// Lengths are in half widths of the photo. The middle of the face is 0, 0; x runs to the right of the picture and y
/// downwards. The crown of the head lies near -0.62, the chin near 0.55.
struct FaceFeatures: Sendable {
    var skin: Tint
    var head: HeadFeatures
    var eyes: EyeFeatures
    var brows: BrowFeatures
    var nose: NoseFeatures
    var mouth: MouthFeatures
    var hair: HairFeatures
    var beard: BeardFeatures
    var marks: SkinMarks
    /// What is worn where glasses are: in the photo, or before the camera.
    var glasses: GlassesFeatures?
    /// The pair in the drawer of somebody who has none on in the photo.
    var otherGlasses: GlassesFeatures
    var photoBackground: Tint
    var photoClothes: ClothesFeatures
}

struct HeadFeatures: Sendable {
    /// Half the width at the cheekbones.
    var width: Double
    var crown: Double
    var chin: Double
    /// 0 an even oval … 1 a square jaw.
    var jaw: Double
    /// 0 none … 0.6 narrow at the chin.
    var taper: Double
    var cheeks: Double
    var ears: Double
    var neck: Double
    var shoulders: Double
    /// Folds and hollows of age, 0…1.
    var lines: Double
    /// How much of a child's face it has, 0…1.
    var childhood: Double
}

struct EyeFeatures: Sendable {
    var line: Double
    var apart: Double
    var width: Double
    var height: Double
    /// Outer corner up where positive.
    var slant: Double
    var hasFold: Bool
    var lash: Double
    var iris: Tint
    var bags: Double
}

struct BrowFeatures: Sendable {
    var gap: Double
    var width: Double
    var thickness: Double
    var arch: Double
    var slope: Double
    var strength: Double
    var tint: Tint
}

struct NoseFeatures: Sendable {
    var length: Double
    var width: Double
    var bridge: Double
    var height: Double
}

struct MouthFeatures: Sendable {
    /// Distance below the tip of the nose.
    var gap: Double
    var width: Double
    var upper: Double
    var lower: Double
    /// Corners up where positive.
    var smile: Double
    var tint: Tint
}

/// A beard as far as it is seen: 0 none, a third a shadow, 1 thick.
struct BeardFeatures: Sendable {
    var moustache: Double
    var chin: Double
    var cheeks: Double
    var tint: Tint
}

/// Moles and blush.
struct SkinMarks: Sendable {
    struct Mole: Sendable {
        let x: Double
        let y: Double
        let size: Double
    }

    var moles: [Mole]
    var blush: Double
    /// Spots of old age, by the same places as the moles.
    var spots: [Mole]
}

struct HairFeatures: Sendable {
    enum Fringe: CaseIterable, Sendable {
        /// Combed back from the hairline.
        case back
        /// Cut straight above the eyes.
        case straight
        /// From a parting to both sides.
        case parted
        /// Short tufts down the forehead.
        case tufts
    }

    enum Tied: CaseIterable, Sendable {
        case loose, topKnot, tail, twoTails
    }

    var fringe: Fringe
    var tied: Tied
    var tint: Tint
    /// Share of grey and white hairs.
    var grey: Double
    /// How far the hairline lies above the middle, as a share of the crown's height.
    var line: Double
    /// How far the temples go back, 0…1.
    var temples: Double
    /// Where it is parted, -1…1 of the head's width.
    var parting: Double
    /// How far the fringe falls from the parting, or from the hairline.
    var fall: Double
    /// How far it stands off above and at the sides.
    var top: Double
    var side: Double
    /// Down to which y it falls at the sides, and how far over the cheeks.
    var length: Double
    var over: Double
    /// 0 straight … 1 curls.
    var curl: Double
    /// Wider at the ends.
    var flare: Double

    var showsEars: Bool { length < 0.1 || tied != .loose }
}

struct GlassesFeatures: Sendable {
    /// 0 round … 1 rectangular.
    var square: Double
    var width: Double
    var height: Double
    var rim: Double
    var tint: Tint
    var hasLowerRim: Bool
}

struct ClothesFeatures: Sendable {
    enum Collar: CaseIterable, Sendable {
        case round, pointed, shirt, jacket, high
    }

    var collar: Collar
    var tint: Tint
    var under: Tint
}
