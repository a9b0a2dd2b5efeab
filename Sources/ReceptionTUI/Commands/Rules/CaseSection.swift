import Basics
import ReceptionDesk

/// The sections of a file of cases.
enum CaseSection: String, CaseIterable {
    case insurersValid = "insurer_numbers_valid"
    case insurersPublished = "insurer_numbers_published_extra"
    case insurersInvalid = "insurer_numbers_invalid"
    case institutions = "medical_institution_codes"
    case limitsPublished = "limit_cases_published"
    case limitsConsiderate = "limit_cases_considerate_measure"
    case limitsOwn = "limit_cases_own"
    case shares = "burden_ratios"
    case outcomes = "coverage_outcomes"
    case meals = "meal_charges"

    /// Words about the cases, and none itself.
    static let prose = "rules"

    /// - Throws: bad data that names the section and the nearest one there is.
    static func named(_ name: String, in file: String) throws(Failure) -> CaseSection {
        if let section = CaseSection(rawValue: name) { return section }
        let nearest = NearestName.of(name, among: allCases.map(\.rawValue))
        throw Failure(
            .badData, ja: "\(file): セクション「\(name)」はありません。近いもの: \(nearest)",
            en: "\(file): there is no section '\(name)'; the nearest is '\(nearest)'.")
    }

    /// The key that names a case of this section.
    var nameKey: String {
        switch self {
        case .insurersValid, .insurersPublished, .insurersInvalid: "number"
        case .institutions: "code10"
        case .limitsPublished, .limitsConsiderate, .limitsOwn, .shares, .outcomes: "id"
        case .meals: "from_"
        }
    }

    /// What a case of this section may state, with the form of each.
    var expectations: [(key: String, form: ExpectationForm)] {
        switch self {
        case .insurersValid, .insurersPublished:
            [("valid", .flag), ("digits", .count), ("houbetsu", .text), ("prefecture", .text)]
        case .insurersInvalid:
            [("valid", .flag), ("digits", .count), ("houbetsu", .text), ("prefecture", .text), ("reason", .fault)]
        case .institutions: [("valid", .flag), ("prefecture", .text), ("table", .text), ("code7", .text)]
        case .limitsPublished, .limitsOwn:
            [("limit_yen", .count), ("limit_applied", .flag), ("window_payment_yen", .count)]
        case .limitsConsiderate:
            [
                ("limit_yen", .count), ("limit_applied", .flag), ("window_payment_yen", .count), ("valid_from", .day),
                ("valid_to", .day),
            ]
        case .shares: [("ratio_tenths", .count)]
        case .outcomes: [("outcome", .text)]
        case .meals: [("general", .count), ("low2", .count), ("low2_long", .count), ("low1", .count)]
        }
    }
}

/// The form of a value that a case expects. Null stands for none in each.
enum ExpectationForm {
    case flag, count, text, day
    /// Words on what is wrong with a number.
    case fault
}
