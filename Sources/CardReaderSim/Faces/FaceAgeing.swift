import Basics

/// What the years do to a face (assumed): hair greys and thins, lids sink, folds deepen; children have round faces.
extension FaceFeatures {
    mutating func grow(to age: Int, isWoman: Bool, random: inout SeededRandom) {
        let years = Double(age)
        // Drawn for all, whatever their age.
        let (greyFrom, greyFor) = (random.between(36, 62), random.between(14, 34))
        let dyesUntil = random.chance(isWoman ? 0.6 : 0.2) ? random.between(60, 80) : 0
        let (lineStrength, baldness) = (random.between(0.7, 1.25), random.between(0, 1))
        let cutsShort = random.chance(0.6)

        // Whoever dyes it lets the grey show bit by bit.
        hair.grey =
            years.share(from: greyFrom, to: greyFrom + greyFor) * years.share(from: dyesUntil, to: dyesUntil + 10)
        let white = Tint(0xdedcd8)
        hair.tint = hair.tint.mixed(with: white, hair.grey * 0.92)
        brows.tint = brows.tint.mixed(with: white, years.share(from: 55, to: 95) * 0.7)
        beard.tint = beard.tint.mixed(with: white, hair.grey * 0.85)
        head.lines = (years.share(from: 32, to: 84) * lineStrength).limited(0, 1)
        thinHair(years: years, baldness: baldness, isWoman: isWoman)
        let old = years.share(from: 48, to: 92)
        if isWoman, years > 68, cutsShort { hair.trim(to: 0.16) }
        eyes.height *= 1 - 0.3 * old
        eyes.slant -= 0.022 * old
        eyes.bags += old * 0.7
        eyes.lash *= 1 - 0.3 * old
        mouth.upper *= 1 - 0.35 * old
        mouth.lower *= 1 - 0.25 * old
        mouth.smile -= 0.003 * old
        mouth.tint = mouth.tint.mixed(with: skin, 0.35 * old)
        nose.length *= 1 + 0.06 * old
        nose.width *= 1 + 0.08 * old
        head.ears *= 1 + 0.15 * old
        head.jaw = (head.jaw + 0.2 * old).limited(0, 1)
        head.chin *= 1 - 0.03 * old
        skin = skin.mixed(with: Tint(0xd8b592), 0.25 * old)
        if old < 0.35 { marks.spots = [] } else { marks.spots = Array(marks.spots.prefix(Int(old * 5.5))) }
        if age < 18 { beChild(years: years) }
    }

    private mutating func thinHair(years: Double, baldness: Double, isWoman: Bool) {
        let loss = (baldness - 0.35).limited(0, 1) * years.share(from: 24, to: 68)
        guard !isWoman else {
            hair.top *= 1 - 0.3 * years.share(from: 60, to: 95)
            return
        }
        // Whoever loses much of it never had a fringe to lose: hair goes bit by bit, to a wreath at the last.
        if baldness > 0.5, hair.fringe == .straight || hair.fringe == .tufts { hair.fringe = .back }
        hair.line += loss * 0.8
        hair.temples = (hair.temples + loss).limited(0, 1)
        hair.top *= 1 - loss
        if baldness > 0.6 { hair.trim(to: 0.1) }
    }

    private mutating func beChild(years: Double) {
        let child = (1 - years / 18).limited(0, 1)
        head.childhood = child
        head.width *= 1 + 0.03 * child
        head.taper *= 1 - 0.5 * child
        head.jaw *= 1 - 0.8 * child
        head.chin *= 1 - 0.16 * child
        head.neck *= 1 - 0.45 * child
        head.shoulders *= 1 - 0.38 * child
        eyes.line += 0.13 * child
        eyes.apart *= 1 + 0.06 * child
        eyes.width *= 1 + 0.2 * child
        eyes.height *= 1 + 0.5 * child
        brows.thickness *= 1 - 0.5 * child
        brows.strength *= 1 - 0.3 * child
        brows.gap *= 1 + 0.2 * child
        nose.length *= 1 - 0.48 * child
        nose.width *= 1 - 0.28 * child
        nose.height *= 1 - 0.5 * child
        mouth.width *= 1 - 0.3 * child
        mouth.gap *= 1 - 0.35 * child
        hair.temples *= 1 - child
        mouth.tint = mouth.tint.mixed(with: skin, 0.3)
        marks.blush += 0.25 * child
        beard = BeardFeatures(moustache: 0, chin: 0, cheeks: 0, tint: beard.tint)
        glasses = years < 6 ? nil : glasses
    }

    /// What is different on another day: the expression, the cut of the hair and what is worn. More of it the longer ago
    /// the photo was taken.
    mutating func dayChanges(after years: Int, glasses worn: CameraConditions.Glasses, random: inout SeededRandom) {
        let longer = 1 + Double(years) / 5
        hair.length += random.between(-0.03, 0.03) * longer
        hair.fall = (hair.fall + random.between(-0.06, 0.06) * longer).limited(0, 1.1)
        hair.parting += random.between(-0.03, 0.03) * longer
        hair.top += random.between(-0.008, 0.008) * longer
        hair.side += random.between(-0.008, 0.008) * longer
        head.cheeks += random.between(-0.12, 0.12) * longer
        head.width *= 1 + random.between(-0.006, 0.006) * longer
        mouth.smile += random.between(-0.008, 0.014)
        eyes.height *= random.between(0.82, 1.08)
        brows.gap += random.between(-0.008, 0.012)
        photoClothes = ClothesFeatures(random: &random)
        if worn == .changed { glasses = glasses == nil ? otherGlasses : nil }
    }
}

extension HairFeatures {
    /// Cut so that it falls no lower.
    mutating func trim(to lowest: Double) {
        length = min(length, lowest)
        over = min(over, 0.06)
        tied = .loose
    }
}
