import Basics

/// What a structural check of a claim file has come to.
public struct ClaimFileReport: Hashable, Sendable {
    /// Nil where the head says neither.
    public let kind: ClaimFileKind?
    public let records: Int
    public let claims: Int
    public let points: Int
    /// In the order of records, warnings among them.
    public let findings: [ClaimFinding]

    public var errors: [ClaimFinding] { findings.filter { !$0.isWarning } }
    public var warnings: [ClaimFinding] { findings.filter(\.isWarning) }
    public var isClean: Bool { errors.isEmpty }
}

/// A strict check of a medical or a pharmacy claim file, of any bytes.
///
/// Checked is what the record conditions fix: records, their columns, order and sums. Not checked: masters of codes, and
/// whether what is claimed is right. Files of before the change to Western years have findings in their dates.
public enum ClaimFileCheck {
    /// The largest file that is read, in bytes. [chosen: some hundred thousand claims]
    public static let mostBytes = 64 * 1024 * 1024
    /// After so many findings no more are looked for. [chosen]
    public static let mostFindings = 1000

    public static func report(on bytes: [UInt8]) -> ClaimFileReport {
        func only(_ problem: ClaimProblem) -> ClaimFileReport {
            let finding = ClaimFinding(record: nil, kind: "", column: nil, columnName: nil, problem: problem)
            return ClaimFileReport(kind: nil, records: 0, claims: 0, points: 0, findings: [finding])
        }
        if bytes.isEmpty { return only(.empty) }
        if bytes.count > mostBytes { return only(.tooLarge(bytes: bytes.count, most: mostBytes)) }
        let cut = ClaimRecords(bytes, most: mostFindings)
        let head = cut.records.first?.kind ?? ""
        guard let kind = ClaimFileKind.allCases.first(where: { $0.head == head }) else {
            return only(.wrongHead(found: head))
        }
        var walk = ClaimFileWalk(kind)
        for record in cut.records where walk.findings.count < mostFindings { walk.take(record) }
        walk.finish(lineEnds: cut.problems, of: cut.records)
        return ClaimFileReport(
            kind: kind, records: cut.records.count, claims: walk.sums.claims, points: walk.sums.points,
            findings: walk.sortedFindings)
    }
}

/// One pass over the records of a file.
private struct ClaimFileWalk {
    let kind: ClaimFileKind
    private(set) var findings: [ClaimFinding] = []
    private(set) var sums: ClaimSumCheck
    private var order: ClaimOrderCheck

    init(_ kind: ClaimFileKind) {
        self.kind = kind
        sums = ClaimSumCheck(kind)
        order = ClaimOrderCheck(kind)
    }

    mutating func take(_ record: ClaimRecord) {
        guard let layout = kind.layout(of: record.kind) else {
            add(record, 0, .unknownKind)
            return
        }
        if record.columns.count != layout.columnCount {
            add(record, nil, .columnCount(found: record.columns.count, expected: layout.columnCount))
        }
        for (index, column) in layout.columns.enumerated() where index + 1 < record.columns.count {
            if let problem = column.problem(with: record[index + 1]) { add(record, index + 1, problem) }
        }
        for (place, problem) in order.take(record) { add(place, nil, problem) }
        for (place, column, problem) in sums.take(record) { add(place, column, problem) }
    }

    mutating func finish(lineEnds: [(record: Int, problem: ClaimProblem)], of records: [ClaimRecord]) {
        for (number, problem) in lineEnds { add(records[number - 1], nil, problem) }
        if findings.count >= ClaimFileCheck.mostFindings {
            addWhole(.tooManyFindings)
            return
        }
        if !order.hasTotal {
            for (record, problem) in order.close() { add(record, nil, problem) }
            addWhole(.noTotal)
        }
        if sums.claims == 0 { addWhole(.noClaims) }
    }

    /// Those of the file as a whole last; those of a record in the order of its columns.
    var sortedFindings: [ClaimFinding] {
        let places = findings.enumerated().sorted { left, right in
            (left.element.record ?? .max, left.element.column ?? -1, left.offset)
                < (right.element.record ?? .max, right.element.column ?? -1, right.offset)
        }
        return places.map(\.element)
    }

    private mutating func add(_ record: ClaimRecord, _ column: Int?, _ problem: ClaimProblem) {
        let layout = kind.layout(of: record.kind)
        let name = column.flatMap { column in
            layout.flatMap { (1...$0.columns.count).contains(column) ? $0.columns[column - 1].name : nil }
        }
        findings.append(
            ClaimFinding(record: record.number, kind: record.kind, column: column, columnName: name, problem: problem))
    }

    private mutating func addWhole(_ problem: ClaimProblem) {
        findings.append(ClaimFinding(record: nil, kind: "", column: nil, columnName: nil, problem: problem))
    }
}
