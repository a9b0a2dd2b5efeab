import Basics
import Eligibility
import GRDB

/// `network.db`: 情報提供ネットワークシステム, as far as it meets the insurers' side: which code each organisation uses
/// for whom, and what was given. The window never sees it.
enum NetworkSchema {
    static let schema = StoreSchema(
        "MGNW",
        steps: [
            """
            -- 符号: another for each organisation, so that two of them cannot put together what they hold.
            CREATE TABLE organisation_code (
                organisation TEXT NOT NULL, code TEXT NOT NULL, own_code TEXT NOT NULL,
                PRIMARY KEY (organisation, code)) STRICT, WITHOUT ROWID;
            -- 情報提供等記録
            CREATE TABLE provision (
                id INTEGER PRIMARY KEY, day INTEGER NOT NULL, organisation TEXT NOT NULL, code TEXT NOT NULL,
                asked_for INTEGER NOT NULL, given INTEGER NOT NULL) STRICT;
            """
        ])
}

/// What an organisation is given about a person: by whom they are insured, and since when.
public struct NetworkItem: Hashable, Sendable {
    /// Insurer number, digits.
    public let insurer: String
    public let acquired: Day
}

/// One entry of the record of provisions.
public struct Provision: Hashable, Sendable {
    /// The day of the question.
    public let day: Day
    public let organisation: String
    public let code: String
    /// The day asked for.
    public let askedFor: Day
    /// How many items were given; none for a code that is not the organisation's.
    public let given: Int
}

extension InsurerSystems {
    /// The code under which an organisation, such as a tax office, may ask about a resident. The same each time, and
    /// another than any other organisation's.
    public func networkCode(of resident: Int, for organisation: String) throws -> String {
        try transaction { work in
            guard let found = try work.municipal.resident(resident)?.resident else {
                throw InsurerRefusal.unknownResident(resident)
            }
            let own = work.codes.codes(of: found.myNumber).own
            let code = work.codes.organisationCode(own, of: organisation)
            try connections.network.write { db in
                try db.run(
                    "INSERT INTO organisation_code VALUES (?, ?, ?) ON CONFLICT DO NOTHING", [organisation, code, own])
            }
            return code
        }
    }

    /// An organisation asks under its own code for the insurance on a day; the question goes into the record. A code of
    /// another organisation finds nobody.
    public func askNetwork(
        _ organisation: String, code: String, for askedFor: Day, on day: Day
    ) throws -> [NetworkItem] {
        try connections.network.write { db in
            let own = try db.one(
                "SELECT own_code FROM organisation_code WHERE organisation = ? AND code = ?", [organisation, code])
            let items = try own.map { row in
                try connections.intermediate.read { intermediate in
                    try InquiryCompartment(db: intermediate).insurers(of: row[0], on: askedFor)
                        .map { NetworkItem(insurer: $0.insurer, acquired: $0.acquired) }
                }
            }
            try db.run(
                "INSERT INTO provision (day, organisation, code, asked_for, given) VALUES (?, ?, ?, ?, ?)",
                [day.number, organisation, code, askedFor.number, items?.count ?? 0])
            return items ?? []
        }
    }

    /// The record of provisions, oldest first.
    public func provisions() throws -> [Provision] {
        try connections.network.read { db in
            try db.all("SELECT day, organisation, code, asked_for, given FROM provision ORDER BY id").map {
                Provision(
                    day: Day(number: $0[0]), organisation: $0[1], code: $0[2], askedFor: Day(number: $0[3]),
                    given: $0[4])
            }
        }
    }
}
