/// Fields of bytes one after another, each behind its length in four bytes, the highest first: so no two lists of fields
/// are the same bytes.
enum ByteFields {
    static func joined(_ fields: [[UInt8]]) -> [UInt8] {
        fields.flatMap { bytes(of: UInt64($0.count), count: 4) + $0 }
    }

    /// The fields, where the bytes are `count` of them and nothing else.
    static func split(_ bytes: [UInt8], count: Int) -> [[UInt8]]? {
        var rest = bytes[...]
        var fields: [[UInt8]] = []
        while !rest.isEmpty, fields.count < count {
            guard rest.count >= 4 else { return nil }
            let length = number(of: rest.prefix(4))
            rest = rest.dropFirst(4)
            guard length <= UInt64(rest.count) else { return nil }
            fields.append(Array(rest.prefix(Int(length))))
            rest = rest.dropFirst(Int(length))
        }
        return rest.isEmpty && fields.count == count ? fields : nil
    }

    /// The lowest `count` bytes of a number, the highest of them first.
    static func bytes(of number: UInt64, count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * UInt64($0))) }
    }

    /// Of at most eight bytes.
    static func number(of bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
}
