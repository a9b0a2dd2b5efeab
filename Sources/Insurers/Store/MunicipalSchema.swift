import Eligibility

/// `municipal.db`: 市町村国保システム. One file for the municipalities of the prefecture; every row of theirs carries the
/// insurer number, and each municipality sees its own.
enum MunicipalSchema {
    static let schema = StoreSchema(
        "MGMU",
        steps: [
            """
            -- Which city these records were made as: how many kept and insured, from which seed, as of which day.
            CREATE TABLE origin (
                people INTEGER NOT NULL, current INTEGER NOT NULL, seed TEXT NOT NULL, day INTEGER NOT NULL) STRICT;
            -- 宛名: everybody the municipality addresses by a number. The only table here with My Number.
            CREATE TABLE resident (
                id INTEGER PRIMARY KEY, my_number TEXT NOT NULL, name TEXT NOT NULL, kana TEXT NOT NULL,
                birth INTEGER NOT NULL, sex TEXT NOT NULL, town TEXT NOT NULL, died INTEGER NOT NULL) STRICT;
            CREATE TABLE household (
                insurer TEXT NOT NULL, number TEXT NOT NULL, head INTEGER, arrears INTEGER NOT NULL,
                PRIMARY KEY (insurer, number)) STRICT, WITHOUT ROWID;
            -- 資格: kept after its end, and found again when the person returns.
            CREATE TABLE enrolment (
                id INTEGER PRIMARY KEY, resident INTEGER NOT NULL, insurer TEXT NOT NULL, symbol TEXT NOT NULL,
                number TEXT NOT NULL, branch TEXT NOT NULL, income TEXT NOT NULL, joined_because TEXT NOT NULL, acquired INTEGER NOT NULL,
                applied_from INTEGER NOT NULL, noted INTEGER NOT NULL, left_because TEXT, lost INTEGER NOT NULL,
                applied_to INTEGER NOT NULL, end_noted INTEGER,
                -- The paper in the household's hands: which kind, since when, until when, and whether with branch.
                paper TEXT, paper_from INTEGER, paper_until INTEGER, paper_branch INTEGER) STRICT;
            CREATE TABLE assessment (
                resident INTEGER NOT NULL, insurer TEXT NOT NULL, income TEXT NOT NULL, from_day INTEGER NOT NULL,
                noted INTEGER NOT NULL) STRICT;
            CREATE TABLE limit_certificate (
                resident INTEGER NOT NULL, insurer TEXT NOT NULL, class TEXT NOT NULL, from_day INTEGER NOT NULL,
                to_day INTEGER NOT NULL, long_stay INTEGER, noted INTEGER NOT NULL) STRICT;
            CREATE TABLE specified_disease (
                resident INTEGER NOT NULL, yen INTEGER NOT NULL, from_day INTEGER NOT NULL, to_day INTEGER NOT NULL,
                noted INTEGER NOT NULL) STRICT;
            """ + ChangeFile.table,
            """
            -- What was purged: when, who decided, which people, and counts. Nothing by which a person could be found.
            CREATE TABLE purge (
                id INTEGER PRIMARY KEY AUTOINCREMENT, on_day INTEGER NOT NULL, decided_by TEXT NOT NULL,
                people TEXT NOT NULL, before_day INTEGER NOT NULL, residents INTEGER NOT NULL,
                enrolments INTEGER NOT NULL, grants INTEGER NOT NULL, households INTEGER NOT NULL) STRICT;
            CREATE TABLE purge_year (
                purge INTEGER NOT NULL REFERENCES purge (id), year INTEGER NOT NULL, residents INTEGER NOT NULL,
                PRIMARY KEY (purge, year)) STRICT, WITHOUT ROWID;
            """,
        ],
        indexes: [
            ("resident_by_my_number", "resident (my_number)"),
            ("enrolment_by_resident", "enrolment (resident)"),
            ("enrolment_by_number", "enrolment (insurer, number)"),
            ("assessment_by_resident", "assessment (resident)"),
            ("limit_certificate_by_resident", "limit_certificate (resident)"),
            ("specified_disease_by_resident", "specified_disease (resident)"),
        ])
}
