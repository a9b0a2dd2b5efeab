import Basics
import Eligibility
import GRDB

/// `intermediate.db`: the inquiry side of 医療保険者等向け中間サーバー. No My Number, and no key to one.
enum IntermediateSchema {
    static let schema = StoreSchema(
        "MGIN",
        steps: [
            """
            -- Names are as the centre gets them, characters beyond JIS levels 1 and 2 replaced.
            CREATE TABLE person (
                own_code TEXT PRIMARY KEY, link_code TEXT NOT NULL, name TEXT NOT NULL, kana TEXT NOT NULL,
                birth INTEGER NOT NULL, sex TEXT NOT NULL) STRICT, WITHOUT ROWID;
            CREATE TABLE coverage (
                id INTEGER PRIMARY KEY, own_code TEXT NOT NULL, insurer TEXT NOT NULL, symbol TEXT NOT NULL,
                number TEXT NOT NULL, branch TEXT, relation TEXT NOT NULL, acquired INTEGER NOT NULL,
                lost INTEGER NOT NULL, applied_from INTEGER NOT NULL, applied_to INTEGER NOT NULL) STRICT;
            -- 利用登録: which certificate is whose.
            CREATE TABLE certificate (
                serial TEXT PRIMARY KEY, own_code TEXT NOT NULL, valid_until INTEGER NOT NULL, linked INTEGER NOT NULL)
                STRICT, WITHOUT ROWID;
            """
        ],
        indexes: [("coverage_by_code", "coverage (own_code)")])
}

/// The inquiry compartment within one transaction.
struct InquiryCompartment {
    let db: Database

    /// True when the person is new, or now differs from what was held: then the centre has to hear of it.
    func know(_ person: InsuredPerson, _ codes: PersonCodes) throws -> Bool {
        if let row = try db.one("SELECT name, kana, birth, sex FROM person WHERE own_code = ?", [codes.own]) {
            let held = InsuredPerson(
                name: row[0], kana: row[1], birth: Day(number: row[2]), sex: try decode(row[3]))
            if held == person { return false }
        }
        try db.run(
            """
            INSERT INTO person VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (own_code) DO UPDATE
            SET name = excluded.name, kana = excluded.kana, birth = excluded.birth, sex = excluded.sex
            """,
            [codes.own, codes.link, person.name, person.kana, person.birth.number, person.sex.rawValue])
        return true
    }

    func knows(_ codes: PersonCodes) throws -> Bool {
        try db.one("SELECT 1 FROM person WHERE own_code = ?", [codes.own]) != nil
    }

    /// A record is told from the person's others by insurer and first day with it.
    func store(_ record: InsuredRecord, of codes: PersonCodes) throws {
        try db.run(
            "DELETE FROM coverage WHERE own_code = ? AND insurer = ? AND applied_from = ?",
            [codes.own, record.insurer.digits, record.appliedFrom.number])
        try db.run(
            """
            INSERT INTO coverage (
                own_code, insurer, symbol, number, branch, relation, acquired, lost, applied_from, applied_to)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                codes.own, record.insurer.digits, record.symbol, record.number, record.branch?.digits,
                record.relation.rawValue, record.acquired.number, record.lost.number, record.appliedFrom.number,
                record.appliedTo.number,
            ])
    }

    func link(_ certificate: LinkedCertificate, of codes: PersonCodes) throws {
        try db.run(
            """
            INSERT INTO certificate VALUES (?, ?, ?, ?) ON CONFLICT (serial) DO UPDATE
            SET valid_until = excluded.valid_until, linked = max(linked, excluded.linked)
            """, [certificate.serial, codes.own, certificate.validUntil.number, certificate.linked])
    }

    /// The insurers of a person on a day, for the information network: which, and since when.
    func insurers(of ownCode: String, on day: Day) throws -> [(insurer: String, acquired: Day)] {
        let sql = """
            SELECT insurer, acquired FROM coverage
            WHERE own_code = ?1 AND max(acquired, applied_from) <= ?2 AND ?2 < min(lost, applied_to) ORDER BY acquired
            """
        return try db.all(sql, [ownCode, day.number]).map { ($0[0], Day(number: $0[1])) }
    }

    func ownCodes() throws -> [String] { try db.all("SELECT own_code FROM person").map { $0[0] } }
}
