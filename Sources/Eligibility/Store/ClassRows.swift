import Basics
import GRDB

/// Writes what is granted or assessed for a time: income classes, limit classes, specified diseases.
///
/// Nothing of it is changed by what comes later: a correction is a row of its own, known from its own day on. What comes
/// again on the same day about the same beginning replaces what came first.
final class ClassRows {
    private let assessment: HeldStatement
    private let limit: HeldStatement
    private let disease: HeldStatement

    init(_ db: Database) throws {
        assessment = try HeldStatement(
            db,
            """
            INSERT INTO assessment (person, insurer, from_day, registered, income) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (person, insurer, from_day, registered) DO UPDATE SET income = excluded.income
            """)
        limit = try HeldStatement(
            db,
            """
            INSERT INTO limit_certificate (person, insurer, from_day, registered, class, to_day, long_stay)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (person, insurer, from_day, registered) DO UPDATE SET
                class = excluded.class, to_day = excluded.to_day, long_stay = excluded.long_stay
            """)
        disease = try HeldStatement(
            db,
            """
            INSERT INTO specified_disease (person, from_day, registered, to_day, limit_yen) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (person, from_day, registered) DO UPDATE SET
                to_day = excluded.to_day, limit_yen = excluded.limit_yen
            """)
    }

    func write(_ row: BulkAssessment, of person: Int) throws {
        assessment.bind(person, at: 1)
        assessment.bind(row.insurer, at: 2)
        assessment.bind(row.from, at: 3)
        assessment.bind(row.registered, at: 4)
        assessment.bind(RegisterCodes.number(row.income, RegisterCodes.incomes), at: 5)
        try assessment.run()
    }

    func write(_ row: BulkLimit, of person: Int) throws {
        limit.bind(person, at: 1)
        limit.bind(row.insurer, at: 2)
        limit.bind(row.from, at: 3)
        limit.bind(row.registered, at: 4)
        limit.bind(RegisterCodes.number(row.limitClass, RegisterCodes.limitClasses), at: 5)
        limit.bind(row.to, at: 6)
        limit.bind(row.longStay, at: 7)
        try limit.run()
    }

    func write(_ row: BulkDisease, of person: Int) throws {
        disease.bind(person, at: 1)
        disease.bind(row.from, at: 2)
        disease.bind(row.registered, at: 3)
        disease.bind(row.to, at: 4)
        disease.bind(row.limitYen, at: 5)
        try disease.run()
    }
}

extension ClassRows {
    func write(_ record: IncomeAssessment, of person: Int, insurer: Int) throws {
        try write(
            BulkAssessment(
                insurer: insurer, income: record.income, from: record.from.number,
                registered: record.registered.number),
            of: person)
    }

    func write(_ record: LimitRecord, of person: Int, insurer: Int) throws {
        try write(
            BulkLimit(
                insurer: insurer, limitClass: record.limitClass, from: record.from.number, to: record.to.number,
                longStay: (record.longStay ?? .endless).number, registered: record.registered.number),
            of: person)
    }

    func write(_ record: SpecifiedDisease, of person: Int, registered: Day) throws {
        try write(
            BulkDisease(
                limitYen: record.limitYen, from: record.from.number, to: record.to.number,
                registered: registered.number),
            of: person)
    }
}
