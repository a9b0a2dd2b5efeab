import Basics
import Eligibility

/// One case of a file: what is asked, and what it says comes of it.
struct RuleCase {
    let section: CaseSection
    let name: String
    let question: RuleQuestion
    let expected: [CaseExpectation]

    /// Computes, then compares everything that is expected.
    func run() throws(Failure) -> CaseResult {
        let computed = try question.computed()
        return CaseResult(
            section: section, name: name,
            misses: expected.compactMap { $0.miss(in: computed) }, note: computed.note)
    }
}

/// One value that a case expects.
struct CaseExpectation {
    let key: String
    let form: ExpectationForm
    let value: JSONValue

    /// Nil where the computed value is the one expected.
    func miss(in computed: Computed) -> CaseResult.Miss? {
        let found = computed.values[key] ?? .null
        if case .text(let expected) = value, case .text(let text) = found {
            if form == .fault, NumberFault.mentioned(in: expected).contains(where: { $0.rawValue == text }) {
                return nil
            }
            if KeyForm.of(expected) == KeyForm.of(text) { return nil }
        } else if value == found || value == .text("") && found == .null {
            return nil
        }
        return CaseResult.Miss(key: key, expected: value.description, computed: found.description)
    }
}

/// What was computed for a case, by the keys of the file.
struct Computed {
    let values: [String: JSONValue]
    /// Why there is nothing, or that an amount is provisional.
    let note: Bilingual?

    init(_ values: [String: JSONValue], note: Bilingual? = nil) {
        self.values = values
        self.note = note
    }
}

/// How a case went.
struct CaseResult {
    struct Miss: Equatable {
        let key: String
        let expected: String
        let computed: String
    }

    let section: CaseSection
    let name: String
    let misses: [Miss]
    let note: Bilingual?

    var hasPassed: Bool { misses.isEmpty }

    /// `passed limit_cases_own X09`, and for a failure each expected against the computed value.
    func line(in language: Language) -> String {
        let against = misses.map { miss in
            Bilingual(
                ja: "\(miss.key): 期待 \(miss.expected)、計算 \(miss.computed)",
                en: "\(miss.key): expected \(miss.expected), computed \(miss.computed)")[language]
        }
        let head = "\(hasPassed ? "passed" : "failed") \(section.rawValue) \(name)"
        let line = against.isEmpty ? head : head + "  " + against.joined(separator: "; ")
        return note.map { line + " [\($0[language])]" } ?? line
    }
}

/// What can be wrong with a number, in the words of a file of cases.
enum NumberFault: String, CaseIterable {
    case checkDigit = "check digit"
    case length
    case notDigits = "not digits"
    case missing

    init(_ problem: NumberProblem) {
        self =
            switch problem {
            case .missing: .missing
            case .notDigits: .notDigits
            case .wrongLength: .length
            case .wrongCheckDigit, .notAnInsurer: .checkDigit
            }
    }

    private var words: [String] {
        switch self {
        case .checkDigit: ["check digit", "check-digit", "検証番号"]
        case .length: ["length", "too short", "too long", "桁数"]
        case .notDigits: ["not digits", "non-digit", "not numeric", "letter", "数字でない"]
        case .missing: ["missing", "empty", "blank"]
        }
    }

    /// The faults that a text names; none for a text in other words.
    static func mentioned(in text: String) -> [NumberFault] {
        let lower = text.lowercased()
        return allCases.filter { fault in fault.words.contains { lower.contains($0) } }
    }
}
