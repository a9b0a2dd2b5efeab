/// The number of an insurer or of a public-expense payer as it was read, with what is wrong with its check digit.
///
/// An insurer's number with a wrong check digit is refused. A 公費負担者番号 only warns: published samples have numbers
/// that do not fit [found: receiptisan's sample, 83136019], so a window asks for a second look and goes on.
public struct PayerNumber: Hashable, Sendable {
    /// Six or eight digits, without padding.
    public let digits: String
    /// Set where the last digit does not fit the others.
    public let checkDigitProblem: NumberProblem?

    /// Throws `missing`, `notDigits` or `wrongLength`; a wrong check digit is kept.
    public init(_ text: String) throws(NumberProblem) {
        var digits = try plainDigits(text, of: .insurer)
        if digits.utf8.count == 8, digits.hasPrefix("00") { digits.removeFirst(2) }
        guard digits.utf8.count == 6 || digits.utf8.count == 8 else {
            throw .wrongLength(.insurer, found: digits.utf8.count, allowed: [6, 8])
        }
        do throws(NumberProblem) {
            let values = digits.digitValues
            try CheckDigit.verify(values, over: values.dropLast(), of: .insurer)
            checkDigitProblem = nil
        } catch {
            checkDigitProblem = error
        }
        self.digits = digits
    }

    /// 法別番号, two digits: under which law the payer stands. Nil for NHI, which has none.
    public var law: String? { digits.utf8.count == 8 ? String(digits.prefix(2)) : nil }

    /// 都道府県番号, two digits.
    public var prefecture: String { String(digits.dropFirst(digits.count - 6).prefix(2)) }

    /// Nil for an insurer.
    public var publicExpense: PublicExpense? { law.flatMap(PublicExpense.init(law:)) }

    /// What a window makes of the number.
    public enum Verdict: Hashable, Sendable {
        case insurer(InsurerNumber)
        /// `warning` asks to compare the number with the paper.
        case publicExpense(PublicExpense, warning: NumberProblem?)
        /// The check digit of an insurer's number does not fit.
        case refused(NumberProblem)
    }

    public var verdict: Verdict {
        if let publicExpense { return .publicExpense(publicExpense, warning: checkDigitProblem) }
        do throws(NumberProblem) {
            return .insurer(try InsurerNumber(self))
        } catch {
            return .refused(error)
        }
    }
}
