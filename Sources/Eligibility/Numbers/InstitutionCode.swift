/// 医療機関コード, ten digits: prefecture 2, fee table 1, district 2, institution 4, check digit 1.
public struct InstitutionCode: Hashable, Sendable {
    private let parts: InstitutionCodeParts

    /// Throws `missing`, `notDigits`, `wrongLength` or `wrongCheckDigit`.
    public init(_ text: String) throws(NumberProblem) {
        let parts = try InstitutionCodeParts(text)
        if let problem = parts.checkDigitProblem { throw problem }
        self.parts = parts
    }

    /// Ten digits.
    public var digits: String { parts.digits }

    /// 点数表; nil for a digit that stands for none.
    public var feeTable: FeeTable? { parts.feeTable }
}

extension InstitutionCode: CustomStringConvertible {
    public var description: String { digits }
}
