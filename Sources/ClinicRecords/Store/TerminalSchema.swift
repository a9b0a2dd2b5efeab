import Eligibility

/// The tables of `terminal.db`, what the clinic's terminal keeps for itself, as named steps.
enum TerminalSchema {
    /// "MGTM" tells the terminal's files from other databases.
    static let schema = StoreSchema("MGTM", steps: [usageLog])

    /// The columns of the centre's log, and the visit.
    static let usageLog = """
        CREATE TABLE usage_log (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT, day INTEGER NOT NULL, second INTEGER NOT NULL,
            institution TEXT NOT NULL, terminal TEXT NOT NULL, operator TEXT NOT NULL,
            account TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, on_day INTEGER,
            outcome TEXT NOT NULL, disclosed TEXT NOT NULL, consents TEXT NOT NULL, check_id TEXT,
            visit TEXT, previous TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
        CREATE INDEX usage_log_by_check ON usage_log (check_id) WHERE check_id IS NOT NULL;
        """
}
