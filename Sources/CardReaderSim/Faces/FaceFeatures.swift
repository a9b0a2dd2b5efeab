import Basics

/// What makes a face somebody's. Lengths are in half widths of the picture, whose middle is 0, 0.
struct FaceFeatures: Sendable {
    let skin: Tint
    let hair: Tint
    let hairStyle: HairStyle
    let glasses: Glasses
    let beard: Beard
    /// Half the width and half the height of the head.
    let headWidth: Double
    let headHeight: Double
    /// 0 round chin … 1 narrow chin.
    let jaw: Double
    /// How far the hair comes down the forehead, as a share of the head's half height above its middle.
    let hairline: Double
    let eyeDistance: Double
    let eyeWidth: Double
    let eyeHeight: Double
    let eyeLine: Double
    let browThickness: Double
    let noseLength: Double
    let noseWidth: Double
    let mouthWidth: Double
    let mouthThickness: Double
    let lips: Tint
    let photoBackground: Tint
    let photoClothes: Tint

    enum HairStyle: CaseIterable, Sendable {
        case short, parted, bowl, bob, long, bun, receding, curly
    }

    enum Glasses: Sendable {
        case none, thin, dark
    }

    enum Beard: Sendable {
        case none, moustache, full
    }
}

extension FaceFeatures {
    init(seed: UInt64) {
        var random = SeededRandom(seed: seed, purpose: "face")
        let skins = [0xf8dcc4, 0xf2cdab, 0xeabf9a, 0xe0ab84, 0xc98f68]
        let hairs = [0x17130f, 0x1d1712, 0x3a2618, 0x5d3d24, 0x8a8784, 0xd5d2cd]
        let skin = Tint(skins[random.below(skins.count)])
        let style = HairStyle.allCases[random.below(HairStyle.allCases.count)]
        let mayHaveBeard = [.short, .parted, .receding, .curly].contains(style)
        self.init(
            skin: skin, hair: Tint(hairs[random.below(hairs.count)]), hairStyle: style,
            glasses: [.none, .none, .thin, .dark][random.below(4)],
            beard: mayHaveBeard ? [.none, .none, .moustache, .full][random.below(4)] : .none,
            headWidth: random.between(0.40, 0.53), headHeight: random.between(0.54, 0.66),
            jaw: random.between(0, 1), hairline: random.between(0.42, 0.72), eyeDistance: random.between(0.17, 0.24),
            eyeWidth: random.between(0.075, 0.12), eyeHeight: random.between(0.03, 0.055),
            eyeLine: random.between(-0.1, 0.0), browThickness: random.between(0.018, 0.05),
            noseLength: random.between(0.16, 0.26), noseWidth: random.between(0.05, 0.1),
            mouthWidth: random.between(0.11, 0.21), mouthThickness: random.between(0.02, 0.05),
            lips: skin.mixed(with: Tint(0xb03a42), random.between(0.3, 0.75)),
            photoBackground: Tint([0xcfe0ee, 0xe6e6e2, 0xd9e8d4, 0xf0e4d2][random.below(4)]),
            photoClothes: Tint([0x25324a, 0x5b2b34, 0x3c5a46, 0x8a8f98, 0xe8e4dc, 0x2a2a2c][random.below(6)]))
    }
}
