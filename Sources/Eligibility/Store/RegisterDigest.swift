/// What the register holds, in 128 bits: equal for equal content, however and in whichever order it was written.
///
/// A sum over rows of hashes of what the rows say, with the person's code and the insurer's digits in place of internal
/// numbers. Compares two registers; it is no proof against somebody who wants it to come out equal.
public struct RegisterDigest: Hashable, Sendable {
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}

extension RegisterDigest: CustomStringConvertible {
    /// 32 hexadecimal digits.
    public var description: String {
        [high, low].map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}

/// The hash of one row, two lanes of 64 bits. Written out because the library's hashes differ from run to run.
struct RowHash {
    private(set) var high: UInt64
    private(set) var low: UInt64

    init(seed: UInt64) {
        high = seed
        low = ~seed
    }

    @inline(__always)
    mutating func mix(_ word: UInt64) {
        high = (high ^ word) &* 0x9e37_79b9_7f4a_7c15
        high ^= high >> 29
        low = (low &+ word) &* 0xc2b2_ae3d_27d4_eb4f
        low ^= low >> 31
    }

    @inline(__always)
    mutating func mix(_ other: RowHash) {
        mix(other.high)
        mix(other.low)
    }

    /// With its length, so that text cannot be shifted from one column to the next.
    mutating func mix(_ bytes: UnsafeBufferPointer<UInt8>) {
        mix(UInt64(bytes.count))
        let raw = UnsafeRawBufferPointer(bytes)
        var offset = 0
        while offset + 8 <= raw.count {
            mix(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset += 8
        }
        var rest: UInt64 = 0
        while offset < raw.count {
            rest = rest << 8 | UInt64(raw[offset])
            offset += 1
        }
        mix(rest)
    }
}
