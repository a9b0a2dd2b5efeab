import Basics
import Eligibility

/// Values of options that several questions take. Each throws bad data that names option and remedy.
enum RuleOptions {
    static func day(_ option: String, _ text: String) throws(Failure) -> Day {
        guard let day = Day(text) else {
            throw Failure(
                .badData, ja: "\(option) \(text) は日付ではありません。YYYY-MM-DD で指定してください。",
                en: "\(option) \(text) is no date. Write it as YYYY-MM-DD.")
        }
        return day
    }

    /// The first day of a month written as `2026-08`.
    static func month(_ option: String, _ text: String) throws(Failure) -> Day {
        guard text.utf8.count == 7, let day = Day(text + "-01") else {
            throw Failure(
                .badData, ja: "\(option) \(text) は月ではありません。YYYY-MM で指定してください。",
                en: "\(option) \(text) is no month. Write it as YYYY-MM.")
        }
        return day
    }

    static func limitClass(_ text: String) throws(Failure) -> LimitClass {
        guard let limitClass = LimitClass.named(text) else {
            let names = LimitClass.allCases
            throw Failure(
                .badData,
                ja: "--class \(text) という区分はありません（\(names.map(\.name.ja).joined(separator: "・"))）。",
                en: "--class \(text) is no class (\(names.map(\.name.en).joined(separator: ", "))).")
        }
        return limitClass
    }

    /// Without a name the scheme of that age: 75 and over on the birthday.
    static func scheme(_ text: String?, birth: Day, on day: Day) throws(Failure) -> Scheme {
        guard let text else { return birth.birthday(turning: 75) <= day ? .lateElderly : .nhi }
        guard let scheme = Scheme.named(text) else {
            let names = Scheme.allCases
            throw Failure(
                .badData,
                ja: "--scheme \(text) という制度はありません（\(names.map(\.name.ja).joined(separator: "・"))）。",
                en: "--scheme \(text) is no scheme (\(names.map(\.rawValue).joined(separator: ", "))).")
        }
        return scheme
    }

    static func income(_ text: String?) throws(Failure) -> IncomeClass {
        guard let text else { return .general }
        guard let income = IncomeClass.named(text) else {
            let names = IncomeClass.allCases
            throw Failure(
                .badData,
                ja: "--income \(text) という所得区分はありません（\(names.map(\.name.ja).joined(separator: "・"))）。",
                en: "--income \(text) is no income class (\(names.map(\.rawValue).joined(separator: ", "))).")
        }
        return income
    }
}

extension NumberProblem {
    /// As the end of a command.
    var failure: Failure { Failure(.badData, text) }
}

/// Yen as people read it.
func yen(_ amount: Int) -> Bilingual {
    Bilingual(ja: "\(grouped(amount))円", en: "\(grouped(amount)) yen")
}
