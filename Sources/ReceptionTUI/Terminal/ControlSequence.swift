/// An escape sequence as terminals send it, taken apart but not yet understood.
enum ControlSequence: Hashable, Sendable {
    /// `ESC [`, perhaps a mark (`<` for the mouse, `[` on the Linux console), numbers, and a letter or `~`. A number
    /// left out is 0.
    case csi(mark: UInt8?, numbers: [Int], final: UInt8)
    /// `ESC O` and a letter.
    case ss3(UInt8)
    /// `ESC [ M` and three bytes, each a value plus 32: the older way to report the mouse.
    case oldMouse(button: Int, column: Int, row: Int)

    /// What the first bytes of an input are.
    enum Scan: Hashable, Sendable {
        /// A sequence of `length` bytes.
        case sequence(ControlSequence, length: Int)
        /// `length` bytes that look like a sequence and are none.
        case broken(length: Int)
        /// The Esc key: no sequence follows.
        case escapeKey
        /// The rest has not arrived.
        case unfinished
    }

    private static let escape: UInt8 = 0x1b
    /// Longer than any sequence in use; stops an endless one from being held forever.
    private static let longest = 64

    /// Reads the sequence at the start of `bytes`, whose first byte is ESC.
    static func scan(_ bytes: some Collection<UInt8>) -> Scan {
        let start = Array(bytes.prefix(longest))
        guard start.count > 1 else { return .unfinished }
        switch start[1] {
        case UInt8(ascii: "["): return scanCSI(start)
        case UInt8(ascii: "O"):
            guard start.count > 2 else { return .unfinished }
            return isFinal(start[2]) ? .sequence(.ss3(start[2]), length: 3) : .broken(length: 2)
        default: return .escapeKey
        }
    }

    private static func scanCSI(_ bytes: [UInt8]) -> Scan {
        guard bytes.count > 2 else { return .unfinished }
        var mark: UInt8?
        var index = 2
        switch bytes[2] {
        case UInt8(ascii: "M"):
            guard bytes.count > 5 else { return .unfinished }
            let values = bytes[3...5].map { Int($0) - 32 }
            return .sequence(.oldMouse(button: values[0], column: values[1], row: values[2]), length: 6)
        case UInt8(ascii: "["), UInt8(ascii: "<")...UInt8(ascii: "?"):
            mark = bytes[2]
            index = 3
        default: break
        }
        var numbers = [0]
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                // Terminals count rows and columns in thousands at most.
                numbers[numbers.count - 1] = min(numbers[numbers.count - 1] * 10 + Int(byte - 0x30), 99_999)
            case UInt8(ascii: ";"), UInt8(ascii: ":"): numbers.append(0)
            case 0x20...0x2f: break
            case _ where isFinal(byte):
                return .sequence(.csi(mark: mark, numbers: numbers, final: byte), length: index + 1)
            default: return .broken(length: index)
            }
            index += 1
        }
        return bytes.count == longest ? .broken(length: longest) : .unfinished
    }

    private static func isFinal(_ byte: UInt8) -> Bool { (0x40...0x7e).contains(byte) }
}
