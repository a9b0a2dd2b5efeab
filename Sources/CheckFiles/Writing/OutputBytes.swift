/// Bytes that grow at the end. An array would ask with each byte whether it is its own and whether there is room; a message
/// consists of a few hundred short pieces, so here both are asked once a piece.
struct OutputBytes {
    private var storage: [UInt8]
    private(set) var count = 0

    /// - Parameter room: bytes that will do for most.
    init(room: Int) { storage = Array(repeating: 0, count: room) }

    /// All that was appended; nothing is left here.
    mutating func taken() -> [UInt8] {
        var bytes: [UInt8] = []
        swap(&bytes, &storage)
        bytes.removeLast(bytes.count - count)
        count = 0
        return bytes
    }

    var text: String { String(decoding: storage[..<count], as: UTF8.self) }

    mutating func append(_ byte: UInt8) {
        piece(1) { $0[0] = byte }
    }

    mutating func append(_ name: StaticString) {
        let length = name.utf8CodeUnitCount
        piece(length) { $0.update(from: name.utf8Start, count: length) }
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        piece(bytes.count) { $0.update(from: start, count: bytes.count) }
    }

    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    mutating func append(_ byte: UInt8, times: Int) {
        piece(times) { $0.update(repeating: byte, count: times) }
    }

    /// The last `places` digits of a number that is not negative.
    mutating func append(digits number: Int, _ places: Int) {
        piece(places) { digits in
            var rest = number
            for place in stride(from: places - 1, through: 0, by: -1) {
                digits[place] = UInt8(48 + rest % 10)
                rest /= 10
            }
        }
    }

    /// `</name>` and the end of the line.
    mutating func append(closing name: StaticString) {
        let length = name.utf8CodeUnitCount
        piece(length + 4) { place in
            place[0] = 0x3C
            place[1] = 0x2F
            (place + 2).update(from: name.utf8Start, count: length)
            place[length + 2] = 0x3E
            place[length + 3] = 0x0A
        }
    }

    /// Tabs and `<name>`.
    mutating func append(opening name: StaticString, depth: Int) {
        let length = name.utf8CodeUnitCount
        piece(depth + length + 2) { place in
            place.update(repeating: 0x09, count: depth)
            place[depth] = 0x3C
            (place + depth + 1).update(from: name.utf8Start, count: length)
            place[depth + length + 1] = 0x3E
        }
    }

    /// Lets so many bytes be written at the end.
    @inline(__always)
    private mutating func piece(_ length: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Void) {
        guard length > 0 else { return }
        if count + length > storage.count {
            storage += Array(repeating: 0, count: max(storage.count, length))
        }
        storage.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return }
            write(start + count)
        }
        count += length
    }
}
