import Basics
import Screens

/// Shows pixels without colours, as characters from empty to full.
///
/// The darkest and the brightest pixel on the screen are drawn apart as far as they go, and tones that many pixels have
/// further than others: a face has few tones of its own. Bright pixels get the fuller characters, as fits a dark
/// background.
struct ShadeRamp: Hashable, Sendable {
    private static let characters = Array(" .:-=+*#%@").map(String.init)
    private static let full = 1000
    /// How full each brightness from 0 to 255 is drawn.
    private let fullness: [Int]

    /// The ramp for the pixels of one screen.
    init(for grid: Grid) {
        var counts = [Int](repeating: 0, count: 256)
        for case .pixels(let upper, let lower) in grid.cells.lazy.map(\.content) {
            counts[upper.luminance] += 1
            counts[lower.luminance] += 1
        }
        fullness = Self.fullness(counts)
    }

    /// Half by brightness itself, half by how many pixels are darker. A plain background is no reason to draw apart what
    /// lies beside it, so no tone counts for more than a share of all.
    private static func fullness(_ counts: [Int]) -> [Int] {
        guard let darkest = counts.firstIndex(where: { $0 > 0 }), let brightest = counts.lastIndex(where: { $0 > 0 }),
            darkest < brightest
        else { return [Int](repeating: 0, count: 256) }
        let most = max(counts.reduce(0, +) / 32, 1)
        let tones = (darkest...brightest).filter { counts[$0] > 0 }
        // Twice the tones' places by number: each lies in the middle of its own pixels.
        var places = [0]
        for (darker, brighter) in zip(tones, tones.dropFirst()) {
            places.append(places[places.count - 1] + min(counts[darker], most) + min(counts[brighter], most))
        }
        let all = places[places.count - 1]
        var tone = 0
        return (0...255).map { value in
            let value = min(max(value, darkest), brightest)
            while tone < tones.count - 2, tones[tone + 1] <= value { tone += 1 }
            let (from, to) = (tones[tone], tones[tone + 1])
            let place = places[tone] * (to - from) + (places[tone + 1] - places[tone]) * (value - from)
            return full * (value - darkest) / (2 * (brightest - darkest)) + full * place / (2 * all * (to - from))
        }
    }

    /// One character for two pixels, one above the other.
    func character(upper: Colour, lower: Colour) -> String {
        let last = Self.characters.count - 1
        let level = ((fullness[upper.luminance] + fullness[lower.luminance]) * last + Self.full) / (2 * Self.full)
        return Self.characters[min(max(level, 0), last)]
    }
}
