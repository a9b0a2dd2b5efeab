import Basics
import Foundation

/// A row of pixels that is searched for in every form in which it could stand in a file or a message.
struct PixelCanary {
    let colours: [Colour]
    /// By name: the channels in their orders, forwards and backwards, as bytes and as text.
    let forms: [String: Data]

    init(colours: [Colour]) {
        self.colours = colours
        forms = PixelCanary.forms(of: colours)
    }

    /// Twenty-four greys in an order that no picture has: the same bytes in whatever order the channels are.
    static let planted: PixelCanary = {
        var random = SeededRandom(seed: 20_261_124, purpose: "canary")
        return PixelCanary(
            colours: (0..<24).map { _ in
                let grey = UInt8(truncatingIfNeeded: random.next() as UInt64)
                return Colour(red: grey, green: grey, blue: grey)
            })
    }()

    /// The picture with the canary at the beginning of its first row and of its last.
    func planted(in image: PixelImage) -> PixelImage {
        guard image.width >= colours.count, image.height > 1 else { return image }
        var pixels = image.pixels
        pixels.replaceSubrange(0..<colours.count, with: colours)
        let last = (image.height - 1) * image.width
        pixels.replaceSubrange(last..<last + colours.count, with: colours)
        return PixelImage(width: image.width, height: image.height, pixels: pixels)
    }

    func isIn(_ image: PixelImage) -> Bool {
        image.pixels.count >= colours.count && Array(image.pixels[0..<colours.count]) == colours
    }

    private static func forms(of colours: [Colour]) -> [String: Data] {
        var forms: [String: Data] = [:]
        for (direction, row) in [("forwards", colours), ("backwards", colours.reversed())] {
            forms["described, \(direction)"] = dense(row.map { String(describing: $0) })
            forms["reflected, \(direction)"] = dense(row.map { String(reflecting: $0) })
            for (order, bytes) in PixelCanary.orders(of: row) {
                for (code, form) in PixelCanary.codes(of: bytes) { forms["\(order), \(direction), \(code)"] = form }
            }
        }
        return forms
    }

    private static func dense(_ words: [String]) -> Data {
        Data(words.joined(separator: ",").filter { !$0.isWhitespace }.utf8)
    }

    private static func orders(of row: [Colour]) -> [(String, [UInt8])] {
        [
            ("grey", row.map { UInt8($0.luminance) }),
            ("red green blue", row.flatMap { [$0.red, $0.green, $0.blue] }),
            ("blue green red", row.flatMap { [$0.blue, $0.green, $0.red] }),
            ("red green blue alpha", row.flatMap { [$0.red, $0.green, $0.blue, 255] }),
            ("alpha red green blue", row.flatMap { [255, $0.red, $0.green, $0.blue] }),
        ]
    }

    private static func codes(of bytes: [UInt8]) -> [(String, Data)] {
        let hexadecimal = Hexadecimal.text(bytes)
        // Base64 depends on where in a longer text the bytes begin, so the ends that share a letter are left off.
        let base64 = (0..<3).map { offset in
            let text = Data(Array(repeating: 0, count: offset) + bytes).base64EncodedString()
            let padding = text.count { $0 == "=" }
            return text.dropFirst([0, 2, 3][offset]).dropLast(padding == 0 ? 0 : padding + 1)
        }
        return [
            ("bytes", Data(bytes)), ("hexadecimal", Data(hexadecimal.uppercased().utf8)),
            ("small hexadecimal", Data(hexadecimal.lowercased().utf8)),
            ("decimals", Data(bytes.map { "\($0)" }.joined(separator: ",").utf8)),
        ] + base64.enumerated().map { ("base64 at \($0.offset)", Data($0.element.utf8)) }
    }

    /// The names of the forms in which the canary stands there, with and without blanks and line ends in between.
    func found(in data: Data) -> [String] {
        let dense = data.filter { !($0 == 0x20 || (0x09...0x0D).contains($0)) }
        return forms.filter { PixelCanary.has(data, $0.value) || PixelCanary.has(dense, $0.value) }.map(\.key).sorted()
    }

    /// Jumps from one first byte to the next: the library's own search is too slow for so many forms.
    private static func has(_ data: Data, _ form: Data) -> Bool {
        data.withUnsafeBytes { whole in
            form.withUnsafeBytes { part in
                guard let start = whole.baseAddress, let sought = part.baseAddress else { return false }
                let end = start + whole.count - part.count
                var place = start
                while place <= end, let next = memchr(place, Int32(part[0]), end - place + 1) {
                    if memcmp(next, sought, part.count) == 0 { return true }
                    place = UnsafeRawPointer(next) + 1
                }
                return false
            }
        }
    }

    func found(in text: String) -> [String] { found(in: Data(text.utf8)) }

    /// The files of a folder, at any depth, in which it stands, each with the forms.
    func found(inFilesOf folder: URL) throws -> [String: [String]] {
        var found: [String: [String]] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let file = folder.appending(path: name)
            guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            let forms = self.found(in: try Data(contentsOf: file))
            if !forms.isEmpty { found[name] = forms }
        }
        return found
    }
}
