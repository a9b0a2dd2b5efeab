/// A colour of a pixel, 0…255 each.
public struct Colour: Hashable, Sendable {
    public let red: UInt8
    public let green: UInt8
    public let blue: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Brightness as the eye weighs it, 0…255 (Rec. 601 weights).
    public var luminance: Int { (299 * Int(red) + 587 * Int(green) + 114 * Int(blue)) / 1000 }
}

/// A picture in memory, row by row from the top. Two rows of pixels make one row of half-block cells.
///
/// It has no coding, and a description without content, so that a photo cannot reach a file or a log by way of one.
public struct PixelImage: Hashable, Sendable {
    public let width: Int
    public let height: Int
    public let pixels: [Colour]

    /// `pixels` has `width` times `height` entries.
    public init(width: Int, height: Int, pixels: [Colour]) {
        precondition(pixels.count == width * height)
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    public static let none = PixelImage(width: 0, height: 0, pixels: [])
    public var isEmpty: Bool { pixels.isEmpty }

    public subscript(row: Int, column: Int) -> Colour { pixels[row * width + column] }
}

extension PixelImage: CustomStringConvertible, CustomReflectable {
    /// Says only that there is one: a dump of a state or a journal must not contain the pixels.
    public var description: String { isEmpty ? "no image" : "image \(width)x\(height)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
