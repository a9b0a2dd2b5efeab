import Basics
import Eligibility
import GRDB

/// The terminal's own usage log: every check and every view it made, with what came of it. Written before anything of an
/// answer is shown, and chained as the centre's is.
///
/// It says what the terminal believes it was given. The centre's says what was given; `madoguchi log reconcile` compares.
public struct TerminalLog: Sendable {
    let store: ClinicStore

    /// Enters uses in their order, all or none. A check that is there already with the same outcome is not entered again: a
    /// request repeated after a stop is one use.
    public func record(_ uses: [TerminalUse]) throws(StoreProblem) {
        try store.writing { db in
            let table = TerminalLogTable(db: db)
            for use in uses where try !table.holds(use) { try table.append(use) }
        }
    }

    /// The entries asked for, in order. Throws `damaged` for one whose content is nothing that is ever written.
    public func entries(_ filter: LogFilter = LogFilter()) throws(StoreProblem) -> [TerminalEntry] {
        try reading { try $0.entries(filter) }
    }

    /// Walks the chain, names the bad places, and compares with the anchor that was kept apart.
    public func report(against anchor: FoundAnchor) throws(StoreProblem) -> ChainReport {
        try reading { table in
            var walk = ChainWalk()
            try table.walk(&walk)
            return walk.report(lastSequenceGiven: try table.chain.lastSequenceGiven(), anchor: anchor)
        }
    }

    /// See `ChainTable.anchor(after:)`.
    public func anchor(after former: LogAnchor?) throws(StoreProblem) -> LogAnchor? {
        try reading { try $0.chain.anchor(after: former) }
    }

    /// The anchor of the log as it stands, whatever was kept before.
    public func anchorAnew() throws(StoreProblem) -> LogAnchor { try reading { try $0.chain.anchorAnew() } }

    private func reading<Result>(_ work: (TerminalLogTable) throws -> Result) throws(StoreProblem) -> Result {
        try store.reading { try work(TerminalLogTable(db: $0)) }
    }
}

extension ClinicStore {
    public var usageLog: TerminalLog { TerminalLog(store: self) }
}
