import Basics
import Screens

/// Shows pixels without colours, as characters from empty to full.
///
/// The darkest and the brightest pixel on the screen are drawn apart as far as they go: a face has few tones of its own.
/// Bright pixels get the fuller characters, as fits a dark background.
struct ShadeRamp: Hashable, Sendable {
    private static let characters = Array(" .:-=+*#%@").map(String.init)
    private let darkest: Int
    private let brightest: Int

    /// The ramp for the pixels of one screen.
    init(for grid: Grid) {
        var range = (low: 255, high: 0)
        for case .pixels(let upper, let lower) in grid.cells.lazy.map(\.content) {
            range.low = min(range.low, upper.luminance, lower.luminance)
            range.high = max(range.high, upper.luminance, lower.luminance)
        }
        (darkest, brightest) = range
    }

    /// One character for two pixels, one above the other.
    func character(upper: Colour, lower: Colour) -> String {
        let last = Self.characters.count - 1
        let range = max(brightest - darkest, 1)
        let level = ((upper.luminance + lower.luminance - 2 * darkest) * last + range) / (2 * range)
        return Self.characters[min(max(level, 0), last)]
    }
}
