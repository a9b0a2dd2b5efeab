#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Windows-31J, by the conversion of the system's C library.
///
/// Of its names for the set only `CP932` knows the characters that receipt computers really use (髙, 﨑, ①); the one called
/// SHIFT_JIS refuses them. [found: tried with glibc 2.36]
public enum CP932 {
    /// Stands for a character that the set does not have, as in the register's data. [found: survey of clinics, 2025]
    public static let substitute: Unicode.Scalar = "●"

    /// The bytes of a text that is given as well-formed UTF-8; nil where the set lacks a character of it.
    ///
    /// By a table rather than by the library, which takes as long to be opened as a short message takes to be written.
    public static func bytes(ofUTF8 utf8: [UInt8]) -> [UInt8]? {
        var isWhole = true
        // No character is longer in this set than in UTF-8.
        let output = [UInt8](unsafeUninitializedCapacity: utf8.count) { target, count in
            var place = 0
            while place < utf8.count {
                let byte = utf8[place]
                if byte < 0x80 {
                    target[count] = byte
                    count += 1
                    place += 1
                    continue
                }
                let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                // The set has nothing beyond the basic plane.
                guard length < 4, place + length <= utf8.count else {
                    isWhole = false
                    return
                }
                var scalar = Int(byte) & (length == 2 ? 0x1F : 0x0F)
                for next in utf8[(place + 1)..<(place + length)] { scalar = scalar << 6 | Int(next) & 0x3F }
                let code = table[scalar]
                guard code != 0 else {
                    isWhole = false
                    return
                }
                if code > 0xFF {
                    target[count] = UInt8(code >> 8)
                    count += 1
                }
                target[count] = UInt8(truncatingIfNeeded: code)
                count += 1
                place += length
            }
        }
        return isWhole ? output : nil
    }

    /// The code of every character of the basic plane above ASCII, as the library has it; 0 where the set lacks it.
    private static let table: [UInt16] = {
        var table = [UInt16](repeating: 0, count: 0x10000)
        guard let conversion = iconv_open("CP932", "UTF-8"), Int(bitPattern: conversion) != -1 else { return table }
        defer { iconv_close(conversion) }
        for value in 0x80..<0x10000 as Range<UInt32> {
            guard let scalar = Unicode.Scalar(value) else { continue }
            var input = UTF8.encode(scalar)!.map { CChar(bitPattern: $0) }
            var output: [CChar] = [0, 0, 0, 0]
            var (left, free) = (input.count, output.count)
            let isConverted = input.withUnsafeMutableBufferPointer { source in
                output.withUnsafeMutableBufferPointer { target in
                    var (from, to) = (source.baseAddress, target.baseAddress)
                    return iconv(conversion, &from, &left, &to, &free) == 0 && left == 0
                }
            }
            guard isConverted, free == 2 || free == 3 else {
                iconv(conversion, nil, nil, nil, nil)
                continue
            }
            table[Int(value)] = output.prefix(4 - free).reduce(0) { $0 << 8 | UInt16(UInt8(bitPattern: $1)) }
        }
        return table
    }()

    /// The text of bytes as UTF-8; nil where a byte begins no character of the set.
    public static func utf8(of bytes: [UInt8]) -> [UInt8]? { convert(bytes, to: "UTF-8", from: "CP932") }

    /// The bytes of a text; what the set lacks is written as ●, one for each character as a reader counts them, and counted.
    public static func bytes(of text: String) -> (bytes: [UInt8], replaced: Int) {
        if let whole = convert(Array(text.utf8), to: "CP932", from: "UTF-8") { return (whole, 0) }
        // By lines first: one odd character in a long file must not have every other asked for by itself.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 1 else { return pieces(of: text) }
        var bytes: [UInt8] = []
        var replaced = 0
        for (index, line) in lines.enumerated() {
            if index > 0 { bytes.append(0x0A) }
            if let whole = convert(Array(line.utf8), to: "CP932", from: "UTF-8") {
                bytes += whole
            } else {
                let part = pieces(of: line)
                bytes += part.bytes
                replaced += part.replaced
            }
        }
        return (bytes, replaced)
    }

    /// Character by character.
    private static func pieces(of text: some StringProtocol) -> (bytes: [UInt8], replaced: Int) {
        var bytes: [UInt8] = []
        var replaced = 0
        for character in text {
            if let own = encoded(character) {
                bytes += own
            } else {
                bytes += encoded(Character(substitute)) ?? [0x3F]
                replaced += 1
            }
        }
        return (bytes, replaced)
    }

    /// The text of bytes; nil where a byte begins no character of the set.
    public static func text(of bytes: [UInt8]) -> String? {
        convert(bytes, to: "UTF-8", from: "CP932").flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// Whether the set has every character of a text.
    public static func holds(_ text: String) -> Bool {
        convert(Array(text.utf8), to: "CP932", from: "UTF-8") != nil
    }

    private static func encoded(_ character: Character) -> [UInt8]? {
        convert(Array(String(character).utf8), to: "CP932", from: "UTF-8")
    }

    /// All of the bytes converted, or nil.
    private static func convert(_ bytes: [UInt8], to target: String, from source: String) -> [UInt8]? {
        guard let conversion = iconv_open(target, source), Int(bitPattern: conversion) != -1 else { return nil }
        defer { iconv_close(conversion) }
        // No character takes more than three bytes of the one for each of its bytes in the other.
        let room = bytes.count * 3 + 4
        var isWhole = false
        let output = [UInt8](unsafeUninitializedCapacity: room) { target, count in
            target.withMemoryRebound(to: CChar.self) { target in
                bytes.withUnsafeBytes { source in
                    // The library's type is that of an input that it might change, which it does not.
                    let start = source.bindMemory(to: CChar.self).baseAddress
                    var (from, to) = (UnsafeMutablePointer(mutating: start), target.baseAddress)
                    var (left, free) = (source.count, room)
                    // A failure is all bits set; a success counts conversions that lost something.
                    isWhole = iconv(conversion, &from, &left, &to, &free) == 0 && left == 0
                    count = room - free
                }
            }
        }
        return isWhole ? output : nil
    }
}
