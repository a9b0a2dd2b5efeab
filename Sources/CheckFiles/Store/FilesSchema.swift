import Basics
import Eligibility
import GRDB

/// The tables of `files.db`, as named steps: where each request of the file interface stands, and the bulk requests.
///
/// Moments are written `YYYY-MM-DD HH:MM:SS`, for whoever opens the file to look.
enum FilesSchema {
    /// "MGFI" in ASCII: tells the file desk's journal from other databases.
    static let applicationID = 0x4D47_4649

    private static let steps: [(name: String, sql: String)] = [
        (
            "requests and bulk requests",
            """
            -- By which checks are named at the centre; one row.
            CREATE TABLE desk (name TEXT NOT NULL) STRICT;

            CREATE TABLE request (
                ticket INTEGER PRIMARY KEY AUTOINCREMENT,
                folder TEXT NOT NULL,
                name TEXT NOT NULL,
                digest TEXT NOT NULL,
                at TEXT NOT NULL,
                stage TEXT NOT NULL CHECK (stage IN ('begun', 'ready', 'closed')),
                answer TEXT,
                rejection TEXT
            ) STRICT;
            -- A name is taken again only when the request before it is done with.
            CREATE UNIQUE INDEX open_request ON request (folder, name) WHERE stage <> 'closed';

            CREATE TABLE bulk (
                ticket INTEGER PRIMARY KEY REFERENCES request (ticket),
                institution TEXT NOT NULL,
                reception TEXT NOT NULL UNIQUE,
                at TEXT NOT NULL,
                -- The file's bytes in hexadecimal, whatever its charset.
                request TEXT NOT NULL
            ) STRICT;
            -- Reply as it crossed the line; empty: could not be asked; null: not asked yet.
            CREATE TABLE bulk_unit (
                ticket INTEGER NOT NULL REFERENCES bulk (ticket),
                place INTEGER NOT NULL,
                reply TEXT,
                PRIMARY KEY (ticket, place)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX unit_not_asked ON bulk_unit (ticket, place) WHERE reply IS NULL;
            """
        )
        // The next step goes here; a step that has been released never changes.
    ]

    /// Brings a connection to the newest version; throws before writing anything to a file that is not ours.
    static func prepare(_ connection: any DatabaseWriter, named name: String) throws {
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
            throw StoreProblem.newer(found: steps.count + 1, known: steps.count)
        }
        try migrator.migrate(connection)
        try connection.write { db in
            try db.execute(
                sql: "INSERT INTO desk SELECT ? WHERE NOT EXISTS (SELECT 1 FROM desk)", arguments: [name])
        }
    }

    private static func refuseUnknown(_ db: Database) throws {
        let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let tables = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_master") ?? 0
        let isNew = id == 0 && version == 0 && tables == 0
        guard isNew || id == applicationID else { throw StoreProblem.foreign(applicationID: id) }
        guard version <= steps.count else {
            throw StoreProblem.newer(found: version, known: steps.count)
        }
    }
}
