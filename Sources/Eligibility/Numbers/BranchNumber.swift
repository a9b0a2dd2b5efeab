/// 枝番: two digits that tell one person from the others under the same symbol and number.
///
/// [found: 健康保険法 3条12項, in force since 2020-10-01]
public struct BranchNumber: Hashable, Sendable {
    public let digits: String

    /// Throws `missing`, `notDigits` or `wrongLength`: `1` is not taken for `01`, since a slip of the key looks the same.
    public init(_ text: String) throws(NumberProblem) {
        let digits = try plainDigits(text, of: .branch)
        guard digits.utf8.count == 2 else { throw .wrongLength(.branch, found: digits.utf8.count, allowed: [2]) }
        self.digits = digits
    }

    /// Whom the branch names by itself: among employees 00 is the insured person and all others are family
    /// [found: 協会けんぽ QR layout]. Nil where it says nothing of that, as with NHI, whose numbers are a person's own
    /// [assumed].
    public func relation(in scheme: Scheme) -> Relation? {
        switch scheme {
        case .employees, .mutualAid: digits == "00" ? .insured : .family
        case .nhi, .nhiAssociation, .lateElderly: nil
        }
    }
}

extension BranchNumber: CustomStringConvertible {
    public var description: String { digits }
}
