import Basics
import Eligibility

/// The name of a person of the city: a family name by real shares, a given name that says "training".
public struct FictionalName: Hashable, Sendable {
    /// Position in `Surnames.all`.
    let surname: Int
    /// The family writes its name with a character beyond JIS levels 1 and 2.
    public let hasVariant: Bool
    /// Position in the given names of the person's sex.
    let given: Int
    let sex: Sex

    public var family: Surname { Surnames.all[surname] }

    /// Family name, full-width blank, given name, as the family writes it.
    public var text: String { (hasVariant ? family.variant ?? family.text : family.text) + "　" + givenName.text }

    /// Full-width katakana.
    public var kana: String { family.kana + "　" + givenName.kana }

    private var givenName: (text: String, kana: String) { GivenNames.of(sex)[given] }
}

/// Given names made of the characters for training, exercise, example, trial and fiction, so that nobody takes a person
/// of the city for a real one. [assumed: names of this project]
enum GivenNames {
    static func of(_ sex: Sex) -> [(text: String, kana: String)] { sex == .female ? female : male }

    private static let male: [(text: String, kana: String)] = [
        ("訓一", "クンイチ"), ("訓太", "クンタ"), ("訓平", "クンペイ"), ("訓也", "クンヤ"), ("練司", "レンジ"), ("練太", "レンタ"),
        ("練平", "レンペイ"), ("練也", "レンヤ"), ("習一", "シュウイチ"), ("習太", "シュウタ"), ("習平", "シュウヘイ"),
        ("習也", "シュウヤ"), ("例一", "レイイチ"), ("例司", "レイジ"), ("例太", "レイタ"), ("例也", "レイヤ"), ("試一", "シイチ"),
        ("試郎", "シロウ"), ("演一", "エンイチ"), ("演太", "エンタ"), ("模一", "モイチ"), ("架一", "カイチ"), ("架月", "カヅキ"),
        ("空太", "クウタ"),
    ]

    private static let female: [(text: String, kana: String)] = [
        ("訓子", "クンコ"), ("訓美", "クンミ"), ("訓代", "クンヨ"), ("練子", "レンコ"), ("練美", "レンミ"), ("練花", "レンカ"),
        ("習子", "シュウコ"), ("習美", "シュウミ"), ("習花", "シュウカ"), ("例子", "レイコ"), ("例美", "レイミ"), ("例花", "レイカ"),
        ("例奈", "レイナ"), ("試子", "シコ"), ("試乃", "シノ"), ("演子", "エンコ"), ("演美", "エンミ"), ("演花", "エンカ"),
        ("模子", "モコ"), ("模奈", "モナ"), ("架子", "カコ"), ("架乃", "カノ"), ("架奈", "カナ"), ("空子", "クウコ"),
    ]
}
