import Basics
import GRDB

/// The centre's usage log, read back: who asked what about whom, when, and what was given.
public struct UsageLog: Sendable {
    let database: any DatabaseWriter

    /// All entries in order.
    public func entries() throws(StoreProblem) -> [UsageEntry] {
        try StoreProblem.translating { try database.read { try UsageLogTable(db: $0).entries() } }
    }

    /// Walks the chain from its beginning and names the first bad place.
    ///
    /// Entries cut off at the end show by the counter that SQLite keeps of the numbers given out.
    public func verify() throws(StoreProblem) -> ChainState {
        try StoreProblem.translating {
            try database.read { db in
                let table = UsageLogTable(db: db)
                var count = 0
                var head = HashChain.start
                for entry in try table.entries() {
                    if entry.sequence != count + 1 { return .broken(sequence: count + 1, .missing) }
                    if entry.previous != head { return .broken(sequence: entry.sequence, .unlinked) }
                    if !entry.isUnaltered { return .broken(sequence: entry.sequence, .altered) }
                    count = entry.sequence
                    head = entry.hash
                }
                if try table.lastSequenceGiven() > count { return .broken(sequence: count + 1, .missing) }
                return .intact(entries: count, head: head)
            }
        }
    }
}
