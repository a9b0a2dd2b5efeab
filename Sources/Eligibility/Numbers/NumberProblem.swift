import Basics

/// Which number a message speaks of.
public enum NumberField: String, Hashable, Sendable, CaseIterable {
    case insurer, number, branch, institution

    public var name: Bilingual {
        switch self {
        case .insurer: Bilingual(ja: "保険者番号", en: "insurer number")
        case .number: Bilingual(ja: "番号", en: "number")
        case .branch: Bilingual(ja: "枝番", en: "branch number")
        case .institution: Bilingual(ja: "医療機関コード", en: "institution code")
        }
    }
}

/// What is wrong with a number as typed.
public enum NumberProblem: Error, Hashable, Sendable {
    case missing(NumberField)
    case notDigits(NumberField, found: String)
    /// `allowed` is the list of lengths that would do, in digits.
    case wrongLength(NumberField, found: Int, allowed: [Int])
    case wrongCheckDigit(NumberField, found: Int, expected: Int)
    /// A public-expense payer (公費負担者番号) stands where an insurer is needed.
    case notAnInsurer(String)

    public var text: Bilingual {
        switch self {
        case .missing(let field):
            return Bilingual(ja: "\(field.name.ja)を入力してください。", en: "Enter the \(field.name.en).")
        case .notDigits(let field, let found):
            return Bilingual(
                ja: "\(field.name.ja)「\(found)」に数字でない文字があります。数字だけを入力してください。",
                en: "The \(field.name.en) “\(found)” has characters that are no digits; enter digits only.")
        case .wrongLength(let field, let found, let allowed):
            return Bilingual(
                ja: "\(field.name.ja)が\(found)桁です。\(allowed.map { "\($0)桁" }.joined(separator: "または"))で入力してください。",
                en:
                    "The \(field.name.en) has \(found) digits; enter \(allowed.map(String.init).joined(separator: " or "))."
            )
        case .wrongCheckDigit(let field, let found, let expected):
            return Bilingual(
                ja: "\(field.name.ja)の末尾（検証番号）が合いません（入力\(found)・計算\(expected)）。書類と見比べてください。",
                en: "The \(field.name.en) ends in \(found), computed \(expected): compare with the paper.")
        case .notAnInsurer(let found):
            return Bilingual(
                ja: "\(found) は公費負担者番号です。保険者番号を入力してください。",
                en: "\(found) is a public-expense payer; enter the number of an insurer.")
        }
    }
}
