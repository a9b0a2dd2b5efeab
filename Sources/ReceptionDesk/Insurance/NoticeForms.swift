import Basics
import Eligibility

extension Scheme {
    /// Those that come with a job or a trade.
    static let ofEmployment: Set<Scheme> = [.employees, .mutualAid, .nhiAssociation]
}

extension ValueForm where Value == InsurerNumber {
    /// A well-formed number of an insurer of one of these schemes. Nobody asks whether there is such an insurer.
    static func insurer(of schemes: Set<Scheme>) -> ValueForm {
        let names = Scheme.allCases.filter(schemes.contains).map(\.rawValue).joined(separator: " / ")
        let expected = Bilingual(ja: "この出来事の保険者（\(names)）の番号", en: "an insurer this can happen with (\(names))")
        return .number(expected: expected) { (text) throws(NumberProblem) in
            let number = try InsurerNumber(text)
            guard let scheme = number.scheme else { throw .notAnInsurer(number.digits) }
            return schemes.contains(scheme) ? number : nil
        }
    }
}

extension ValueForm where Value == BranchNumber {
    static var branch: ValueForm {
        .number(expected: Bilingual(ja: "枝番", en: "a branch number")) { (text) throws(NumberProblem) in
            try BranchNumber(text)
        }
    }
}

extension ValueForm where Value == Int {
    /// 特定疾病の自己負担限度額. [found: nikken-kenpo]
    static var monthlyYen: ValueForm {
        ValueForm(expected: Bilingual("10000 / 20000")) { ["10000": 10_000, "20000": 20_000][$0] }
    }
}

extension ValueForm where Value == Day {
    /// A month as `2026-11`, read as its first day.
    static var month: ValueForm {
        ValueForm(expected: Bilingual(ja: "2026-11の形の月", en: "a month like 2026-11")) { text in
            text.utf8.count == 7 ? Day("\(text)-01") : nil
        }
    }
}
