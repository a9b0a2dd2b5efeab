import Basics
import Eligibility

/// What has to agree between columns and records: running numbers, totals, days and kinds.
struct ClaimSumCheck {
    private let kind: ClaimFileKind
    private(set) var claims = 0
    private(set) var points = 0
    private var claimMonth: Day?
    private var month: Day?
    private var claimRecord: ClaimRecord?
    private var insurer: ClaimRecord?
    private var expenses = 0
    private var firstExpense: ClaimRecord?
    private var isLateElderly = false
    /// 点数 times 回数 of the lines under the insurance; nil where some are of another payer alone, whose points the
    /// insurance's sum leaves out.
    private var linePoints: Int? = 0

    init(_ kind: ClaimFileKind) { self.kind = kind }

    /// Problems with their columns.
    mutating func take(_ record: ClaimRecord) -> [(ClaimRecord, Int, ClaimProblem)] {
        switch record.kind {
        case kind.head:
            claimMonth = ClaimSumCheck.month(record.text(7))
            return institutionProblem(record)
        case "RE": return close() + begin(record)
        case "HO":
            if insurer == nil { insurer = record }
            isLateElderly = record.text(1).hasPrefix("39")
            points += record.number(5) ?? 0
        case "KO":
            expenses += 1
            if firstExpense == nil { firstExpense = record }
        case "SN":
            if record[6].isEmpty == false, record.text(1) != "1" || isLateElderly {
                return [(record, 6, .branchNotAllowed)]
            }
        case "JD": return days(record)
        case "SY": return after(record, 2)
        case "SI", "IY":
            guard kind == .medical else { return [] }
            addPoints(of: record)
            return line(record, count: 6, firstDay: 13)
        case "TO":
            guard kind == .medical else { return [] }
            addPoints(of: record)
            return line(record, count: 6, firstDay: 17)
        case "CZ": return after(record, 2) + after(record, 3)
        case "KI": return after(record, 1)
        case "GO": return close() + total(record)
        default: break
        }
        return []
    }

    private func institutionProblem(_ record: ClaimRecord) -> [(ClaimRecord, Int, ClaimProblem)] {
        let digits = record.text(2) + record.text(3) + record.text(4)
        guard digits.utf8.count == 10, let parts = try? InstitutionCodeParts(digits) else { return [] }
        return parts.checkDigitProblem.map { [(record, 4, .number($0))] } ?? []
    }

    private mutating func begin(_ record: ClaimRecord) -> [(ClaimRecord, Int, ClaimProblem)] {
        claims += 1
        claimRecord = record
        month = ClaimSumCheck.month(record.text(3))
        var problems: [(ClaimRecord, Int, ClaimProblem)] = []
        if let number = record.number(1), number != claims { problems.append((record, 1, .sequence(expected: claims))) }
        if let month, let claimMonth, month >= claimMonth { problems.append((record, 3, .notBeforeClaim)) }
        return problems + after(record, 6)
    }

    /// The claim is complete: its kind tells how many pay.
    private mutating func close() -> [(ClaimRecord, Int, ClaimProblem)] {
        defer {
            (claimRecord, insurer, expenses, firstExpense, isLateElderly) = (nil, nil, 0, nil, false)
            linePoints = 0
        }
        guard let claimRecord else { return [] }
        return kindProblem(claimRecord) + pointProblem()
    }

    /// Burden classes 1 to 4 are the insurance, alone or with public expense. [found: tables of public programs]
    private mutating func addPoints(of record: ClaimRecord) {
        guard ["1", "2", "3", "4"].contains(record.text(2)) else {
            linePoints = nil
            return
        }
        // Of lines counted together the last alone has points.
        if let sum = linePoints { linePoints = sum + (record.number(5) ?? 0) * (record.number(6) ?? 0) }
    }

    /// The points claimed are those of the lines.
    private func pointProblem() -> [(ClaimRecord, Int, ClaimProblem)] {
        guard kind == .medical, let insurer, let claimed = insurer.number(5), let sum = linePoints, sum != claimed
        else {
            return []
        }
        return [(insurer, 5, .linePoints(expected: sum))]
    }

    private mutating func kindProblem(_ claimRecord: ClaimRecord) -> [(ClaimRecord, Int, ClaimProblem)] {
        if insurer == nil { points += firstExpense?.number(5) ?? 0 }
        let found = claimRecord.text(2)
        guard found.utf8.count == 4, let last = found.last else { return [] }
        let table = kind == .medical ? "1" : "4"
        // Of an insurer that is to be found out nobody knows the scheme.
        let isUnknown = insurer?.text(1) == UnknownInsurer.number
        let told = String(found.dropFirst().prefix(1))
        let scheme = insurer == nil ? "2" : isUnknown && told == "3" || isLateElderly ? "3" : "1"
        let payers = expenses + (insurer == nil ? 0 : 1)
        let expected = table + scheme + "\(payers)" + "\(last)"
        return found == expected ? [] : [(claimRecord, 2, .kindOfClaim(expected: expected))]
    }

    private func total(_ record: ClaimRecord) -> [(ClaimRecord, Int, ClaimProblem)] {
        var problems: [(ClaimRecord, Int, ClaimProblem)] = []
        if let found = record.number(1), found != claims { problems.append((record, 1, .claimCount(expected: claims))) }
        if let found = record.number(2), found != points { problems.append((record, 2, .pointSum(expected: points))) }
        return problems
    }

    /// Days that the month does not have; and for the insurance as many days as it is claimed for.
    private func days(_ record: ClaimRecord) -> [(ClaimRecord, Int, ClaimProblem)] {
        var problems = beyondMonth(record, firstDay: 2)
        let counted = (2...32).count { record.text($0) == "1" }
        if record.text(1) == "1", kind == .medical, let claimed = insurer?.number(4), claimed != counted {
            problems.append((insurer ?? record, 4, .dayCount(expected: counted)))
        }
        return problems
    }

    /// The count of a line is that of its days. [found: record conditions, from services of 2012-04 on]
    private func line(_ record: ClaimRecord, count: Int, firstDay: Int) -> [(ClaimRecord, Int, ClaimProblem)] {
        var problems = beyondMonth(record, firstDay: firstDay)
        let days = (firstDay..<firstDay + 31).reduce(0) { $0 + (record.number($1) ?? 0) }
        if let found = record.number(count), found != days {
            problems.append((record, count, .lineCount(expected: days)))
        }
        return problems
    }

    private func beyondMonth(_ record: ClaimRecord, firstDay: Int) -> [(ClaimRecord, Int, ClaimProblem)] {
        guard let month else { return [] }
        let length = Day.length(ofMonth: month.month, in: month.year)
        return (length..<31).filter { !record[firstDay + $0].isEmpty }.map { (record, firstDay + $0, .beyondMonth) }
    }

    private func after(_ record: ClaimRecord, _ column: Int) -> [(ClaimRecord, Int, ClaimProblem)] {
        guard let month, let day = Day(record.text(column)), day > month.lastOfMonth else { return [] }
        return [(record, column, .afterMonth)]
    }

    private static func month(_ text: String) -> Day? { Day(text + "01") }
}
