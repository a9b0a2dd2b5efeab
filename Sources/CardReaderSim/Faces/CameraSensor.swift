import Basics

/// The camera itself: it brightens what is dim as far as it can, and adds noise of its own.
struct CameraSensor: Sendable {
    /// By how much it brightens, and how much noise each pixel then has, of 1.
    private let brightening: Double
    private let noise: Double
    /// Grey that stray light lays over everything.
    private let veil: Double

    init(light: CameraConditions.Light) {
        switch light {
        case .ordinary: (brightening, noise, veil) = (1, 0.025, 0)
        case .dark: (brightening, noise, veil) = (2.2, 0.075, 0.03)
        }
    }

    /// The noise is bell-shaped, a sum of two even draws; a little of it has colour.
    func image(of light: LightField, random: inout SeededRandom) -> PixelImage {
        let pixels = light.tints.map { tint in
            let all = random.between(-noise, noise) + random.between(-noise, noise) + veil
            return Tint(
                red: tint.red * brightening + all + random.between(-noise, noise) / 2,
                green: tint.green * brightening + all,
                blue: tint.blue * brightening + all + random.between(-noise, noise) / 2
            ).colour
        }
        return PixelImage(width: light.width, height: light.height, pixels: pixels)
    }
}

/// What falls on a sensor, pixel by pixel: 0…1 and beyond.
struct LightField: Sendable {
    let width: Int
    let height: Int
    let tints: [Tint]

    /// As a camera without noise would give it.
    var image: PixelImage { PixelImage(width: width, height: height, pixels: tints.map(\.colour)) }
}
