import Basics

/// A colour while it is being mixed, 0…1 each; values beyond are cut when it becomes a pixel.
struct Tint: Hashable, Sendable {
    let red: Double
    let green: Double
    let blue: Double

    init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Written as `0xRRGGBB`.
    init(_ hex: Int) {
        self.init(
            red: Double(hex >> 16 & 0xff) / 255, green: Double(hex >> 8 & 0xff) / 255, blue: Double(hex & 0xff) / 255)
    }

    init(grey: Double) { self.init(red: grey, green: grey, blue: grey) }

    /// Any dull colour with each part between the bounds.
    init(random: inout SeededRandom, from low: Double, to high: Double) {
        self.init(
            red: random.between(low, high), green: random.between(low, high), blue: random.between(low, high))
    }

    func times(_ factor: Double) -> Tint { Tint(red: red * factor, green: green * factor, blue: blue * factor) }

    func times(_ other: Tint) -> Tint {
        Tint(red: red * other.red, green: green * other.green, blue: blue * other.blue)
    }

    func plus(_ other: Tint) -> Tint {
        Tint(red: red + other.red, green: green + other.green, blue: blue + other.blue)
    }

    /// This colour with `share` (0…1) of the other.
    func mixed(with other: Tint, _ share: Double) -> Tint {
        Tint(
            red: red + (other.red - red) * share, green: green + (other.green - green) * share,
            blue: blue + (other.blue - blue) * share)
    }

    var colour: Colour { Colour(red: Tint.byte(red), green: Tint.byte(green), blue: Tint.byte(blue)) }

    private static func byte(_ part: Double) -> UInt8 { UInt8(min(max(part * 255 + 0.5, 0), 255)) }
}
