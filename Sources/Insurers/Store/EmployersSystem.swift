import Basics
import Eligibility
import GRDB

/// `employers.db`: what employees' insurers, mutual aid, NHI associations and the federation for 75 and over keep of
/// their insured. One file for them all; every row carries the insurer number.
enum EmployersSchema {
    static let schema = StoreSchema(
        "MGEM",
        steps: [
            """
            CREATE TABLE insured (
                id INTEGER PRIMARY KEY, my_number TEXT NOT NULL, name TEXT NOT NULL, kana TEXT NOT NULL,
                birth INTEGER NOT NULL, sex TEXT NOT NULL, insurer TEXT NOT NULL, symbol TEXT NOT NULL,
                number TEXT NOT NULL, branch TEXT, relation TEXT NOT NULL, income TEXT NOT NULL,
                acquired INTEGER NOT NULL, noted INTEGER NOT NULL, lost INTEGER NOT NULL, end_noted INTEGER) STRICT;
            CREATE TABLE assessment (
                my_number TEXT NOT NULL, insurer TEXT NOT NULL, income TEXT NOT NULL, from_day INTEGER NOT NULL,
                noted INTEGER NOT NULL) STRICT;
            CREATE TABLE limit_certificate (
                my_number TEXT NOT NULL, insurer TEXT NOT NULL, class TEXT NOT NULL, from_day INTEGER NOT NULL,
                to_day INTEGER NOT NULL, long_stay INTEGER, noted INTEGER NOT NULL) STRICT;
            CREATE TABLE specified_disease (
                my_number TEXT NOT NULL, yen INTEGER NOT NULL, from_day INTEGER NOT NULL, to_day INTEGER NOT NULL,
                noted INTEGER NOT NULL) STRICT;
            """ + ChangeFile.table
        ],
        indexes: [
            ("insured_by_my_number", "insured (my_number)"),
            ("assessment_by_my_number", "assessment (my_number)"),
            ("limit_certificate_by_my_number", "limit_certificate (my_number)"),
            ("specified_disease_by_my_number", "specified_disease (my_number)"),
        ])
}

/// The employees' insurers and the federation for 75 and over within one transaction.
///
/// They register straight with the intermediate server: their change file is read there, with no prefecture between.
struct EmployersSystem {
    let db: Database

    var changes: ChangeFile { ChangeFile(db: db) }

    /// Enters an insured person. Somebody may be insured with two insurers for a while, but not twice with one.
    func enter(_ resident: Resident, _ record: InsuredRecord, noted: Day) throws {
        if let open = try open(resident.myNumber, insurer: record.insurer) {
            throw InsurerRefusal.alreadyInsured(resident.id, insurer: record.insurer, since: open.record.acquired)
        }
        try db.run(
            """
            INSERT INTO insured (
                my_number, name, kana, birth, sex, insurer, symbol, number, branch, relation, income, acquired, noted,
                lost)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                resident.myNumber.digits, resident.name, resident.kana, resident.birth.number, resident.sex.rawValue,
                record.insurer.digits, record.symbol, record.number, record.branch?.digits, record.relation.rawValue,
                record.income.rawValue, record.acquired.number, noted.number, record.lost.number,
            ])
        try changes.append(InsuredNotice(person: resident.identified, noted: noted, content: .coverage(record)))
    }

    /// Ends an insurance; with nil for the insurer, whichever there is. False where there is none.
    @discardableResult
    func end(_ resident: Resident, insurer: InsurerNumber?, lost: Day, noted: Day) throws -> Bool {
        guard let (id, record) = try open(resident.myNumber, insurer: insurer) else { return false }
        guard record.acquired <= lost else { throw InsurerRefusal.endsBeforeItBegins(from: record.acquired, to: lost) }
        var ended = record
        ended.lost = lost
        try db.run("UPDATE insured SET lost = ?, end_noted = ? WHERE id = ?", [lost.number, noted.number, id])
        try changes.append(InsuredNotice(person: resident.identified, noted: noted, content: .coverage(ended)))
        return true
    }

    /// The insurance without an end, the one entered last where there are several.
    func open(_ myNumber: MyNumber, insurer: InsurerNumber?) throws -> (id: Int64, record: InsuredRecord)? {
        let sql = """
            SELECT * FROM insured WHERE my_number = ?1 AND lost = ?2 AND (?3 IS NULL OR insurer = ?3)
            ORDER BY id DESC LIMIT 1
            """
        return try db.one(sql, [myNumber.digits, Day.endless.number, insurer?.digits]).map { row in
            (row["id"], try EmployersSystem.record(row))
        }
    }

    /// Every insurance of a person here, oldest first.
    func records(of myNumber: MyNumber) throws -> [InsuredRecord] {
        try db.all("SELECT * FROM insured WHERE my_number = ? ORDER BY acquired, id", [myNumber.digits])
            .map { try EmployersSystem.record($0) }
    }

    private static func record(_ row: Row) throws -> InsuredRecord {
        let acquired = Day(number: row["acquired"])
        return InsuredRecord(
            insurer: try decodeInsurer(row["insurer"]), symbol: row["symbol"], number: row["number"],
            branch: try decodeBranch(row["branch"]), relation: try decode(row["relation"]),
            income: try decode(row["income"]), cause: nil, acquired: acquired, lost: Day(number: row["lost"]),
            appliedFrom: acquired, appliedTo: .endless)
    }
}
