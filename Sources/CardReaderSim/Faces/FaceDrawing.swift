import Basics

/// How people are drawn from their seeds. Proportions and shares are choices of this project (assumed); they give
/// people who can be told apart, and stand for no population.
extension FaceFeatures {
    /// Everything is drawn before age is looked at, so that a person keeps their features as they grow older.
    init(seed: UInt64, age: Int, sex: CardText.Sex) {
        var random = SeededRandom(seed: seed, purpose: "face")
        let isWoman = sex == .female
        let skin = Tint(skin: 1 - 0.7 * random.between(0, 1) * random.between(0, 1), ruddy: random.about(0, 0.02))
        let hair = HairFeatures(random: &random, isWoman: isWoman)
        let eyes = EyeFeatures(random: &random, isWoman: isWoman)
        var own = FaceFeatures(
            skin: skin, head: HeadFeatures(random: &random, isWoman: isWoman), eyes: eyes,
            brows: BrowFeatures(random: &random, isWoman: isWoman, hair: hair.tint),
            nose: NoseFeatures(random: &random, isWoman: isWoman),
            mouth: MouthFeatures(random: &random, isWoman: isWoman, skin: skin), hair: hair,
            beard: BeardFeatures(random: &random, isWoman: isWoman, hair: hair.tint),
            marks: SkinMarks(random: &random), glasses: nil, otherGlasses: GlassesFeatures(random: &random),
            photoBackground: Tint(random.one(of: FaceFeatures.backgrounds)),
            photoClothes: ClothesFeatures(random: &random))
        if random.chance(age > 50 ? 0.45 : 0.33) { own.glasses = own.otherGlasses }
        own.grow(to: age, isWoman: isWoman, random: &random)
        self = own
    }

    /// Of middling brightness, so that black hair, white hair and skin stand out, with colours and without; they lie
    /// on the steps of the xterm palette, which leaves them even.
    private static let backgrounds = [0x87afd7, 0x87afaf, 0xafafd7, 0x5f87af, 0xb2b2b2, 0x87afaf]
}

extension Tint {
    /// Complexions from dark (0) to fair (1), with more or less red.
    ///
    /// They lie along steps of the xterm palette that differ by the same in red, green and blue, so that dithering
    /// between them leaves the hue alone.
    fileprivate init(skin fair: Double, ruddy: Double) {
        let tint = Tint(0x87674b).mixed(with: Tint(0xffd7af), 0.2 + 0.8 * fair)
        self.init(red: tint.red, green: tint.green - ruddy, blue: tint.blue)
    }
}

extension HeadFeatures {
    init(random: inout SeededRandom, isWoman: Bool) {
        self.init(
            width: random.about(isWoman ? 0.425 : 0.445, 0.06), crown: random.about(0.6, 0.035),
            chin: random.about(isWoman ? 0.53 : 0.56, 0.065),
            jaw: random.between(0, isWoman ? 0.75 : 1), taper: random.between(0.1, isWoman ? 0.5 : 0.4),
            cheeks: random.between(0, 1), ears: random.between(0.06, 0.12),
            neck: random.about(isWoman ? 0.2 : 0.27, 0.03), shoulders: random.about(isWoman ? 0.86 : 1, 0.08), lines: 0,
            childhood: 0)
    }
}

extension EyeFeatures {
    init(random: inout SeededRandom, isWoman: Bool) {
        self.init(
            line: random.about(0.0, 0.05), apart: random.about(0.195, 0.036),
            width: random.about(isWoman ? 0.1 : 0.094, 0.022), height: random.about(isWoman ? 0.05 : 0.041, 0.018),
            slant: random.about(0.008, 0.034), hasFold: random.chance(0.5),
            lash: isWoman ? random.between(0.014, 0.026) : random.between(0.008, 0.015),
            iris: Tint(random.one(of: [0x1d1310, 0x1d1310, 0x2b1a10, 0x3d2716])), bags: random.between(0, 0.5))
    }
}

