/// 枝番: two digits that tell one person from the others under the same symbol and number.
///
/// [found: 健康保険法 3条12項, in force since 2020-10-01]
public struct BranchNumber: Hashable, Sendable {
    public let digits: String

    /// Throws `missing`, `notDigits` or `wrongLength`: `1` is not taken for `01`, since a slip of the key looks the same.
    public init(_ text: String) throws(NumberProblem) {
        let digits = try plainDigits(text, of: .branch)
        guard digits.count == 2 else { throw .wrongLength(.branch, found: digits.count, allowed: [2]) }
        self.digits = digitText(digits)
    }
}

extension BranchNumber: CustomStringConvertible {
    public var description: String { digits }
}
