import GRDB

/// The tables of the register, for a whole city: what repeats stands once and is named by a number, and whatever is of one
/// person lies together, so that a question about somebody reads one place of the file.
///
/// Days are integers (days since 1970-01-01) and an open end is `Day.endless`, so that ranges compare without nulls.
/// There is no column for My Number, nor for anything it could be computed from.
enum RegisterTables {
    static func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE person (
                    id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, kana TEXT NOT NULL,
                    birth INTEGER NOT NULL, sex INTEGER NOT NULL,
                    -- Closed to view from, and again open from: null for nearly everybody, which takes no room.
                    closed_from INTEGER, closed_until INTEGER) STRICT;
                CREATE TABLE insurer (
                    id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
                    scheme INTEGER NOT NULL) STRICT;
                CREATE TABLE certificate (
                    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE, serial TEXT NOT NULL,
                    valid_until INTEGER NOT NULL, linked INTEGER NOT NULL,
                    PRIMARY KEY (person, serial)) STRICT, WITHOUT ROWID;
                CREATE TABLE coverage (
                    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
                    insurer INTEGER NOT NULL REFERENCES insurer, application_from INTEGER NOT NULL,
                    symbol_key TEXT NOT NULL, number_key TEXT NOT NULL,
                    -- As printed, where that is not the form of keys.
                    symbol TEXT, number TEXT,
                    branch INTEGER, relation INTEGER NOT NULL, income INTEGER NOT NULL,
                    acquired INTEGER NOT NULL, lost INTEGER NOT NULL, application_to INTEGER NOT NULL,
                    registered INTEGER NOT NULL, loss_registered INTEGER NOT NULL,
                    PRIMARY KEY (person, insurer, application_from)) STRICT, WITHOUT ROWID;
                CREATE TABLE assessment (
                    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
                    insurer INTEGER NOT NULL REFERENCES insurer, from_day INTEGER NOT NULL,
                    registered INTEGER NOT NULL, income INTEGER NOT NULL,
                    PRIMARY KEY (person, insurer, from_day, registered)) STRICT, WITHOUT ROWID;
                CREATE TABLE limit_certificate (
                    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
                    insurer INTEGER NOT NULL REFERENCES insurer, from_day INTEGER NOT NULL,
                    registered INTEGER NOT NULL, class INTEGER NOT NULL, to_day INTEGER NOT NULL,
                    long_stay INTEGER NOT NULL,
                    PRIMARY KEY (person, insurer, from_day, registered)) STRICT, WITHOUT ROWID;
                CREATE TABLE specified_disease (
                    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE, from_day INTEGER NOT NULL,
                    registered INTEGER NOT NULL, to_day INTEGER NOT NULL, limit_yen INTEGER NOT NULL,
                    PRIMARY KEY (person, from_day, registered)) STRICT, WITHOUT ROWID;
                CREATE TABLE medication_line (
                    id INTEGER PRIMARY KEY, name TEXT NOT NULL, amount TEXT NOT NULL, usage TEXT NOT NULL,
                    UNIQUE (name, amount, usage)) STRICT;
                -- The place tells the same drug dispensed twice on a day apart.
                CREATE TABLE medication (
                    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE, dispensed INTEGER NOT NULL,
                    place INTEGER NOT NULL, line INTEGER NOT NULL REFERENCES medication_line, days INTEGER NOT NULL,
                    PRIMARY KEY (person, dispensed, place)) STRICT, WITHOUT ROWID;
                """)
    }

    /// Check-ups, treatment and operations, each apart, so that what is not opened is not read; and the day on which the
    /// register came to know of medication.
    static func createClinical(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE medication ADD COLUMN registered INTEGER NOT NULL DEFAULT 0;
                CREATE TABLE checkup (
                    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE, carried_out INTEGER NOT NULL,
                    measure INTEGER NOT NULL, value INTEGER NOT NULL, registered INTEGER NOT NULL,
                    PRIMARY KEY (person, carried_out, measure)) STRICT, WITHOUT ROWID;
                CREATE TABLE treatment (
                    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE, day INTEGER NOT NULL,
                    kind TEXT NOT NULL, service TEXT NOT NULL, registered INTEGER NOT NULL,
                    PRIMARY KEY (person, day, kind, service)) STRICT, WITHOUT ROWID;
                CREATE TABLE operation (
                    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE, day INTEGER NOT NULL,
                    name TEXT NOT NULL, registered INTEGER NOT NULL,
                    PRIMARY KEY (person, day, name)) STRICT, WITHOUT ROWID;
                """)
    }

    /// Apart from the tables, because writing by the million is done before there are indexes.
    static func index(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE UNIQUE INDEX person_by_code ON person (code);
                CREATE UNIQUE INDEX certificate_by_serial ON certificate (serial);
                CREATE INDEX coverage_by_key ON coverage (insurer, number_key);
                """)
    }

    /// Those of the versions before 3, children before parents.
    static func dropFormer(_ db: Database) throws {
        for table in ["medication", "limit_certificate", "coverage", "certificate", "person"] {
            try db.execute(sql: "DROP TABLE \(table)")
        }
    }
}
