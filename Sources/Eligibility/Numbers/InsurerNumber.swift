/// 保険者番号: which insurer, and by it which scheme.
///
/// Six digits for municipal NHI and NHI associations (prefecture 2, insurer 3, check digit), eight for all others, with
/// 法別番号 in front. `409995`, `  409995`, `00409995` and `４０９９９５` are the same number.
/// Well formed means that length, digits and check digit hold; nobody asks whether such an insurer exists.
public struct InsurerNumber: Hashable, Sendable {
    private let payer: PayerNumber

    /// Throws what is wrong with the number as typed: `missing`, `notDigits`, `wrongLength` or `wrongCheckDigit`.
    public init(_ text: String) throws(NumberProblem) {
        try self.init(PayerNumber(text))
    }

    /// Throws `wrongCheckDigit`.
    public init(_ payer: PayerNumber) throws(NumberProblem) {
        if let problem = payer.checkDigitProblem { throw problem }
        self.payer = payer
    }

    /// Six or eight digits, without padding.
    public var digits: String { payer.digits }

    /// 法別番号, two digits: under which law the insurer stands. Nil for NHI, which has none.
    public var law: String? { payer.law }

    /// 都道府県番号, two digits.
    public var prefecture: String { payer.prefecture }

    /// Nil for a public-expense payer and for a 法別番号 that stands for no insurance.
    ///
    /// [found: published lists of 法別番号; that NHI associations have 3 as the first digit of the insurer: 設定要領.
    /// derived: 63 and 72 to 75 (特例退職) go with the scheme that runs them, 67 (退職国保) with NHI]
    public var scheme: Scheme? {
        guard let law else { return digits.utf8.dropFirst(2).first == UInt8(ascii: "3") ? .nhiAssociation : .nhi }
        switch law {
        case "01", "02", "03", "04", "06", "07", "63": return .employees
        case "31", "32", "33", "34", "72", "73", "74", "75": return .mutualAid
        case "39": return .lateElderly
        case "67": return .nhi
        default: return nil
        }
    }
}

extension InsurerNumber: CustomStringConvertible {
    public var description: String { digits }
}
