/// One record as it stands in a file: its columns as bytes, the identification first.
struct ClaimRecord {
    /// From 1.
    let number: Int
    let columns: [ArraySlice<UInt8>]

    /// The identification where it is plain letters, else nothing that a file could hold.
    var kind: String { columns.first.map(ClaimRecord.plain) ?? "" }

    /// Empty where there is no such column.
    subscript(column: Int) -> ArraySlice<UInt8> { column < columns.count ? columns[column] : [] }

    func text(_ column: Int) -> String { ClaimRecord.plain(self[column]) }

    /// Nil for what is no number of at most nine digits.
    func number(_ column: Int) -> Int? {
        let digits = self[column]
        guard (1...10).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    /// Printable ASCII as it is, everything else as `?`: for messages and comparisons.
    static func plain(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.prefix(40).map { (0x20...0x7E).contains($0) ? $0 : 0x3F }, as: UTF8.self)
    }
}

/// A file cut into records. Neither comma nor line end can be the second byte of a character in Windows-31J.
struct ClaimRecords {
    private(set) var records: [ClaimRecord] = []
    /// How records were ended wrongly, by record number.
    private(set) var problems: [(record: Int, problem: ClaimProblem)] = []

    init(_ bytes: [UInt8], most: Int) {
        var rest = bytes[...]
        // Older media end with one 0x1A; a reader takes it, a writer leaves it out. [assumed]
        if rest.last == 0x1A { rest.removeLast() }
        var number = 0
        while !rest.isEmpty, problems.count < most {
            number += 1
            var line: ArraySlice<UInt8>
            if let end = rest.firstIndex(of: 0x0A) {
                line = rest[rest.startIndex..<end]
                rest = rest[(end + 1)...]
                if line.last == 0x0D { line.removeLast() } else { problems.append((number, .lineEnd)) }
            } else {
                line = rest
                rest = []
                problems.append((number, .notEnded))
            }
            if line.contains(0x0D) { problems.append((number, .strayCarriageReturn)) }
            records.append(
                ClaimRecord(number: number, columns: line.split(separator: 0x2C, omittingEmptySubsequences: false)))
        }
    }
}
