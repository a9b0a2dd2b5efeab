import Basics
import Foundation

/// Rows of pixels of people's photos, in the forms in which a file could have them, to be found in any bytes.
///
/// Of each photo a stretch of 24 pixels of three rows: grey, and three or four channels in the usual orders, as bytes, as
/// hexadecimal and as Base64; and the beginning of a PNG file, whosever picture it is.
struct PhotoPatterns {
    private struct Pattern {
        let bytes: [UInt8]
        /// Where in the pattern the words that it is recognised by begin.
        let anchor: Int
    }

    private var patterns: [Pattern] = []
    /// By each word of eight bytes that a file read in steps of eight can meet: the pattern, and the word's place in it.
    private var words: [UInt64: [(pattern: Int, place: Int)]] = [:]
    /// A bit for the hash of each word, so that most words of a file cost one look.
    private var sieve = [UInt64](repeating: 0, count: 1 << 12)
    /// Photos that are looked for.
    let photos: Int

    init(_ photos: [PixelImage]) {
        self.photos = photos.count
        var all: Set<[UInt8]> = [PhotoPatterns.png]
        for photo in photos {
            for row in PhotoPatterns.rows(of: photo) { all.formUnion(PhotoPatterns.forms(of: row)) }
        }
        for bytes in all { add(bytes) }
    }

    /// Bytes that a piece has to share with the one before.
    var longest: Int { (patterns.map(\.bytes.count).max() ?? 0) + PhotoPatterns.word }

    func isIn(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var place = 0
        while place + PhotoPatterns.word <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            let hash = PhotoPatterns.hash(word)
            if sieve[hash >> 6] & (1 << UInt64(hash & 63)) != 0, let candidates = words[word] {
                for candidate in candidates where has(candidate, at: place, bytes) { return true }
            }
            place += PhotoPatterns.word
        }
        return false
    }

    func isIn(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { isIn($0) } }

    private func has(
        _ candidate: (pattern: Int, place: Int), at place: Int, _ bytes: UnsafeRawBufferPointer
    ) -> Bool {
        let pattern = patterns[candidate.pattern].bytes
        let start = place - candidate.place
        guard start >= 0, start + pattern.count <= bytes.count else { return false }
        return pattern.withUnsafeBytes { memcmp($0.baseAddress!, bytes.baseAddress! + start, pattern.count) == 0 }
    }

    // MARK: - The patterns

    private static let word = 8
    private static let pixels = 24

    private mutating func add(_ bytes: [UInt8]) {
        let span = 2 * PhotoPatterns.word - 1
        guard bytes.count >= span else { return }
        // Where most is going on, so that a blank page is no candidate.
        let anchor = (0...bytes.count - span).max {
            Set(bytes[$0..<$0 + span]).count < Set(bytes[$1..<$1 + span]).count
        }!
        patterns.append(Pattern(bytes: bytes, anchor: anchor))
        for shift in 0..<PhotoPatterns.word {
            let place = anchor + shift
            let word = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt64.self) }
            words[word, default: []].append((patterns.count - 1, place))
            let hash = PhotoPatterns.hash(word)
            sieve[hash >> 6] |= 1 << UInt64(hash & 63)
        }
    }

    /// 18 bits.
    private static func hash(_ word: UInt64) -> Int { Int((word &* 0x9e37_79b9_7f4a_7c15) >> 46) }

    /// Of three heights the liveliest stretch, where it is lively enough to be nothing else.
    private static func rows(of photo: PixelImage) -> [[Colour]] {
        guard photo.width >= pixels else { return [] }
        return [1, 2, 3].compactMap { quarter in
            let start = photo.height * quarter / 4 * photo.width
            let stretches = (0...photo.width - pixels).map { column in
                Array(photo.pixels[start + column..<start + column + pixels])
            }
            let best = stretches.max { Set($0).count < Set($1).count }
            return best.flatMap { Set($0).count >= 4 ? $0 : nil }
        }
    }

    private static func forms(of row: [Colour]) -> [[UInt8]] {
        let orders: [[UInt8]] = [
            row.map { UInt8($0.luminance) },
            row.flatMap { [$0.red, $0.green, $0.blue] },
            row.flatMap { [$0.blue, $0.green, $0.red] },
            row.flatMap { [$0.red, $0.green, $0.blue, 255] },
            row.flatMap { [255, $0.red, $0.green, $0.blue] },
        ]
        return orders.flatMap { bytes in
            let hexadecimal = Hexadecimal.text(bytes)
            // Base64 depends on where in a longer text the bytes begin, so the ends that share a letter are left off.
            let base64 = (0..<3).map { offset in
                let text = Data(Array(repeating: 0, count: offset) + bytes).base64EncodedString()
                let padding = text.count { $0 == "=" }
                return Array(text.utf8.dropFirst([0, 2, 3][offset]).dropLast(padding == 0 ? 0 : padding + 1))
            }
            return [bytes, Array(hexadecimal.uppercased().utf8), Array(hexadecimal.lowercased().utf8)] + base64
        }
    }

    /// The signature and the first chunk's head. [found: PNG specification, 5.2 and 11.2.2]
    private static let png: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52,
    ]
}
