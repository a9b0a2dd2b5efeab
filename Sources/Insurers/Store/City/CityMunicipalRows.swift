import Basics
import Eligibility
import GRDB

/// Rows of `municipal.db`.
struct CityMunicipalRows {
    private let calendar: RenewalCalendar
    private let resident: HeldStatement
    private let household: HeldStatement
    private let enrolment: HeldStatement
    private let assessment: HeldStatement
    private let limit: HeldStatement
    private let disease: HeldStatement

    init(_ db: Database, _ calendar: RenewalCalendar) throws {
        self.calendar = calendar
        resident = try insertion(
            db, "resident", ["id", "my_number", "name", "kana", "birth", "sex", "town", "died"])
        household = try insertion(db, "household", ["insurer", "number", "head", "arrears"])
        enrolment = try insertion(
            db, "enrolment",
            [
                "resident", "insurer", "symbol", "number", "branch", "income", "joined_because", "acquired",
                "applied_from", "noted", "left_because", "lost", "applied_to", "end_noted", "paper", "paper_from",
                "paper_until", "paper_branch",
            ])
        assessment = try insertion(db, "assessment", ["resident", "insurer", "income", "from_day", "noted"])
        limit = try insertion(
            db, "limit_certificate", ["resident", "insurer", "class", "from_day", "to_day", "long_stay", "noted"])
        disease = try insertion(db, "specified_disease", ["resident", "yen", "from_day", "to_day", "noted"])
    }

    func add(_ life: Life, _ known: Resident) throws {
        try resident.run(
            .int(known.id), .text(known.myNumber.digits), .text(known.name), .text(known.kana), .day(known.birth),
            .text(known.sex.rawValue), .text(known.town), .day(life.died ?? .endless))
        for spell in life.spells where spell.insurer.isNHI { try add(spell, of: life) }
        for assessed in life.assessments where assessed.insurer.isNHI {
            try assessment.run(
                .int(life.id), .text(assessed.insurer.number.digits), .text(assessed.income.rawValue),
                .day(assessed.from), .day(assessed.noted))
        }
        for granted in life.grants where granted.insurer.isNHI {
            try limit.run(
                .int(life.id), .text(granted.insurer.number.digits), .text(granted.limitClass.rawValue),
                .day(granted.from), .day(granted.to), .day(granted.longStay), .day(granted.noted))
        }
        if let held = life.disease, life.openNHI(on: held.noted) != nil {
            try disease.run(
                .int(life.id), .int(held.disease.limitYen), .day(held.disease.from), .day(held.disease.to),
                .day(held.noted))
        }
    }

    private func add(_ spell: LifeSpell, of life: Life) throws {
        let isMove = spell.end?.cause == .movedInside
        let renewed = calendar.last(noted: spell.noted, ends: spell.lost, endNoted: spell.end?.noted)
        let paperFrom = renewed ?? spell.noted
        let paper =
            renewed.map { PaperRules.atRenewal.inForce(on: $0) }
            ?? PaperRules.onJoining.inForce(on: spell.noted)
        try enrolment.run(
            .int(life.id), .text(spell.insurer.number.digits), .text(spell.symbol), .text(spell.number),
            .text(spell.branchNumber?.digits), .text(spell.income.rawValue),
            .text((spell.joining ?? .movedIn).rawValue),
            // The municipality's own first day: that of the qualification is the prefecture's to carry over.
            .day(spell.joining == .movedInside ? spell.from : spell.acquired), .day(spell.from), .day(spell.noted),
            .text(spell.end?.cause.leaving?.rawValue), .day(isMove ? .endless : spell.lost),
            .day(isMove ? spell.lost : .endless), .day(spell.end?.noted), .text(paper?.value.rawValue),
            paper == nil ? .null : .day(paperFrom),
            paper == nil ? .null : .day(PaperRules.lastDay(given: paperFrom)),
            paper.map { .int($0.value.showsBranch ? 1 : 0) } ?? .null)
    }

    /// Heads and arrears are of households and change with time: what was entered last holds, of one day the last in
    /// order.
    func add(households city: CityHousehold) throws {
        var numbers: [(insurer: CityInsurer, number: String)] = []
        var heads: [(noted: Day, insurer: CityInsurer, number: String, head: Int)] = []
        var arrears: [(noted: Day, insurer: CityInsurer, number: String, months: Int)] = []
        for life in city.lives {
            for spell in life.spells where spell.insurer.isNHI {
                if !numbers.contains(where: { $0.insurer == spell.insurer && $0.number == spell.number }) {
                    numbers.append((spell.insurer, spell.number))
                }
                if life.isHead { heads.append((spell.noted, spell.insurer, spell.number, life.id)) }
            }
            if let from = life.headFrom, let spell = life.openNHI(on: from) {
                heads.append((from, spell.insurer, spell.number, life.id))
            }
            for owed in life.arrears {
                if let spell = life.openNHI(on: owed.noted) {
                    arrears.append((owed.noted, spell.insurer, spell.number, owed.months))
                }
            }
        }
        for (insurer, number) in numbers {
            let head = heads.reversed().filter { $0.insurer == insurer && $0.number == number }
                .max { $0.noted < $1.noted }
            let owed = arrears.reversed().filter { $0.insurer == insurer && $0.number == number }
                .max { $0.noted < $1.noted }
            try household.run(
                .text(insurer.number.digits), .text(number), head.map { .int($0.head) } ?? .null,
                .int(owed?.months ?? 0))
        }
    }
}

extension Life {
    /// The NHI spell that has no end yet as far as the office knows on a day.
    func openNHI(on day: Day) -> LifeSpell? {
        spells.last { $0.insurer.isNHI && $0.noted <= day && ($0.end.map { $0.noted > day } ?? true) }
    }
}

extension SpellEnd.Cause {
    /// As the municipality enters it; nil for a move inside the prefecture, which is no loss.
    var leaving: LeavingCause? {
        switch self {
        case .employed, .resigned: .employed
        case .movedOut: .movedOut
        case .movedInside: nil
        case .turned75: .turned75
        case .died: .died
        case .welfare: .welfare
        }
    }
}
