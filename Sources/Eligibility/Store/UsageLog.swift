import Basics
import GRDB

/// The centre's usage log, read back: who asked what about whom, when, and what was given.
public struct UsageLog: Sendable {
    let database: any DatabaseWriter

    /// The entries asked for, in order. Throws `damaged` for one whose content is nothing that is ever written.
    public func entries(_ filter: LogFilter = LogFilter()) throws(StoreProblem) -> [UsageEntry] {
        try StoreProblem.translating { try database.read { try UsageLogTable(db: $0).entries(filter) } }
    }

    /// Walks the chain from its beginning and names the first bad place. Entries cut off at the end show by the counter that
    /// SQLite keeps of the numbers given out.
    public func verify() throws(StoreProblem) -> ChainState { try report(against: .notKept).state }

    /// Walks the chain, names the bad places, and compares with the anchor that was kept apart.
    public func report(against anchor: FoundAnchor) throws(StoreProblem) -> ChainReport {
        try StoreProblem.translating {
            try database.read { db in
                let table = UsageLogTable(db: db)
                var walk = ChainWalk()
                try table.walk(&walk)
                return walk.report(lastSequenceGiven: try table.chain.lastSequenceGiven(), anchor: anchor)
            }
        }
    }

    /// See `ChainTable.anchor(after:)`.
    public func anchor(after former: LogAnchor?) throws(StoreProblem) -> LogAnchor? {
        try StoreProblem.translating { try database.read { try UsageLogTable(db: $0).chain.anchor(after: former) } }
    }

    /// The anchor of the log as it stands, whatever was kept before.
    public func anchorAnew() throws(StoreProblem) -> LogAnchor {
        try StoreProblem.translating { try database.read { try UsageLogTable(db: $0).chain.anchorAnew() } }
    }
}
