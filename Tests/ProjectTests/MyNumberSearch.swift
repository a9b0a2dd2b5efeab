/// Looks for anything that could be somebody's My Number.
///
/// Twelve digits on end, or in three groups of four as the card prints them, half-width or full-width, whose last is the
/// check digit of the others. Twelve digits within a longer run are no My Number.
enum MyNumberSearch {
    /// The twelve digits of every hit.
    static func hits(in text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).flatMap(candidates)
            .filter { checkDigit(of: $0.dropLast()) == $0.last }
            .map { $0.map(String.init).joined() }
    }

    /// Twelve digits on end, and three groups of four.
    private static func candidates(in line: Substring) -> [[Int]] {
        let runs = digitRuns(of: line)
        let whole = runs.map(\.digits).filter { $0.count == 12 }
        let grouped = runs.indices.dropLast(2).map { runs[$0..<($0 + 3)] }.filter { three in
            three.allSatisfy { $0.digits.count == 4 } && three.dropFirst().allSatisfy(\.isNext)
        }
        return whole + grouped.map { $0.flatMap(\.digits) }
    }

    /// The check digit for eleven digits, 0…9: weights 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2; what the sum leaves over
    /// multiples of 11, from 11; a result of two digits is 0. [found: 平成26年総務省令第85号 5条]
    static func checkDigit(of eleven: some Collection<Int>) -> Int {
        let weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
        let rest = 11 - zip(eleven, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
        return rest >= 10 ? 0 : rest
    }

    private struct DigitRun {
        var digits: [Int] = []
        /// Parted from the run before by one blank or hyphen.
        let isNext: Bool
    }

    private static func digitRuns(of line: Substring) -> [DigitRun] {
        var runs: [DigitRun] = []
        var gap = ""
        for scalar in line.unicodeScalars {
            guard let digit = digit(scalar) else {
                gap.unicodeScalars.append(scalar)
                continue
            }
            if runs.isEmpty || !gap.isEmpty { runs.append(DigitRun(isNext: [" ", "-", "　", "－"].contains(gap))) }
            gap = ""
            runs[runs.count - 1].digits.append(digit)
        }
        return runs
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "0"..."9": Int(scalar.value) - 0x30
        case "０"..."９": Int(scalar.value) - 0xff10
        default: nil
        }
    }
}
