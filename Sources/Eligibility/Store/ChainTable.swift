import GRDB

/// What every table of a usage log has: rows numbered by AUTOINCREMENT, each with its hash. Within one transaction.
public struct ChainTable {
    public let db: Database
    public let name: String
    public let log: LogName

    public init(_ db: Database, name: String, log: LogName) {
        self.db = db
        self.name = name
        self.log = log
    }

    /// The highest sequence ever given out, whether or not its entry is still there.
    public func lastSequenceGiven() throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(sql: "SELECT seq FROM sqlite_sequence WHERE name = ?"), arguments: [name]) ?? 0
    }

    /// Where the next entry goes: after the last number given out and not after the last entry left, so that a log cut off
    /// at its end goes on showing it; and the hash it names.
    public func end() throws -> (sequence: Int, head: String) {
        (try lastSequenceGiven(), try last()?.hash ?? HashChain.start)
    }

    /// The anchor to keep now, where that is another than `former`; nil where there is nothing to change.
    ///
    /// An anchor advances only over a log that still has what the former one names: one that does not is left as evidence.
    /// Without a former one only a log that was never written gets an anchor by itself; else one taken away would come back.
    public func anchor(after former: LogAnchor?) throws -> LogAnchor? {
        guard let former else { return try lastSequenceGiven() == 0 ? .start(of: log) : nil }
        guard former.log == log, let last = try last(), last.sequence > former.sequence,
            try former.sequence == 0 || hash(at: former.sequence) == former.hash
        else { return nil }
        return LogAnchor(log: log, sequence: last.sequence, hash: last.hash)
    }

    /// The anchor of the log as it stands, whatever was kept before.
    public func anchorAnew() throws -> LogAnchor {
        let last = try last()
        return LogAnchor(log: log, sequence: last?.sequence ?? 0, hash: last?.hash ?? HashChain.start)
    }

    private func last() throws -> (sequence: Int, hash: String)? {
        let sql = "SELECT sequence, hash FROM \(name) ORDER BY sequence DESC LIMIT 1"
        return try Row.fetchOne(db.cachedStatement(sql: sql)).map { ($0[0], $0[1]) }
    }

    private func hash(at sequence: Int) throws -> String? {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT hash FROM \(name) WHERE sequence = ?"), arguments: [sequence])
    }
}
