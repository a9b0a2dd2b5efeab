import Basics
import Eligibility

/// How a notice names the person it is about. Never by My Number.
public enum PersonReference: Hashable, Sendable {
    /// A person of `scenarios/people`: `shiko-naomi`.
    case training(String)
    /// 宛名番号 of the municipality: `R0001234`.
    case resident(Int)
    /// What a paper says: `409995/1234567/02`; `39409990/90012345` for 75 and over, who have no branch.
    case paper(InsurerNumber, number: String, branch: BranchNumber?)

    /// As a line writes it.
    public var text: String {
        switch self {
        case .training(let id): return id
        case .resident(let number):
            let digits = String(number)
            return "R" + String(repeating: "0", count: max(0, 7 - digits.count)) + digits
        case .paper(let insurer, let number, let branch):
            return ([insurer.digits, number] + (branch.map { [$0.digits] } ?? [])).joined(separator: "/")
        }
    }
}

extension PersonReference {
    /// Nil for a text that has none of the forms.
    public init?(_ text: String) {
        guard let reference = try? ValueForm<PersonReference>.person.value(of: text) else { return nil }
        self = reference
    }
}

extension ValueForm where Value == PersonReference {
    static var person: ValueForm {
        let expected = Bilingual(
            ja: "人の指定（shiko-naomi、R0001234、409995/1234567/02のいずれかの形）",
            en: "a person, such as shiko-naomi, R0001234 or 409995/1234567/02")
        return .number(expected: expected) { (text) throws(NumberProblem) in
            if text.hasPrefix("R") { return residentID(text).map(PersonReference.resident) }
            let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            switch parts.count {
            case 1:
                let id = try? ValueForm<String>.identifier.value(of: text)
                return id.map(PersonReference.training)
            case 2, 3:
                guard !parts[1].isEmpty else { throw .missing(.number) }
                let branch = parts.count == 3 ? try BranchNumber(parts[2]) : nil
                return .paper(try InsurerNumber(parts[0]), number: parts[1], branch: branch)
            default: return nil
            }
        }
    }
}

extension ValueForm where Value == Int {
    static var residentNumber: ValueForm {
        ValueForm(
            expected: Bilingual(ja: "R0001234の形の宛名番号", en: "a resident's number such as R0001234"), read: residentID)
    }
}

/// `R` and one to nine digits, 1 and up.
private func residentID(_ text: String) -> Int? {
    let digits = String(text.dropFirst())
    guard text.hasPrefix("R"), (1...9).contains(digits.utf8.count), isDigits(digits) else { return nil }
    return Int(digits).flatMap { $0 > 0 ? $0 : nil }
}
