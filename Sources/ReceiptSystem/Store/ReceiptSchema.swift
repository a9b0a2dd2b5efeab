import GRDB

/// The tables of `receipt.db`, as named steps.
///
/// Days are written `YYYY-MM-DD`, moments `YYYY-MM-DD HH:MM:SS`: no query here compares ranges of days, and whoever opens
/// the file to see what a receipt computer holds can read them. Ratios are tenths. Of medication nothing is stored but what this institution gave itself.
enum ReceiptSchema {
    /// "MGRC" in ASCII: tells the receipt computer's files from other databases.
    static let applicationID = 0x4D47_5243

    private static let steps: [(name: String, sql: String)] = [
        (
            "patients, imports and the day's list",
            """
            CREATE TABLE patient (
                chart TEXT PRIMARY KEY,
                name TEXT NOT NULL,
                kana TEXT NOT NULL,
                kana_form TEXT NOT NULL,
                birth TEXT NOT NULL,
                sex TEXT NOT NULL
            ) STRICT;
            CREATE INDEX patient_by_birth_and_kana ON patient (birth, kana_form);

            CREATE TABLE insurance (
                id INTEGER PRIMARY KEY,
                chart TEXT NOT NULL REFERENCES patient (chart),
                insurer_number TEXT NOT NULL,
                insurer_name TEXT NOT NULL,
                symbol TEXT NOT NULL,
                number TEXT NOT NULL,
                branch TEXT,
                share INTEGER CHECK (share IN (1, 2, 3)),
                limit_class TEXT,
                acquired TEXT,
                lost TEXT,
                confirmed_on TEXT,
                until TEXT,
                replaced_at TEXT,
                CHECK ((until IS NULL) = (replaced_at IS NULL))
            ) STRICT;
            CREATE INDEX insurance_by_chart ON insurance (chart);
            CREATE UNIQUE INDEX one_held_insurance ON insurance (chart) WHERE replaced_at IS NULL;

            CREATE TABLE imported (
                check_id TEXT PRIMARY KEY,
                chart TEXT NOT NULL REFERENCES patient (chart),
                at TEXT NOT NULL,
                operator_id TEXT NOT NULL
            ) STRICT;
            -- No reason: the item was taken. A reason: the own value stayed.
            CREATE TABLE imported_item (
                check_id TEXT NOT NULL REFERENCES imported (check_id),
                item TEXT NOT NULL,
                keep_reason TEXT,
                PRIMARY KEY (check_id, item)
            ) STRICT;

            CREATE TABLE visit (
                visit TEXT PRIMARY KEY,
                day TEXT NOT NULL,
                number INTEGER NOT NULL,
                chart TEXT REFERENCES patient (chart),
                name TEXT NOT NULL,
                kana TEXT NOT NULL,
                state TEXT NOT NULL,
                arrived TEXT,
                check_id TEXT,
                UNIQUE (day, number)
            ) STRICT;
            CREATE INDEX visit_by_check ON visit (check_id);

            -- The practice day the charts were last prepared for; one row at most.
            CREATE TABLE practice (day TEXT NOT NULL) STRICT;
            """
        ),
        (
            "treatment, payment and public expense",
            """
            ALTER TABLE insurance ADD COLUMN relation TEXT;

            -- Of the patient, not of one insurance: who changes insurer keeps it.
            CREATE TABLE public_expense (
                chart TEXT NOT NULL REFERENCES patient (chart) ON DELETE CASCADE,
                payer_number TEXT NOT NULL,
                recipient_number TEXT NOT NULL,
                monthly_yen INTEGER NOT NULL CHECK (monthly_yen >= 0),
                from_day TEXT NOT NULL,
                to_day TEXT,
                PRIMARY KEY (chart, payer_number, from_day)
            ) STRICT;

            -- 会計 of a visit, with the insurance by which it was charged and is claimed. The month is YYYY-MM.
            CREATE TABLE account (
                visit TEXT PRIMARY KEY REFERENCES visit (visit) ON DELETE CASCADE,
                chart TEXT NOT NULL REFERENCES patient (chart),
                month TEXT NOT NULL,
                insurer_number TEXT NOT NULL,
                insurer_name TEXT NOT NULL,
                symbol TEXT NOT NULL,
                number TEXT NOT NULL,
                branch TEXT,
                relation TEXT,
                share INTEGER CHECK (share IN (1, 2, 3)),
                limit_class TEXT,
                acquired TEXT,
                lost TEXT,
                confirmed_on TEXT,
                confirmation TEXT NOT NULL,
                points INTEGER NOT NULL,
                tenths INTEGER NOT NULL,
                share_yen INTEGER NOT NULL,
                limit_yen INTEGER,
                yen INTEGER NOT NULL,
                expense_yen INTEGER NOT NULL,
                -- The run of `receipt fill` that made the visit; null for one of the counter.
                fill TEXT
            ) STRICT;
            CREATE INDEX account_by_month ON account (month, chart);
            CREATE INDEX account_by_chart ON account (chart);

            -- What was held before the check that the visit made, where that was something else.
            CREATE TABLE held_before (
                visit TEXT PRIMARY KEY REFERENCES account (visit) ON DELETE CASCADE,
                insurer_number TEXT NOT NULL,
                insurer_name TEXT NOT NULL,
                symbol TEXT NOT NULL,
                number TEXT NOT NULL,
                branch TEXT,
                relation TEXT,
                share INTEGER,
                limit_class TEXT,
                acquired TEXT,
                lost TEXT,
                confirmed_on TEXT
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE visit_diagnosis (
                visit TEXT NOT NULL REFERENCES account (visit) ON DELETE CASCADE,
                place INTEGER NOT NULL,
                name TEXT NOT NULL,
                since TEXT NOT NULL,
                PRIMARY KEY (visit, place)
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE visit_service (
                visit TEXT NOT NULL REFERENCES account (visit) ON DELETE CASCADE,
                place INTEGER NOT NULL,
                code TEXT NOT NULL,
                count INTEGER NOT NULL,
                PRIMARY KEY (visit, place)
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE visit_drug (
                visit TEXT NOT NULL REFERENCES account (visit) ON DELETE CASCADE,
                place INTEGER NOT NULL,
                code TEXT NOT NULL,
                amount INTEGER NOT NULL,
                count INTEGER NOT NULL,
                usage TEXT NOT NULL,
                PRIMARY KEY (visit, place)
            ) STRICT, WITHOUT ROWID;

            -- A month made by `receipt fill`, and the charts it opened.
            CREATE TABLE fill (
                month TEXT PRIMARY KEY,
                visits INTEGER NOT NULL,
                unchecked REAL NOT NULL,
                seed TEXT NOT NULL
            ) STRICT;
            CREATE TABLE filled_patient (
                chart TEXT PRIMARY KEY REFERENCES patient (chart) ON DELETE CASCADE
            ) STRICT, WITHOUT ROWID;
            """
        ),
        (
            "how far a visit had come before it was done",
            """
            ALTER TABLE visit ADD COLUMN state_before_done TEXT;
            """
        ),
        // The next step goes here; a step that has been released never changes.
    ]

    /// Brings a connection to the newest version; throws before writing anything to a file that is not ours.
    static func prepare(_ connection: any DatabaseWriter) throws {
        try connection.read(refuseUnknown)
        var migrator = DatabaseMigrator()
        for (index, step) in steps.enumerated() {
            migrator.registerMigration(step.name) { db in
                try db.execute(sql: step.sql)
                // In the step's own transaction: a file is never half marked.
                try db.execute(sql: "PRAGMA application_id = \(applicationID)")
                try db.execute(sql: "PRAGMA user_version = \(index + 1)")
            }
        }
        if try connection.read(migrator.hasBeenSuperseded) {
            throw ReceiptStoreProblem.newer(found: steps.count + 1, known: steps.count)
        }
        try migrator.migrate(connection)
    }

    private static func refuseUnknown(_ db: Database) throws {
        let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let tables = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_master") ?? 0
        let isNew = id == 0 && version == 0 && tables == 0
        guard isNew || id == applicationID else { throw ReceiptStoreProblem.foreign(applicationID: id) }
        guard version <= steps.count else {
            throw ReceiptStoreProblem.newer(found: version, known: steps.count)
        }
    }
}
