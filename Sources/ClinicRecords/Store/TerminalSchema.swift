import Eligibility

/// The tables of `terminal.db`: what the clinic's own terminal keeps.
///
/// Moments are written `YYYY-MM-DD HH:MM:SS` and keys in hexadecimal, for whoever opens the file to look.
enum TerminalSchema {
    static let schema = StoreSchema("MGTM", steps: [operators, usageLog])

    /// Step 1: operators, their failed attempts and their sessions.
    private static let operators = """
        CREATE TABLE operator (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            kana TEXT NOT NULL,
            account TEXT NOT NULL CHECK (account IN ('administrator', 'counter', 'viewing')),
            since TEXT NOT NULL,
            credential TEXT NOT NULL CHECK (credential IN ('password', 'published', 'program')),
            -- What scrypt derives from the password, with its salt and cost; none for a program.
            salt TEXT, rounds INTEGER, block_size INTEGER, parallelism INTEGER, derived TEXT,
            CHECK ((credential = 'program') = (derived IS NULL))
        ) STRICT, WITHOUT ROWID;

        -- By the ID that was typed, whether or not there is such an operator, so that nobody can tell by trying.
        CREATE TABLE failed_sign_in (
            id TEXT PRIMARY KEY,
            failures INTEGER NOT NULL,
            last TEXT NOT NULL,
            -- No attempt is taken before; null where the next is taken at once.
            closed_until TEXT
        ) STRICT, WITHOUT ROWID;

        -- One row an operator: nobody is signed in twice.
        CREATE TABLE session (
            operator TEXT PRIMARY KEY REFERENCES operator (id) ON DELETE CASCADE,
            holder TEXT NOT NULL,
            terminal TEXT NOT NULL,
            since TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    /// Step 2: the usage log. The columns of the centre's, and the visit.
    private static let usageLog = """
        CREATE TABLE usage_log (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT, day INTEGER NOT NULL, second INTEGER NOT NULL,
            institution TEXT NOT NULL, terminal TEXT NOT NULL, operator TEXT NOT NULL,
            account TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, on_day INTEGER,
            outcome TEXT NOT NULL, disclosed TEXT NOT NULL, consents TEXT NOT NULL, check_id TEXT,
            visit TEXT, previous TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
        CREATE INDEX usage_log_by_check ON usage_log (check_id) WHERE check_id IS NOT NULL;
        """
}
