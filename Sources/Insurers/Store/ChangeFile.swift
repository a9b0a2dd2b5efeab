import Basics
import Eligibility
import GRDB

/// 異動ファイル: what a system has still to pass on to the next, in the order in which it was entered.
///
/// Flat records, as such files are: one row a change, columns that do not concern it empty. A row leaves the file when
/// the next system has stored it, so that a transfer that fails loses nothing.
struct ChangeFile {
    let db: Database

    static let table = """
        CREATE TABLE change_file (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT, noted INTEGER NOT NULL,
            my_number TEXT NOT NULL, name TEXT NOT NULL, kana TEXT NOT NULL, birth INTEGER NOT NULL, sex TEXT NOT NULL,
            kind TEXT NOT NULL, insurer TEXT, symbol TEXT, number TEXT, branch TEXT, relation TEXT, income TEXT,
            cause TEXT, acquired INTEGER, lost INTEGER, applied_from INTEGER, applied_to INTEGER, class TEXT,
            from_day INTEGER, to_day INTEGER, long_stay INTEGER, yen INTEGER) STRICT;
        """

    func append(_ notice: InsuredNotice) throws {
        let person = notice.person
        var values: [(String, (any DatabaseValueConvertible)?)] = [
            ("noted", notice.noted.number), ("my_number", person.myNumber.digits), ("name", person.name),
            ("kana", person.kana), ("birth", person.birth.number), ("sex", person.sex.rawValue),
        ]
        switch notice.content {
        case .coverage(let record):
            values += [
                ("kind", "coverage"), ("insurer", record.insurer.digits), ("symbol", record.symbol),
                ("number", record.number), ("branch", record.branch?.digits), ("relation", record.relation.rawValue),
                ("income", record.income.rawValue), ("cause", record.cause?.rawValue),
                ("acquired", record.acquired.number), ("lost", record.lost.number),
                ("applied_from", record.appliedFrom.number), ("applied_to", record.appliedTo.number),
            ]
        case .assessment(let insurer, let income, let from):
            values += [
                ("kind", "assessment"), ("insurer", insurer.digits), ("income", income.rawValue),
                ("from_day", from.number),
            ]
        case .limit(let grant):
            values += [
                ("kind", "limit"), ("insurer", grant.insurer.digits), ("class", grant.limitClass.rawValue),
                ("from_day", grant.from.number), ("to_day", grant.to.number), ("long_stay", grant.longStay?.number),
            ]
        case .disease(let disease):
            values += [
                ("kind", "disease"), ("yen", disease.limitYen), ("from_day", disease.from.number),
                ("to_day", disease.to.number),
            ]
        case .highCost(let month):
            values += [("kind", "high-cost"), ("from_day", month.number)]
        }
        let columns = values.map(\.0).joined(separator: ", ")
        let places = values.map { _ in "?" }.joined(separator: ", ")
        try db.run("INSERT INTO change_file (\(columns)) VALUES (\(places))", StatementArguments(values.map(\.1)))
    }

    /// What was entered before `morning` and waits, with its place in the file.
    func waiting(before morning: Day = .endless) throws -> [(sequence: Int64, notice: InsuredNotice)] {
        try db.all("SELECT * FROM change_file WHERE noted < ? ORDER BY sequence", [morning.number])
            .map { ($0["sequence"], try ChangeFile.notice($0)) }
    }

    func waiting(of myNumber: MyNumber) throws -> [(sequence: Int64, notice: InsuredNotice)] {
        try db.all("SELECT * FROM change_file WHERE my_number = ? ORDER BY sequence", [myNumber.digits])
            .map { ($0["sequence"], try ChangeFile.notice($0)) }
    }

    /// The day on which the oldest entry that waits was made; nil for an empty file.
    func oldest() throws -> Day? {
        try db.one("SELECT min(noted) FROM change_file").flatMap { row in (row[0] as Int?).map(Day.init(number:)) }
    }

    /// The next system has stored it.
    func remove(_ sequence: Int64) throws { try db.run("DELETE FROM change_file WHERE sequence = ?", [sequence]) }

    private static func notice(_ row: Row) throws -> InsuredNotice {
        InsuredNotice(
            person: IdentifiedPerson(
                myNumber: MyNumber(stored: row["my_number"]), name: row["name"], kana: row["kana"],
                birth: Day(number: row["birth"]), sex: try decode(row["sex"])),
            noted: Day(number: row["noted"]), content: try content(row))
    }

    private static func content(_ row: Row) throws -> NoticeContent {
        func day(_ column: String) -> Day { Day(number: row[column]) }
        switch row["kind"] as String {
        case "coverage":
            let cause: String? = row["cause"]
            return .coverage(
                InsuredRecord(
                    insurer: try decodeInsurer(row["insurer"]), symbol: row["symbol"], number: row["number"],
                    branch: try decodeBranch(row["branch"]), relation: try decode(row["relation"]),
                    income: try decode(row["income"]), cause: try cause.map { try decode($0) },
                    acquired: day("acquired"), lost: day("lost"), appliedFrom: day("applied_from"),
                    appliedTo: day("applied_to")))
        case "assessment":
            return .assessment(
                insurer: try decodeInsurer(row["insurer"]), try decode(row["income"]), from: day("from_day"))
        case "limit":
            let longStay: Int? = row["long_stay"]
            return .limit(
                LimitGrant(
                    insurer: try decodeInsurer(row["insurer"]), limitClass: try decode(row["class"]),
                    from: day("from_day"), to: day("to_day"), longStay: longStay.map(Day.init(number:))))
        case "disease":
            return .disease(SpecifiedDisease(limitYen: row["yen"], from: day("from_day"), to: day("to_day")))
        case "high-cost": return .highCost(month: day("from_day"))
        default: throw StoreProblem.damaged
        }
    }
}
