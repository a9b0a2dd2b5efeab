/// 検証番号: the last digit of insurer numbers and institution codes.
///
/// From the right the digits count 2, 1, 2, 1 …; the decimal digits of the products are summed; the check digit fills
/// the sum up to a multiple of ten. [found: 保険者番号等の設定要領]
enum CheckDigit {
    /// `digits` without the check digit, 0…9 each.
    static func of(_ digits: some BidirectionalCollection<Int>) -> Int {
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            let product = place.isMultiple(of: 2) ? digit * 2 : digit
            sum += product / 10 + product % 10
        }
        return (10 - sum % 10) % 10
    }

    /// Refuses `digits`, the last of which is the check digit, unless it fits those of `covered`.
    static func verify(
        _ digits: [Int], over covered: some BidirectionalCollection<Int>, of field: NumberField
    ) throws(NumberProblem) {
        let expected = of(covered)
        guard let found = digits.last, found == expected else {
            throw .wrongCheckDigit(field, found: digits.last ?? 0, expected: expected)
        }
    }
}

/// The digits of `text` in the form of keys, 0…9 each.
func plainDigits(_ text: String, of field: NumberField) throws(NumberProblem) -> [Int] {
    let form = KeyForm.of(text)
    guard !form.isEmpty else { throw .missing(field) }
    let zero = UInt8(ascii: "0")
    var digits: [Int] = []
    for byte in form.utf8 {
        guard (zero...zero + 9).contains(byte) else { throw .notDigits(field, found: text) }
        digits.append(Int(byte - zero))
    }
    return digits
}

/// Digits 0…9 as text.
func digitText(_ digits: [Int]) -> String {
    String(decoding: digits.lazy.map { UInt8(ascii: "0") + UInt8($0) }, as: UTF8.self)
}
