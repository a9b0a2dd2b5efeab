import Basics
import Eligibility
import GRDB

/// `entrusted.db`: 委託区画 of the intermediate server. It receives My Number to ask the residents' register, keeps the
/// key of the codes, and holds back what does not match.
enum EntrustedSchema {
    static let schema = StoreSchema(
        "MGEN",
        steps: [
            """
            CREATE TABLE key (secret TEXT NOT NULL) STRICT;
            CREATE TABLE registration (
                my_number TEXT PRIMARY KEY, own_code TEXT NOT NULL, link_code TEXT NOT NULL, matches INTEGER NOT NULL)
                STRICT, WITHOUT ROWID;
            """ + ChangeFile.table
        ])
}

/// The registration compartment within one transaction.
struct RegistrationCompartment {
    let db: Database

    /// Records held back until they match.
    var withheld: ChangeFile { ChangeFile(db: db) }

    // MARK: - The key

    /// The key of this file's codes; `fresh` becomes it where there is none yet. 32 bytes.
    func secret(or fresh: [UInt8]) throws -> [UInt8] {
        if let stored = try db.one("SELECT secret FROM key") {
            let digits = Array((stored[0] as String).utf8)
            guard digits.count == 64 else { throw StoreProblem.damaged }
            return try stride(from: 0, to: 64, by: 2).map { place in
                guard let byte = UInt8(String(decoding: digits[place...place + 1], as: UTF8.self), radix: 16) else {
                    throw StoreProblem.damaged
                }
                return byte
            }
        }
        let text = fresh.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        try db.run("INSERT INTO key VALUES (?)", [text])
        return fresh
    }

    // MARK: - Registration

    /// Whether the residents' register has the person as the insurer does. Somebody new matches: the question is put
    /// when the record comes in, and answered with yes unless an event says otherwise.
    func register(_ myNumber: MyNumber, _ codes: PersonCodes) throws -> Bool {
        if let row = try db.one("SELECT matches FROM registration WHERE my_number = ?", [myNumber.digits]) {
            return row[0]
        }
        try db.run("INSERT INTO registration VALUES (?, ?, ?, 1)", [myNumber.digits, codes.own, codes.link])
        return true
    }

    /// Those whom the residents' register has differently.
    func mismatched() throws -> [PersonCodes] {
        try db.all("SELECT own_code, link_code FROM registration WHERE matches = 0 ORDER BY my_number").map {
            PersonCodes(own: $0[0], link: $0[1])
        }
    }

    func setMatch(_ matches: Bool, of myNumber: MyNumber, _ codes: PersonCodes) throws {
        try db.run(
            """
            INSERT INTO registration VALUES (?, ?, ?, ?)
            ON CONFLICT (my_number) DO UPDATE SET matches = excluded.matches
            """, [myNumber.digits, codes.own, codes.link, matches])
    }
}
