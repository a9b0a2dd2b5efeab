import Basics

/// 点数表番号: by which fee table an institution bills. [found: claim-file record conditions]
public enum FeeTable: String, Hashable, Sendable, Codable, CaseIterable {
    case medical = "1"
    case dental = "3"
    case pharmacy = "4"
    case visitingNurses = "6"

    public var name: Bilingual {
        switch self {
        case .medical: Bilingual(ja: "医科", en: "medical")
        case .dental: Bilingual(ja: "歯科", en: "dental")
        case .pharmacy: Bilingual(ja: "調剤", en: "pharmacy")
        case .visitingNurses: Bilingual(ja: "訪問看護", en: "visiting nurses")
        }
    }
}

/// The parts of ten digits that may be a 医療機関コード, with what is wrong with the check digit.
public struct InstitutionCodeParts: Hashable, Sendable {
    public let digits: String
    /// Set where the last digit does not fit the others.
    public let checkDigitProblem: NumberProblem?

    /// Throws `missing`, `notDigits` or `wrongLength`; a wrong check digit is kept.
    public init(_ text: String) throws(NumberProblem) {
        let digits = try plainDigits(text, of: .institution)
        let values = Array(digits.digitValues)
        guard values.count == 10 else { throw .wrongLength(.institution, found: values.count, allowed: [10]) }
        let isShort = InstitutionCodeParts.shortForm.contains(values[0] * 10 + values[1])
        do throws(NumberProblem) {
            try CheckDigit.verify(values, over: isShort ? values[3..<9] : values[0..<9], of: .institution)
            checkDigitProblem = nil
        } catch {
            checkDigitProblem = error
        }
        self.digits = digits
    }

    /// 都道府県番号, two digits.
    public var prefecture: String { String(digits.prefix(2)) }

    /// 点数表番号, one digit.
    public var table: String { String(digits.dropFirst(2).prefix(1)) }

    /// Nil for a digit that stands for no fee table.
    public var feeTable: FeeTable? { FeeTable(rawValue: table) }

    /// 郡市区, institution and check digit: the seven digits of the column in a claim file.
    public var code7: String { String(digits.suffix(7)) }

    /// Saitama, Chiba, Tokyo, Kanagawa compute the check digit over district and institution alone; elsewhere prefecture
    /// and fee table count too. [derived: holds for all 97,024 institutions of a list published in 2025-08]
    private static let shortForm = 11...14
}
