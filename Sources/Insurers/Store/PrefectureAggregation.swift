import Basics
import Eligibility
import GRDB

/// `prefecture.db`: 国保情報集約システム of the prefecture's federation of insurers.
enum PrefectureSchema {
    static let schema = StoreSchema(
        "MGPR",
        steps: [
            """
            CREATE TABLE application (
                id INTEGER PRIMARY KEY, my_number TEXT NOT NULL, insurer TEXT NOT NULL, symbol TEXT NOT NULL,
                number TEXT NOT NULL, branch TEXT, income TEXT NOT NULL, cause TEXT NOT NULL,
                acquired INTEGER NOT NULL, lost INTEGER NOT NULL, applied_from INTEGER NOT NULL,
                applied_to INTEGER NOT NULL) STRICT;
            CREATE TABLE assessment (
                my_number TEXT NOT NULL, insurer TEXT NOT NULL, income TEXT NOT NULL, from_day INTEGER NOT NULL) STRICT;
            CREATE TABLE limit_certificate (
                my_number TEXT NOT NULL, insurer TEXT NOT NULL, class TEXT NOT NULL, from_day INTEGER NOT NULL,
                to_day INTEGER NOT NULL, long_stay INTEGER) STRICT;
            CREATE TABLE specified_disease (
                my_number TEXT NOT NULL, yen INTEGER NOT NULL, from_day INTEGER NOT NULL, to_day INTEGER NOT NULL)
                STRICT;
            -- 高額療養費の多数回該当: the months that count, wherever in the prefecture.
            CREATE TABLE high_cost (my_number TEXT NOT NULL, month INTEGER NOT NULL, PRIMARY KEY (my_number, month))
                STRICT, WITHOUT ROWID;
            -- What did not fit together when a municipality's file came in.
            CREATE TABLE finding (
                id INTEGER PRIMARY KEY, day INTEGER NOT NULL, my_number TEXT NOT NULL, kind TEXT NOT NULL,
                earlier_end INTEGER NOT NULL, later_start INTEGER NOT NULL) STRICT;
            """ + ChangeFile.table
        ],
        indexes: [
            ("application_by_my_number", "application (my_number)"),
            ("assessment_by_my_number", "assessment (my_number)"),
            ("limit_certificate_by_my_number", "limit_certificate (my_number)"),
            ("specified_disease_by_my_number", "specified_disease (my_number)"),
        ])
}

/// 国保情報集約システム within one transaction: joins what the municipalities send, and carries acquisition and loss
/// across moves. [found: the minutes; that it checks for gap and overlap: expydoc 11300787]
struct PrefectureAggregation {
    let db: Database

    var changes: ChangeFile { ChangeFile(db: db) }

    /// Stores what a municipality sent, and puts it into the own change file, with the prefecture's own dates.
    func store(_ notice: InsuredNotice, on day: Day) throws {
        let key = notice.person.myNumber.digits
        switch notice.content {
        case .coverage(let record): try store(record, of: notice, on: day)
        case .assessment(let insurer, let income, let from):
            try db.run(
                "INSERT INTO assessment VALUES (?, ?, ?, ?)", [key, insurer.digits, income.rawValue, from.number])
            try changes.append(notice)
        case .limit(let grant):
            try db.run(
                "INSERT INTO limit_certificate VALUES (?, ?, ?, ?, ?, ?)",
                [
                    key, grant.insurer.digits, grant.limitClass.rawValue, grant.from.number, grant.to.number,
                    grant.longStay?.number,
                ])
            try changes.append(notice)
        case .disease(let disease):
            try db.run(
                "INSERT INTO specified_disease VALUES (?, ?, ?, ?)",
                [key, disease.limitYen, disease.from.number, disease.to.number])
            try changes.append(notice)
        case .highCost(let month):
            try db.run("INSERT INTO high_cost VALUES (?, ?) ON CONFLICT DO NOTHING", [key, month.number])
        }
    }

