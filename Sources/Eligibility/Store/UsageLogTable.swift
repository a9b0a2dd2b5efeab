import Basics
import GRDB

/// The table behind the usage log, within one transaction. Entries are only ever added.
struct UsageLogTable {
    let db: Database
    var chain: ChainTable { ChainTable(db, name: "usage_log", log: .centre) }

    func append(_ usage: Usage) throws {
        let end = try chain.end()
        let entry = UsageEntry(usage, sequence: end.sequence + 1, after: end.head)
        let insert = try db.cachedStatement(
            sql: "INSERT INTO usage_log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        try insert.execute(arguments: [
            entry.sequence, usage.at.day.number, usage.at.second, usage.asker.institution, usage.asker.terminal,
            usage.asker.operatorID, usage.asker.account.rawValue, usage.kind.rawValue, usage.key, usage.on?.number,
            usage.outcome, usage.disclosed.joined(separator: ","),
            usage.consents.map(\.rawValue).joined(separator: ","), usage.check, entry.previous, entry.hash,
        ])
    }

    func entries(_ filter: LogFilter = LogFilter()) throws -> [UsageEntry] {
        let (condition, days, texts) = filter.conditions
        return try Row.fetchAll(
            db, sql: "SELECT * FROM usage_log \(condition) ORDER BY sequence",
            arguments: StatementArguments(days) + StatementArguments(texts)
        ).map(UsageLogTable.entry)
    }

    /// Every entry through `walk`, one at a time: a log may be long.
    func walk(_ walk: inout ChainWalk) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM usage_log ORDER BY sequence")
        while let row = try rows.next() {
            if let entry = try? UsageLogTable.entry(row) {
                walk.add(entry)
            } else {
                walk.addUnreadable(sequence: row["sequence"], hash: row["hash"])
            }
        }
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
