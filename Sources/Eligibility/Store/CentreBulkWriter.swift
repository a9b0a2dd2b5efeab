import Basics
import GRDB

/// Writes a register by the million into an empty file, person after person: the tables first, their indexes once
/// everything is there. The rows are those that the feed would have written.
///
/// The connection is handed in open and empty; journal, durability and the name of the file are the caller's business.
/// Used within one access of the connection, from `init` to `finish`, and inside no transaction but its own. A file that
/// was not finished is no centre's database: it bears no mark.
public struct CentreBulkWriter {
    private let db: Database
    private let transaction: BulkTransaction
    private let person: HeldStatement
    private let insurers: InsurerRows
    private let certificates: PersonCertificates
    private let coverages: CoverageRows
    private let classes: ClassRows
    private let medication: MedicationRows
    private var lastID = 0

    /// Throws `failed` where the file is not empty.
    public init(_ db: Database) throws(StoreProblem) {
        self.db = db
        (transaction, person, insurers, certificates, coverages, classes, medication) =
            try StoreProblem.translating {
                // Without effect on the file: no row refers to a person or an insurer that was not written just before.
                try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536")
                let transaction = try BulkTransaction(db)
                try RegisterTables.create(db)
                try CentreSchema.log(db)
                try CentreSchema.cards(db)
                try CentreSchema.references(db)
                try CentreSchema.sealedLine(db)
                try CentreSchema.clinical(db)
                return (
                    transaction,
                    try HeldStatement(
                        db, "INSERT INTO person (id, code, name, kana, birth, sex) VALUES (?, ?, ?, ?, ?, ?)"),
                    try InsurerRows(db), try PersonCertificates(db), try CoverageRows(db), try ClassRows(db),
                    try MedicationRows(db)
                )
            }
    }

    /// The number by which coverages name the insurer.
    public func insurer(_ number: InsurerNumber, name: String) throws(StoreProblem) -> Int {
        try StoreProblem.translating { try insurers.id(of: number, name: name) }
    }

    /// The number by which medication names a line of prescription.
    public func line(name: String, amount: String, usage: String) throws(StoreProblem) -> Int {
        try StoreProblem.translating {
            try medication.line(name: name, amount: amount, usage: usage)
        }
    }

    /// Writes one person with all they own. `code` must be new.
    public mutating func add(
        code: String, name: String, kana: String, birth: Int, sex: Sex, certificates: [BulkCertificate],
        coverages: [BulkCoverage], assessments: [BulkAssessment] = [], limits: [BulkLimit] = [],
        diseases: [BulkDisease] = [], medications: [BulkMedication] = []
    ) throws(StoreProblem) {
        lastID += 1
        let id = lastID
        try StoreProblem.translating {
            person.bind(id, at: 1)
            person.bind(code, at: 2)
            person.bind(name, at: 3)
            person.bind(kana, at: 4)
            person.bind(birth, at: 5)
            person.bind(RegisterCodes.number(sex, RegisterCodes.sexes), at: 6)
            try person.run()
            for row in certificates { try self.certificates.write(row, of: id) }
            for row in coverages { try self.coverages.write(row, of: id) }
            for row in assessments { try classes.write(row, of: id) }
            for row in limits { try classes.write(row, of: id) }
            for row in diseases { try classes.write(row, of: id) }
            var place = 0
            for row in medications {
                try medication.write(row, of: id, place: place)
                place += 1
            }
        }
    }

    /// Makes the indexes and marks the file as the centre's.
    ///
    /// Throws `failed` where two persons have the same code or two certificates the same serial.
    public func finish() throws(StoreProblem) {
        try StoreProblem.translating {
            try RegisterTables.index(db)
            try db.execute(sql: "PRAGMA analysis_limit = 1000; ANALYZE")
            try CentreSchema.markAsMigrated(db)
            try transaction.commit()
            try db.execute(sql: "PRAGMA foreign_keys = ON")
        }
    }
}

/// The transaction of a bulk writer: ended when it is committed, or when nobody holds the writer any more. Without a
/// journal nothing is taken back then, so the file is to be thrown away.
private final class BulkTransaction {
    private let db: Database

    init(_ db: Database) throws {
        self.db = db
        try db.execute(sql: "BEGIN")
    }

    func commit() throws { try db.execute(sql: "COMMIT") }

    deinit {
        if db.isInsideTransaction { try? db.execute(sql: "ROLLBACK") }
    }
}
