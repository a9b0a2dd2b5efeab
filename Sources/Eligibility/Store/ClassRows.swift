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

    func write(_ record: IncomeAssessment, of person: Int, insurer: Int) throws {
        assessment.bind(person, at: 1)
        assessment.bind(insurer, at: 2)
        assessment.bind(record.from.number, at: 3)
        assessment.bind(record.registered.number, at: 4)
        assessment.bind(RegisterCodes.number(record.income, RegisterCodes.incomes), at: 5)
        try assessment.run()
    }

    func write(_ record: LimitRecord, of person: Int, insurer: Int) throws {
        limit.bind(person, at: 1)
        limit.bind(insurer, at: 2)
        limit.bind(record.from.number, at: 3)
        limit.bind(record.registered.number, at: 4)
        limit.bind(RegisterCodes.number(record.limitClass, RegisterCodes.limitClasses), at: 5)
        limit.bind(record.to.number, at: 6)
        limit.bind((record.longStay ?? .endless).number, at: 7)
        try limit.run()
    }

    func write(_ record: SpecifiedDisease, of person: Int, registered: Day) throws {
        disease.bind(person, at: 1)
        disease.bind(record.from.number, at: 2)
        disease.bind(registered.number, at: 3)
        disease.bind(record.to.number, at: 4)
        disease.bind(record.limitYen, at: 5)
        try disease.run()
    }
}
