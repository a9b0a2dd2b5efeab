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

    /// The bytes of a text; what the set lacks is written as ●, one for each character as a reader counts them, and counted.
    public static func bytes(of text: String) -> (bytes: [UInt8], replaced: Int) {
        if let whole = convert(Array(text.utf8), to: "CP932", from: "UTF-8") { return (whole, 0) }
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
        var input = bytes.map { CChar(bitPattern: $0) }
        var isWhole = false
        let output = [UInt8](unsafeUninitializedCapacity: room) { target, count in
            target.withMemoryRebound(to: CChar.self) { target in
                input.withUnsafeMutableBufferPointer { source in
                    var (from, to) = (source.baseAddress, target.baseAddress)
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
