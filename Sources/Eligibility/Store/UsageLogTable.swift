import Basics
import GRDB

/// The table behind the usage log, within one transaction. Entries are only ever added.
struct UsageLogTable {
    let db: Database

    /// - Returns: the sequence given to the entry.
    @discardableResult
    func append(_ usage: Usage) throws -> Int {
        let last = try Row.fetchOne(
            try db.cachedStatement(sql: "SELECT hash FROM usage_log ORDER BY sequence DESC LIMIT 1"))
        // After the last number given out and not after the last entry left, so that a log cut off at its end goes on showing
        // it.
        let entry = UsageEntry(
            usage, sequence: try lastSequenceGiven() + 1, after: last.map { $0[0] } ?? HashChain.start)
        let insert = try db.cachedStatement(
            sql: "INSERT INTO usage_log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        try insert.execute(arguments: [
            entry.sequence, usage.at.day.number, usage.at.second, usage.asker.institution, usage.asker.terminal,
            usage.asker.operatorID, usage.asker.account.rawValue, usage.kind.rawValue, usage.key, usage.on?.number,
            usage.outcome, usage.disclosed.joined(separator: ","),
            usage.consents.map(\.rawValue).joined(separator: ","), usage.check, entry.previous, entry.hash,
        ])
        return entry.sequence
    }

    func entries() throws -> [UsageEntry] {
        try Row.fetchAll(db, sql: "SELECT * FROM usage_log ORDER BY sequence").map(UsageLogTable.entry)
    }

    /// The highest sequence ever given out, whether or not its entry is still there.
    func lastSequenceGiven() throws -> Int {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT seq FROM sqlite_sequence WHERE name = 'usage_log'")) ?? 0
    }

    private static func entry(_ row: Row) throws -> UsageEntry {
        let asker = Asker(
            institution: row["institution"], terminal: row["terminal"], operatorID: row["operator"],
            account: try storedCode(row["account"]))
        let disclosed: String = row["disclosed"]
        let consents: String = row["consents"]
        let on: Int? = row["on_day"]
        let usage = Usage(
            at: Moment(day: Day(number: row["day"]), second: row["second"]), asker: asker,
            kind: try storedCode(row["kind"]), key: row["key"], on: on.map(Day.init(number:)),
            outcome: row["outcome"], disclosed: disclosed.split(separator: ",").map(String.init),
            consents: try consents.split(separator: ",").map { try storedCode(String($0)) },
            check: row["check_id"])
        return UsageEntry(sequence: row["sequence"], usage: usage, previous: row["previous"], hash: row["hash"])
    }
}

/// A code of ours from its text; throws `damaged` for one that is none.
private func storedCode<Code: RawRepresentable<String>>(_ text: String) throws -> Code {
    guard let code = Code(rawValue: text) else { throw StoreProblem.damaged }
    return code
}
