/// The lines above the first `---`.
struct PictureHeader {
    var code = ""
    var name = ""
    var columns = 0
    var rows = 0

    /// Beyond this a size is a slip of the hand, and would only fill memory.
    private static let largest = 300

    /// Takes in one line; false when it is no header line or was given before.
    mutating func read(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        switch words.first {
        case "screen": return readScreen(words.dropFirst().map(String.init))
        case "size": return readSize(words.dropFirst().map(String.init))
        default: return false
        }
    }

    private mutating func readScreen(_ words: [String]) -> Bool {
        guard name.isEmpty, words.count == 2,
            words[0].utf8.allSatisfy({ isCapital($0) || isDigit($0) }), let first = words[0].utf8.first,
            isCapital(first),
            isScreenName(words[1])
        else { return false }
        (code, name) = (words[0], words[1])
        return true
    }

    private mutating func readSize(_ words: [String]) -> Bool {
        let sides = words.first.map { $0.split(separator: "x", omittingEmptySubsequences: false) } ?? []
        guard columns == 0, words.count == 1, sides.count == 2, let width = Int(sides[0]), let height = Int(sides[1]),
            (1...Self.largest).contains(width), (1...Self.largest).contains(height)
        else { return false }
        (columns, rows) = (width, height)
        return true
    }
}

private func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
private func isSmall(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

/// `reader-choose`: a small letter, then small letters, digits and hyphens.
func isScreenName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isSmall(first) else { return false }
    return text.utf8.allSatisfy { isSmall($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
}

/// `insurer.number`: a small letter, then letters, digits and dots.
func isFieldName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isSmall(first) else { return false }
    return text.utf8.allSatisfy { isSmall($0) || isCapital($0) || isDigit($0) || $0 == UInt8(ascii: ".") }
}
