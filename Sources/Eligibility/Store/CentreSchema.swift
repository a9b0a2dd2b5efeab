import GRDB

/// How the tables of `centre.db` came about, one migration a version. What the register holds now: `RegisterTables`.
enum CentreSchema {
    /// "MGCE" in ASCII: tells the centre's files from other databases.
    static let applicationID = 0x4D47_4345
    /// The number of migrations.
    static let version = 7

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("register") { db in
            try mark(db, version: 1)
            try db.execute(
                sql: """
                    CREATE TABLE person (
                        id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE,
                        name TEXT NOT NULL, kana TEXT NOT NULL, birth INTEGER NOT NULL, sex TEXT NOT NULL) STRICT;
                    CREATE TABLE certificate (
                        serial TEXT PRIMARY KEY, person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
                        valid_until INTEGER NOT NULL, linked INTEGER NOT NULL) STRICT, WITHOUT ROWID;
                    CREATE TABLE coverage (
                        id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
                        insurer TEXT NOT NULL, insurer_name TEXT NOT NULL, scheme TEXT NOT NULL,
                        symbol TEXT NOT NULL, symbol_key TEXT NOT NULL, number TEXT NOT NULL, number_key TEXT NOT NULL,
                        branch TEXT, relation TEXT NOT NULL, income TEXT NOT NULL,
                        acquired INTEGER NOT NULL, lost INTEGER NOT NULL,
                        application_from INTEGER NOT NULL, application_to INTEGER NOT NULL,
                        registered INTEGER NOT NULL, loss_registered INTEGER NOT NULL) STRICT;
                    CREATE INDEX coverage_by_key ON coverage (insurer, number_key);
                    CREATE INDEX coverage_by_person ON coverage (person);
                    CREATE TABLE limit_certificate (
                        id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
                        insurer TEXT NOT NULL, class TEXT NOT NULL, from_day INTEGER NOT NULL, to_day INTEGER NOT NULL,
                        registered INTEGER NOT NULL) STRICT;
                    CREATE INDEX limit_certificate_by_person ON limit_certificate (person);
                    CREATE TABLE medication (
                        id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
                        dispensed INTEGER NOT NULL, name TEXT NOT NULL, amount TEXT NOT NULL, days INTEGER NOT NULL,
                        usage TEXT NOT NULL) STRICT;
                    CREATE INDEX medication_by_person ON medication (person, dispensed);
                    """)
        }
        migrator.registerMigration("usage log") { db in
            try mark(db, version: 2)
            try log(db)
        }
        // The register of version 2 was sized for the people of the exercises. It is fed anew, so nothing is carried over.
        migrator.registerMigration("register of a city") { db in
            try mark(db, version: 3)
            try RegisterTables.dropFormer(db)
            try RegisterTables.create(db)
            try RegisterTables.index(db)
        }
        migrator.registerMigration("authentication of cards") { db in
            try mark(db, version: 4)
            try cards(db)
        }
        migrator.registerMigration("reference numbers") { db in
            try mark(db, version: 5)
            try references(db)
        }
        migrator.registerMigration("sealed line") { db in
            try mark(db, version: 6)
            try sealedLine(db)
        }
        migrator.registerMigration("check-ups and treatment") { db in
            try mark(db, version: 7)
            try clinical(db)
        }
        return migrator
    }

    /// What was asked, and the checks answered.
    static func log(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE usage_log (
                    sequence INTEGER PRIMARY KEY AUTOINCREMENT, day INTEGER NOT NULL, second INTEGER NOT NULL,
                    institution TEXT NOT NULL, terminal TEXT NOT NULL, operator TEXT NOT NULL,
                    account TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, on_day INTEGER,
                    outcome TEXT NOT NULL, disclosed TEXT NOT NULL, consents TEXT NOT NULL, check_id TEXT,
                    previous TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
                CREATE TABLE answered_check (
                    check_id TEXT PRIMARY KEY, institution TEXT NOT NULL, inquiry TEXT NOT NULL,
                    day INTEGER NOT NULL, second INTEGER NOT NULL,
                    serial TEXT, medication TEXT NOT NULL) STRICT, WITHOUT ROWID;
                """)
    }

    /// Challenges given, authentications remembered, certificates revoked.
    static func cards(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE challenge (
                    number INTEGER PRIMARY KEY, challenge TEXT NOT NULL UNIQUE, institution TEXT NOT NULL,
                    day INTEGER NOT NULL, second INTEGER NOT NULL, used INTEGER NOT NULL) STRICT;
                CREATE TABLE authentication (
                    id TEXT PRIMARY KEY, institution TEXT NOT NULL, serial TEXT NOT NULL, proof TEXT NOT NULL,
                    day INTEGER NOT NULL, second INTEGER NOT NULL, check_id TEXT) STRICT, WITHOUT ROWID;
                CREATE TABLE revoked_certificate (
                    serial TEXT PRIMARY KEY, day INTEGER NOT NULL) STRICT, WITHOUT ROWID;
                """)
    }

    /// The institutions' own numbers for people (照会番号), and a way from a certificate to the checks made with it. Beside
    /// the person's code and not their row, so that they outlast people who are fed anew.
    static func references(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE reference_number (
                    institution TEXT NOT NULL, code TEXT NOT NULL, number TEXT NOT NULL,
                    PRIMARY KEY (institution, code)) STRICT, WITHOUT ROWID;
                CREATE INDEX answered_check_by_serial ON answered_check (serial) WHERE serial IS NOT NULL;
                """)
    }

    /// How far each session on the line has come, the encapsulated keys of the day, and what was refused. Texts: whoever opens
    /// the file can read them.
    static func sealedLine(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE line_session (
                    institution TEXT NOT NULL, session TEXT NOT NULL, last_sequence INTEGER NOT NULL,
                    day INTEGER NOT NULL, PRIMARY KEY (institution, session)) STRICT, WITHOUT ROWID;
                CREATE TABLE line_key (
                    encapsulated TEXT PRIMARY KEY, day INTEGER NOT NULL) STRICT, WITHOUT ROWID;
                CREATE TABLE line_refusal (
                    number INTEGER PRIMARY KEY AUTOINCREMENT, day INTEGER NOT NULL, second INTEGER NOT NULL,
                    reason TEXT NOT NULL) STRICT;
                """)
    }

    /// Clinical items, what checks say of them, and since when the register knows of medication. What was there before counts
    /// as always known, and checks made before open nothing clinical.
    static func clinical(_ db: Database) throws {
        try RegisterTables.createClinical(db)
        try db.execute(
            sql: """
                ALTER TABLE answered_check ADD COLUMN clinical TEXT NOT NULL DEFAULT '';
                -- The sequence of its entry in the usage log: orders checks of one second.
                ALTER TABLE answered_check ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
                """)
    }

    /// Marks tables made at once as those that all migrations lead to. The table of migrations is GRDB's.
    static func markAsMigrated(_ db: Database) throws {
        try db.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
        for identifier in migrator.migrations {
            try db.execute(sql: "INSERT INTO grdb_migrations VALUES (?)", arguments: [identifier])
        }
        try mark(db, version: version)
    }

    /// In the migration's own transaction: a file is never half marked.
    static func mark(_ db: Database, version: Int) throws {
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(version)")
    }
}
