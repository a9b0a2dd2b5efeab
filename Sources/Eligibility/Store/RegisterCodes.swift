import Basics

/// The numbers under which the register keeps what is one of few.
///
/// A case's number is its place in its list. The lists only ever grow at the end: a file written yesterday has to mean the
/// same tomorrow.
enum RegisterCodes {
    static let sexes: [Sex] = [.male, .female, .unset]
    static let schemes: [Scheme] = [.nhi, .nhiAssociation, .employees, .mutualAid, .lateElderly]
    static let relations: [Relation] = [.insured, .family]
    static let incomes: [IncomeClass] = [.general, .general2, .active, .low]
    static let limitClasses: [LimitClass] = [
        .a, .i, .u, .e, .o, .active3, .active2, .active1, .general, .low2, .low1, .general2, .general1,
    ]
    /// 枝番 as printed, by its number.
    static let branches: [String] = (0...99).map { $0 < 10 ? "0\($0)" : "\($0)" }

    /// Throws `damaged` for a number that is none of the list.
    @inline(__always)
    static func decode<Code>(_ number: Int, _ list: [Code]) throws -> Code {
        guard list.indices.contains(number) else { throw StoreProblem.damaged }
        return list[number]
    }

    static func number<Code: Equatable>(_ code: Code, _ list: [Code]) -> Int {
        guard let number = list.firstIndex(of: code) else {
            preconditionFailure("a code has no number in the register")
        }
        return number
    }
}
