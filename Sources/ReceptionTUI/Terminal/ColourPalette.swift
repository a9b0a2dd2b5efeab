import Basics

/// The colours a picture may be drawn with: the fixed part of the xterm palette, or the eight of older terminals.
enum ColourPalette: Hashable, Sendable {
    /// Numbers 16…255: a cube of 6 x 6 x 6 and 24 greys. The first 16 are left out, because users change them.
    case xterm
    case eight

    /// The number that comes nearest to `colour` as the pixel at `row` and `column`. Neighbours are raised and lowered
    /// in a regular pattern first (ordered dithering), so that together they come nearer than any one number could.
    func number(of colour: Colour, row: Int, column: Int) -> Int {
        switch self {
        case .xterm: XtermColours.number(of: colour, row: row, column: column)
        case .eight: EightColours.number(of: colour, row: row, column: column)
        }
    }
}

/// The cube and the greys of the xterm palette.
enum XtermColours {
    /// The steps of the cube on each axis.
    private static let steps = [0, 95, 135, 175, 215, 255]

    /// Only the brightness is raised and lowered from pixel to pixel. The hue is kept to as well as the palette can, or
    /// skin would be speckled with green and pink.
    static func number(of colour: Colour, row: Int, column: Int) -> Int {
        let (red, green, blue) = (Int(colour.red), Int(colour.green), Int(colour.blue))
        let luminance = colour.luminance
        let wanted = min(max(luminance + OrderedDither.shift(row: row, column: column, spread: 28), 0), 255)
        var best = (number: 0, distance: Int.max)
        func consider(_ number: Int, _ r: Int, _ g: Int, _ b: Int) {
            let bright = (299 * r + 587 * g + 114 * b) / 1000
            let off = bright - wanted
            let (redder, bluer) = (r - bright - red + luminance, b - bright - blue + luminance)
            let distance = 2 * off * off + 3 * redder * redder + bluer * bluer
            if distance < best.distance { best = (number, distance) }
        }
        let (nearRed, nearGreen, nearBlue) = (near(red), near(green), near(blue))
        for r in nearRed {
            for g in nearGreen {
                for b in nearBlue { consider(16 + 36 * r + 6 * g + b, steps[r], steps[g], steps[b]) }
            }
        }
        let grey = min(max((wanted - 3) / 10, 0), 23)
        consider(232 + grey, 8 + 10 * grey, 8 + 10 * grey, 8 + 10 * grey)
        return best.number
    }

    /// The steps below and above a value.
    private static func near(_ value: Int) -> ClosedRange<Int> {
        let above = steps.firstIndex { $0 >= value } ?? steps.count - 1
        return max(above - 1, 0)...above
    }
}

/// The eight colours, by brightness first: a face is told by light and dark, and the nearest colours as such would
/// speckle it with red and magenta.
enum EightColours {
    /// Numbers and their brightness, from dark to bright, within which a hue is shaded.
    private static let neutral = [(number: 0, luminance: 0), (7, 229)]
    /// Black comes early, or eyes and brows would be lost in the skin.
    private static let warm = [(number: 0, luminance: 50), (3, 181), (7, 229)]
    private static let red = [(number: 0, luminance: 0), (1, 61), (7, 229)]
    private static let green = [(number: 0, luminance: 0), (2, 120), (7, 229)]
    /// White is put off, so that pale blue, as behind many photos, stays even.
    private static let cool = [(number: 0, luminance: 0), (4, 27), (6, 144), (7, 290)]

    static func number(of colour: Colour, row: Int, column: Int) -> Int {
        let ramp = ramp(of: colour)
        let shift = OrderedDither.shift(row: row, column: column, spread: 64)
        let wanted = colour.luminance + shift
        return ramp.min { abs($0.luminance - wanted) < abs($1.luminance - wanted) }!.number
    }

    private static func ramp(of colour: Colour) -> [(number: Int, luminance: Int)] {
        let (red, green, blue) = (Int(colour.red), Int(colour.green), Int(colour.blue))
        let strength = max(red, green, blue) - min(red, green, blue)
        // Dark colours look black, whatever their hue, and pale ones grey.
        guard strength > 32, max(red, green, blue) > 60 else { return neutral }
        if red > green, red > blue { return red - green > 2 * max(green - blue, 20) ? self.red : warm }
        if blue >= red, blue >= green { return cool }
        return green > blue ? (red > blue ? warm : self.green) : cool
    }
}

/// A fixed pattern of 4 x 4 thresholds (Bayer's), by which a grid of few colours gives the impression of more.
enum OrderedDither {
    private static let thresholds = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5]

    /// By how much the value at a place is moved: within half of `spread` up or down, zero on average.
    static func shift(row: Int, column: Int, spread: Int) -> Int {
        (2 * thresholds[(row & 3) * 4 + (column & 3)] - 15) * spread / 32
    }
}
