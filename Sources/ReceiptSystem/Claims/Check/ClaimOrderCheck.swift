import Basics

/// Which record may follow which, and which a claim has to have.
struct ClaimOrderCheck {
    let kind: ClaimFileKind
    /// The last record of the claim that is open; nil before the first and after the total.
    private var last: String?
    private var counts: [String: Int] = [:]
    private var payers: [String: Int] = [:]
    private var open: ClaimRecord?
    private(set) var hasTotal = false

    init(_ kind: ClaimFileKind) { self.kind = kind }

    /// What is wrong with a record in this place, with the record it is to be said of.
    mutating func take(_ record: ClaimRecord) -> [(ClaimRecord, ClaimProblem)] {
        let id = record.kind
        if hasTotal { return [(record, .order(after: "GO"))] }
        if id == kind.head { return record.number == 1 ? [] : [(record, .repeated)] }
        if id == "GO" {
            defer { hasTotal = true }
            return close()
        }
        guard let stage = kind.stage(of: id) else { return [] }
        if id == "RE" {
            let problems = close()
            open = record
            last = id
            return problems
        }
        guard open != nil, let before = last, let former = kind.stage(of: before) else {
            return [(record, .order(after: kind.head))]
        }
        if stage < former { return [(record, .order(after: before))] }
        last = id
        counts[id, default: 0] += 1
        return repetition(of: record).map { [(record, $0)] } ?? payerProblems(record).map { (record, $0) }
    }

    /// What the claim that ends here lacks.
    mutating func close() -> [(ClaimRecord, ClaimProblem)] {
        defer { (last, counts, payers, open) = (nil, [:], [:], nil) }
        guard let open else { return [] }
        let needed = kind == .medical ? ["SY"] : ["SH", "CZ", "IY"]
        var missing = needed.filter { counts[$0] == nil }
        if counts["HO"] == nil, counts["KO"] == nil { missing.insert("HO", at: 0) }
        if kind == .medical, ["SI", "IY", "TO"].allSatisfy({ counts[$0] == nil }) { missing.append("SI") }
        return missing.map { (open, .missing(kind: $0)) }
    }

    private func repetition(of record: ClaimRecord) -> ClaimProblem? {
        let count = counts[record.kind] ?? 0
        switch record.kind {
        case "HO", "MF": return count > 1 ? .repeated : nil
        case "KO": return count > 4 ? .tooMany(most: 4) : nil
        default: return nil
        }
    }

    /// SN and JD name a payer, each once and in their order, and that payer has a record of its own.
    private mutating func payerProblems(_ record: ClaimRecord) -> [ClaimProblem] {
        guard ["SN", "JD"].contains(record.kind), let payer = record.number(1), (1...5).contains(payer) else {
            return []
        }
        let former = payers[record.kind] ?? 0
        payers[record.kind] = payer
        if payer == former { return [.repeated] }
        if payer < former { return [.order(after: "\(record.kind) \(former)")] }
        let isThere = payer == 1 ? counts["HO"] != nil : (counts["KO"] ?? 0) >= payer - 1
        return isThere ? [] : [.payerWithoutRecord]
    }
}
