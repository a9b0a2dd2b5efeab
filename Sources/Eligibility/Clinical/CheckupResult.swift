import Basics

/// 特定健診 of one day. Where it was carried out is not shown. [assumed]
public struct CheckupResult: Hashable, Sendable, Codable {
    /// 健診実施年月日
    public let carriedOut: Day
    /// What was measured or answered, in the order of `CheckupMeasure`, each at most once; what was not is not there.
    public let values: [CheckupValue]

    public init(carriedOut: Day, values: [CheckupValue]) {
        self.carriedOut = carriedOut
        self.values = values.sorted { $0.measure < $1.measure }
    }

    /// Adds the body mass index where height and weight are there and it is not: kilograms over metres squared, to a tenth.
    /// Derived, as the check-up itself derives it. [found: definition of BMI]
    public func withBodyMassIndex() -> CheckupResult {
        guard let height = self[.height], let weight = self[.weight], self[.bodyMassIndex] == nil, height > 0 else {
            return self
        }
        // Of tenths of a kilogram and of a centimetre, rounded half up.
        let tenths = (weight * 2_000_000 + height * height) / (2 * height * height)
        return CheckupResult(carriedOut: carriedOut, values: values + [CheckupValue(.bodyMassIndex, tenths)])
    }

    /// The number of a measure as `CheckupValue` has it; nil where it was not measured.
    public subscript(measure: CheckupMeasure) -> Int? { values.first { $0.measure == measure }?.number }
}

/// One result of a check-up, or one answer of its questionnaire.
public struct CheckupValue: Hashable, Sendable, Codable {
    public let measure: CheckupMeasure
    /// Tenths of the unit, whole units, a grade or an answer: see `CheckupScale`.
    public let number: Int

    public init(_ measure: CheckupMeasure, _ number: Int) {
        self.measure = measure
        self.number = number
    }

    /// In figures, without the unit: `165.3`, `128`, `±`, `はい`.
    public var text: Bilingual {
        switch measure.scale {
        case .tenths: Bilingual("\(number / 10).\(number % 10)")
        case .whole: Bilingual("\(number)")
        case .urine:
            Bilingual(CheckupScale.urineGrades.indices.contains(number) ? CheckupScale.urineGrades[number] : "-")
        case .answer: number == 1 ? Bilingual(ja: "はい", en: "yes") : Bilingual(ja: "いいえ", en: "no")
        }
    }
}

/// How the number of a value is meant.
public enum CheckupScale: Hashable, Sendable {
    /// Tenths of the unit.
    case tenths(unit: String)
    case whole(unit: String)
    /// A grade of a test strip: a place in `urineGrades`.
    case urine
    /// An answer of the questionnaire: 1 for yes, 0 for no.
    case answer

    /// 尿試験紙: none to three plus.
    public static let urineGrades = ["-", "+-", "+", "2+", "3+"]

    public var unit: String {
        switch self {
        case .tenths(let unit), .whole(let unit): unit
        case .urine, .answer: ""
        }
    }
}