    /// The months in which high cost counted for a person, oldest first, each by its first day.
    func highCostMonths(of myNumber: MyNumber) throws -> [Day] {
        try db.all("SELECT month FROM high_cost WHERE my_number = ? ORDER BY month", [myNumber.digits])
            .map { Day(number: $0[0]) }
    }

    func findings() throws -> [AggregationFinding] {
        try db.all("SELECT * FROM finding ORDER BY id").map { row in
            AggregationFinding(
                day: Day(number: row["day"]), kind: try decode(row["kind"]),
                earlierEnd: Day(number: row["earlier_end"]), laterStart: Day(number: row["later_start"]))
        }
    }

    func applications(of myNumber: MyNumber) throws -> [InsuredRecord] {
        try db.all("SELECT * FROM application WHERE my_number = ? ORDER BY applied_from, id", [myNumber.digits])
            .map { try PrefectureAggregation.record($0) }
    }

    // MARK: - Acquisition and loss across moves

    private func store(_ sent: InsuredRecord, of notice: InsuredNotice, on day: Day) throws {
        let myNumber = notice.person.myNumber
        var record = sent
        let known = try applications(of: myNumber)
        let others = known.filter { !($0.insurer == record.insurer && $0.appliedFrom == record.appliedFrom) }
        if record.cause == .movedInside, let before = others.last(where: { $0.appliedFrom < record.appliedFrom }) {
            // The qualification goes on: its first day is that of the municipality moved from.
            record.acquired = before.acquired
            if before.appliedTo != .endless, before.appliedTo != record.appliedFrom, known.count == others.count {
                try note(
                    before.appliedTo < record.appliedFrom ? .gap : .overlap, earlierEnd: before.appliedTo,
                    laterStart: record.appliedFrom, of: myNumber, on: day)
            }
        }
        try upsert(record, myNumber)
        try pass(record, of: notice)
        // A loss ends the whole qualification, with the municipalities lived in before too. It is kept here and not
        // passed on: for the centre those have ended with their application already.
        guard record.lost != .endless else { return }
        for var earlier in others
        where earlier.acquired == record.acquired && earlier.appliedTo != .endless && earlier.lost == .endless {
            earlier.lost = record.lost
            try upsert(earlier, myNumber)
        }
    }

    private func pass(_ record: InsuredRecord, of notice: InsuredNotice) throws {
        try changes.append(InsuredNotice(person: notice.person, noted: notice.noted, content: .coverage(record)))
    }

    private func upsert(_ record: InsuredRecord, _ myNumber: MyNumber) throws {
        try db.run(
            "DELETE FROM application WHERE my_number = ? AND insurer = ? AND applied_from = ?",
            [myNumber.digits, record.insurer.digits, record.appliedFrom.number])
        try db.run(
            """
            INSERT INTO application (
                my_number, insurer, symbol, number, branch, income, cause, acquired, lost, applied_from, applied_to)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                myNumber.digits, record.insurer.digits, record.symbol, record.number, record.branch?.digits,
                record.income.rawValue, (record.cause ?? .movedIn).rawValue, record.acquired.number,
                record.lost.number, record.appliedFrom.number, record.appliedTo.number,
            ])
    }

    private func note(
        _ kind: AggregationFinding.Kind, earlierEnd: Day, laterStart: Day, of myNumber: MyNumber, on day: Day
    ) throws {
        try db.run(
            "INSERT INTO finding (day, my_number, kind, earlier_end, later_start) VALUES (?, ?, ?, ?, ?)",
            [day.number, myNumber.digits, kind.rawValue, earlierEnd.number, laterStart.number])
    }

    private static func record(_ row: Row) throws -> InsuredRecord {
        InsuredRecord(
            insurer: try decodeInsurer(row["insurer"]), symbol: row["symbol"], number: row["number"],
            branch: try decodeBranch(row["branch"]), relation: .insured, income: try decode(row["income"]),
            cause: try decode(row["cause"]), acquired: Day(number: row["acquired"]), lost: Day(number: row["lost"]),
            appliedFrom: Day(number: row["applied_from"]), appliedTo: Day(number: row["applied_to"]))
    }
}
