import Basics
import Eligibility

/// A check-up, as stated.
public struct CheckupSheet: Hashable, Sendable {
    let on: PersonDate
    let values: [CheckupValue]
}

/// A service, as stated.
public struct TreatmentSheet: Hashable, Sendable {
    let on: PersonDate
    let kind: TreatmentKind
    let service: String
}

/// An operation, as stated.
public struct OperationSheet: Hashable, Sendable {
    let on: PersonDate
    let name: String
}

// The lines of a person's file about clinical items. Every reading answers nil after an error.
extension FactReader {
    /// `on=` and the measures by their names; BMI is not stated, since it follows from height and weight.
    mutating func checkup() -> CheckupSheet? {
        let on = required("on", ValueForm<PersonDate>.date)
        var values: [CheckupValue] = []
        for measure in CheckupMeasure.allCases where measure != .bodyMassIndex {
            if let number = optional(measure.rawValue, .number(of: measure.scale)) {
                values.append(CheckupValue(measure, number))
            }
        }
        guard let on else { return nil }
        return CheckupSheet(on: on, values: values)
    }

    mutating func treatment() -> TreatmentSheet? {
        let on = required("on", ValueForm<PersonDate>.date)
        let kind = required("kind", ValueForm<TreatmentKind>.word)
        let service = required("service", .text)
        guard let on, let kind, let service else { return nil }
        return TreatmentSheet(on: on, kind: kind, service: service)
    }

    mutating func operation() -> OperationSheet? {
        let on = required("on", ValueForm<PersonDate>.date)
        let name = required("name", .text)
        guard let on, let name else { return nil }
        return OperationSheet(on: on, name: name)
    }
}

extension ValueForm where Value == Int {
    /// A value of a check-up as its file states it: `165.3`, `128`, `+-`, `yes`.
    static func number(of scale: CheckupScale) -> ValueForm {
        switch scale {
        case .whole: .number(1...2000)
        case .tenths:
            ValueForm(expected: Bilingual(ja: "小数第1位までの数（165.3）", en: "a number with one decimal (165.3)")) { text in
                let parts = text.split(separator: ".", omittingEmptySubsequences: false)
                guard parts.count == 2, parts[1].utf8.count == 1, (1...3).contains(parts[0].utf8.count),
                    let whole = UInt(parts[0]), let tenth = UInt(parts[1])
                else { return nil }
                return Int(whole * 10 + tenth)
            }
        case .urine:
            ValueForm(expected: Bilingual(ja: "- +- + 2+ 3+ のどれか", en: "one of - +- + 2+ 3+")) {
                CheckupScale.urineGrades.firstIndex(of: $0)
            }
        case .answer:
            ValueForm(expected: Bilingual(ja: "yesかno", en: "yes or no")) { text in
                switch text {
                case "yes": 1
                case "no": 0
                default: nil
                }
            }
        }
    }
}

extension CheckupSheet {
    func result(_ resolve: (PersonDate) -> Day) -> CheckupResult {
        CheckupResult(carriedOut: resolve(on), values: values)
    }
}

extension TreatmentSheet {
    func item(_ resolve: (PersonDate) -> Day) -> TreatmentItem {
        TreatmentItem(day: resolve(on), kind: kind, service: service)
    }
}

extension OperationSheet {
    func item(_ resolve: (PersonDate) -> Day) -> OperationItem { OperationItem(day: resolve(on), name: name) }
}
