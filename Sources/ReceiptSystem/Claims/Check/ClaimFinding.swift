import Basics
import Eligibility

/// One thing that is wrong with a claim file, or that should be looked at again.
public struct ClaimFinding: Hashable, Sendable {
    /// The record's number in the file, from 1; nil for the file as a whole.
    public let record: Int?
    /// The record's identification as it stands there, such as `HO`; empty where there is none.
    public let kind: String
    /// The column, 0 for the identification; nil for the record as a whole.
    public let column: Int?
    public let columnName: Bilingual?
    public let problem: ClaimProblem

    /// A warning does not make a file wrong.
    public var isWarning: Bool { problem.isWarning }

    /// Where, then what.
    public var text: Bilingual {
        guard let record else { return problem.text }
        func place(_ language: Language) -> String {
            var parts = [language == .ja ? "\(record)レコード目" : "record \(record)"]
            if !kind.isEmpty { parts.append(kind) }
            if let column {
                let name = columnName.map { " \($0[language])" } ?? ""
                parts.append((language == .ja ? "項目\(column)" : "column \(column)") + name)
            }
            return parts.joined(separator: " ")
        }
        return Bilingual(ja: "\(place(.ja)): \(problem.text.ja)", en: "\(place(.en)): \(problem.text.en)")
    }
}

/// What is wrong.
public enum ClaimProblem: Hashable, Sendable {
    // The file
    case empty
    case tooLarge(bytes: Int, most: Int)
    case tooManyFindings
    case wrongHead(found: String)
    case noTotal
    case noClaims

    // A record
    case lineEnd
    case strayCarriageReturn
    case notEnded
    case unknownKind
    case columnCount(found: Int, expected: Int)
    case order(after: String)
    case repeated
    case missing(kind: String)
    case tooMany(most: Int)

    // A column
    case required
    case tooLong(bytes: Int, most: Int)
    case wrongLength(bytes: Int, expected: Int)
    case notCP932
    case control
    case wrongMode(ClaimColumn.Mode)
    case mixedWidth
    case notBlank
    case noSuchDay
    case notAllowed(value: String)
    case number(NumberProblem)
    case numberWarning(NumberProblem)
    case recipientWarning

    // What has to agree
    case sequence(expected: Int)
    case claimCount(expected: Int)
    case pointSum(expected: Int)
    /// 合計点数 of the insurance against its lines.
    case linePoints(expected: Int)
    case notBeforeClaim
    case kindOfClaim(expected: String)
    case dayCount(expected: Int)
    case lineCount(expected: Int)
    case beyondMonth
    case afterMonth
    case payerWithoutRecord
    case branchNotAllowed

    public var isWarning: Bool {
        switch self {
        case .numberWarning, .recipientWarning: true
        default: false
        }
    }
}
