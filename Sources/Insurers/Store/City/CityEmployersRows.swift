import Basics
import Eligibility
import GRDB

/// Rows of `employers.db`.
struct CityEmployersRows {
    private let insured: HeldStatement
    private let assessment: HeldStatement
    private let limit: HeldStatement
    private let disease: HeldStatement

    init(_ db: Database) throws {
        insured = try insertion(
            db, "insured",
            [
                "my_number", "name", "kana", "birth", "sex", "insurer", "symbol", "number", "branch", "relation",
                "income", "acquired", "noted", "lost", "end_noted",
            ])
        assessment = try insertion(db, "assessment", ["my_number", "insurer", "income", "from_day", "noted"])
        limit = try insertion(
            db, "limit_certificate", ["my_number", "insurer", "class", "from_day", "to_day", "long_stay", "noted"])
        disease = try insertion(db, "specified_disease", ["my_number", "yen", "from_day", "to_day", "noted"])
    }

    func add(_ life: Life, _ resident: Resident) throws {
        let key = CityValue.text(resident.myNumber.digits)
        for spell in life.spells where !spell.insurer.isNHI {
            try insured.run(
                key, .text(resident.name), .text(resident.kana), .day(resident.birth), .text(resident.sex.rawValue),
                .text(spell.insurer.number.digits), .text(spell.symbol), .text(spell.number),
                .text(spell.branchNumber?.digits), .text(spell.relation.rawValue), .text(spell.income.rawValue),
                .day(spell.acquired), .day(spell.noted), .day(spell.lost), .day(spell.end?.noted))
        }
        for assessed in life.assessments where !assessed.insurer.isNHI {
            try assessment.run(
                key, .text(assessed.insurer.number.digits), .text(assessed.income.rawValue), .day(assessed.from),
                .day(assessed.noted))
        }
        for granted in life.grants where !granted.insurer.isNHI {
            try limit.run(
                key, .text(granted.insurer.number.digits), .text(granted.limitClass.rawValue), .day(granted.from),
                .day(granted.to), .day(granted.longStay), .day(granted.noted))
        }
        if let held = life.disease, life.openNHI(on: held.noted) == nil {
            try disease.run(
                key, .int(held.disease.limitYen), .day(held.disease.from), .day(held.disease.to), .day(held.noted))
        }
    }
}
