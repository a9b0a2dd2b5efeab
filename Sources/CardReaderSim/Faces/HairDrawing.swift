import Basics

extension HairFeatures {
    init(random: inout SeededRandom, isWoman: Bool) {
        let tint = Tint(
            random.one(of: [0x14100e, 0x14100e, 0x1b1613, 0x231812, 0x2e1f16, 0x402a1b, 0x59391f, 0x7a4f2a]))
        let fringe = random.one(
            of: isWoman
                ? [Fringe.straight, .straight, .parted, .parted, .parted, .back, .tufts]
                : [.back, .parted, .parted, .tufts, .tufts, .straight])
        let isLong = random.chance(isWoman ? 0.72 : 0.06)
        let tied: Tied =
            isWoman && isLong ? random.one(of: [.loose, .loose, .loose, .loose, .topKnot, .tail, .twoTails]) : .loose
        let length = isLong ? random.between(0.28, 0.98) : random.between(-0.12, isWoman ? 0.22 : 0.04)
        let parting = random.one(of: [-1, 1]) * random.between(0, 0.62)
        self.init(
            fringe: fringe, tied: tied, tint: tint, grey: 0, line: random.about(0.66, 0.06),
            temples: random.between(0, isWoman ? 0.35 : 0.8), parting: parting,
            fall: random.between(0.05, 1), top: random.between(0.03, 0.13),
            side: isLong ? random.between(0.02, 0.12) : random.between(0.0, isWoman ? 0.09 : 0.05), length: length,
            over: isLong ? random.between(0.0, 0.26) : random.between(0, isWoman ? 0.12 : 0.02),
            curl: random.one(of: [0, 0, 0, 0.25, 0.5, 1]), flare: random.between(-0.05, 0.14))
    }
}
