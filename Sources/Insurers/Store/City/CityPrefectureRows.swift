import Basics
import Eligibility
import GRDB

/// Rows of `prefecture.db`: everything of NHI, with the prefecture's own dates.
struct CityPrefectureRows {
    private let application: HeldStatement
    private let assessment: HeldStatement
    private let limit: HeldStatement
    private let disease: HeldStatement
    private let highCost: HeldStatement

    init(_ db: Database) throws {
        application = try insertion(
            db, "application",
            [
                "my_number", "insurer", "symbol", "number", "branch", "income", "cause", "acquired", "lost",
                "applied_from", "applied_to",
            ])
        assessment = try insertion(db, "assessment", ["my_number", "insurer", "income", "from_day"])
        limit = try insertion(
            db, "limit_certificate", ["my_number", "insurer", "class", "from_day", "to_day", "long_stay"])
        disease = try insertion(db, "specified_disease", ["my_number", "yen", "from_day", "to_day"])
        highCost = try insertion(db, "high_cost", ["my_number", "month"])
    }

    func add(_ life: Life, _ myNumber: String) throws {
        let key = CityValue.text(myNumber)
        for spell in life.spells where spell.insurer.isNHI {
            let isMove = spell.end?.cause == .movedInside
            try application.run(
                key, .text(spell.insurer.number.digits), .text(spell.symbol), .text(spell.number),
                .text(spell.branchNumber?.digits), .text(spell.income.rawValue),
                .text((spell.joining ?? .movedIn).rawValue), .day(spell.acquired),
                .day(isMove ? lossAfterMove(spell, of: life) : spell.lost), .day(spell.from),
                .day(isMove ? spell.lost : .endless))
        }
        for assessed in life.assessments where assessed.insurer.isNHI {
            try assessment.run(
                key, .text(assessed.insurer.number.digits), .text(assessed.income.rawValue), .day(assessed.from))
        }
        for granted in life.grants where granted.insurer.isNHI {
            try limit.run(
                key, .text(granted.insurer.number.digits), .text(granted.limitClass.rawValue), .day(granted.from),
                .day(granted.to), .day(granted.longStay))
        }
        if let held = life.disease, life.openNHI(on: held.noted) != nil {
            try disease.run(key, .int(held.disease.limitYen), .day(held.disease.from), .day(held.disease.to))
        }
        for costly in life.highCost { try highCost.run(key, .day(costly.month)) }
    }

    /// A loss ends the whole qualification, with the municipality moved from too.
    private func lossAfterMove(_ spell: LifeSpell, of life: Life) -> Day {
        life.spells.first {
            $0.insurer.isNHI && $0.acquired == spell.acquired && $0.from > spell.from
                && $0.end.map { $0.cause != .movedInside } ?? false
        }?.lost ?? .endless
    }
}