extension BrowFeatures {
    init(random: inout SeededRandom, isWoman: Bool, hair: Tint) {
        self.init(
            gap: random.about(0.108, 0.034), width: random.about(0.125, 0.03),
            thickness: random.about(isWoman ? 0.021 : 0.03, 0.014), arch: random.between(0, isWoman ? 0.05 : 0.03),
            slope: random.about(0, 0.034), strength: random.between(isWoman ? 0.5 : 0.65, 0.95),
            tint: hair.mixed(with: Tint(0x2a1c14), 0.5))
    }
}

extension NoseFeatures {
    init(random: inout SeededRandom, isWoman: Bool) {
        self.init(
            length: random.about(0.215, 0.05), width: random.about(isWoman ? 0.075 : 0.088, 0.026),
            bridge: random.between(0.02, 0.045), height: random.between(0.7, 1.3))
    }
}

extension MouthFeatures {
    init(random: inout SeededRandom, isWoman: Bool, skin: Tint) {
        let red = Tint(random.one(of: isWoman ? [0xc03a4a, 0xb54a4e, 0xd0596a, 0xa83b52] : [0xa5564a, 0xa8604f]))
        self.init(
            gap: random.about(0.135, 0.03), width: random.about(0.155, 0.042),
            upper: random.about(isWoman ? 0.026 : 0.02, 0.01), lower: random.about(isWoman ? 0.037 : 0.032, 0.014),
            smile: random.about(0.018, 0.014),
            tint: skin.mixed(with: red, isWoman ? random.between(0.35, 0.8) : random.between(0.3, 0.55)))
    }
}

extension BeardFeatures {
    init(random: inout SeededRandom, isWoman: Bool, hair: Tint) {
        let shadow = random.between(0, 0.2)
        let style = random.below(10)
        let thick = random.between(0.6, 1)
        let tint = hair.mixed(with: Tint(0x241a16), 0.4)
        guard !isWoman else {
            self.init(moustache: 0, chin: 0, cheeks: 0, tint: tint)
            return
        }
        switch style {
        case 0: self.init(moustache: thick, chin: shadow, cheeks: shadow, tint: tint)
        case 1: self.init(moustache: thick, chin: thick, cheeks: shadow, tint: tint)
        case 2: self.init(moustache: thick, chin: thick, cheeks: thick, tint: tint)
        case 3: self.init(moustache: 0.35, chin: 0.35, cheeks: 0.3, tint: tint)
        default: self.init(moustache: shadow, chin: shadow, cheeks: shadow, tint: tint)
        }
    }
}

extension SkinMarks {
    init(random: inout SeededRandom) {
        let mole = { (random: inout SeededRandom, size: ClosedRange<Double>) in
            Mole(x: random.between(-0.33, 0.33), y: random.between(-0.25, 0.42), size: random.between(size))
        }
        let count = [0, 0, 0, 1, 1, 2][random.below(6)]
        let moles = (0..<3).map { _ in mole(&random, 0.013...0.024) }
        let spots = (0..<5).map { _ in mole(&random, 0.02...0.045) }
        self.init(moles: Array(moles.prefix(count)), blush: random.between(0, 0.25), spots: spots)
    }
}

extension GlassesFeatures {
    init(random: inout SeededRandom) {
        let tints = [0x17161a, 0x17161a, 0x5a3a22, 0x7d8088, 0xb08d4a, 0x6b2430, 0x2c3f66]
        self.init(
            square: random.between(0, 1), width: random.between(0.14, 0.172), height: random.between(0.088, 0.125),
            rim: random.one(of: [0.013, 0.02, 0.03, 0.038]), tint: Tint(random.one(of: tints)),
            hasLowerRim: random.chance(0.75))
    }
}

extension ClothesFeatures {
    init(random: inout SeededRandom) {
        let tints = [0x25324a, 0x5b2b34, 0x3c5a46, 0x70757f, 0xe8e4dc, 0x2a2a2c, 0x8fa6bf, 0xa88a6a, 0x6a4f78]
        self.init(
            collar: Collar.allCases[random.below(Collar.allCases.count)], tint: Tint(random.one(of: tints)),
            under: Tint(random.one(of: [0xf2f1ec, 0xdfe8f2, 0xf0e2e2, 0xc8ccd2])))
    }
}
