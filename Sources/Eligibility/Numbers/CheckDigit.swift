/// 検証番号: the last digit of insurer numbers and institution codes.
///
/// From the right the digits count 2, 1, 2, 1 …; the decimal digits of the products are summed; the check digit fills
/// the sum up to a multiple of ten. [found: 保険者番号等の設定要領]
enum CheckDigit {
    /// `digits` without the check digit, 0…9 each.
    static func of(_ digits: some BidirectionalCollection<Int>) -> Int {
        var sum = 0
        var isDoubled = true
        for digit in digits.reversed() {
            let product = isDoubled ? digit * 2 : digit
            sum += product / 10 + product % 10
            isDoubled.toggle()
        }
        return (10 - sum % 10) % 10
    }

    /// Refuses `digits`, the last of which is the check digit, unless it fits those of `covered`.
    static func verify(
        _ digits: some BidirectionalCollection<Int>, over covered: some BidirectionalCollection<Int>,
        of field: NumberField
    ) throws(NumberProblem) {
        let expected = of(covered)
        guard let found = digits.last, found == expected else {
            throw .wrongCheckDigit(field, found: digits.last ?? 0, expected: expected)
        }
    }
}

/// `text` in the form of keys, made sure to consist of the digits 0…9 alone: as many bytes as digits.
func plainDigits(_ text: String, of field: NumberField) throws(NumberProblem) -> String {
    let form = KeyForm.of(text)
    guard !form.isEmpty else { throw .missing(field) }
    guard form.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
        throw .notDigits(field, found: text)
    }
    return form
}

extension StringProtocol {
    /// What the digits of a text of plain digits stand for, 0…9 each.
    var digitValues: LazyMapCollection<UTF8View, Int> { utf8.lazy.map { Int($0) - Int(UInt8(ascii: "0")) } }
}
