import Basics
import Eligibility
import GRDB

/// Rows of both compartments of the intermediate server: `entrusted.db` and `intermediate.db`.
struct CityServerRows {
    private let registration: HeldStatement
    private let person: HeldStatement
    private let coverage: HeldStatement
    private let certificate: HeldStatement

    init(entrusted: Database, intermediate: Database) throws {
        registration = try insertion(entrusted, "registration", ["my_number", "own_code", "link_code", "matches"])
        person = try insertion(
            intermediate, "person", ["own_code", "link_code", "name", "kana", "birth", "sex"])
        coverage = try insertion(
            intermediate, "coverage",
            [
                "own_code", "insurer", "symbol", "number", "branch", "relation", "acquired", "lost", "applied_from",
                "applied_to",
            ])
        certificate = try insertion(intermediate, "certificate", ["serial", "own_code", "valid_until", "linked"])
    }

    func add(_ life: Life, _ resident: Resident, _ codes: PersonCodes) throws {
        try registration.run(.text(resident.myNumber.digits), .text(codes.own), .text(codes.link), 1)
        try person.run(
            .text(codes.own), .text(codes.link), .text(JISCharacters.carried(resident.name)), .text(resident.kana),
            .day(resident.birth), .text(resident.sex.rawValue))
        for spell in life.spells {
            let isMove = spell.end?.cause == .movedInside
            try coverage.run(
                .text(codes.own), .text(spell.insurer.number.digits), .text(spell.symbol), .text(spell.number),
                .text(spell.branchNumber?.digits), .text(spell.passedRelation.rawValue), .day(spell.acquired),
                .day(isMove ? .endless : spell.lost), .day(spell.from), .day(isMove ? spell.lost : .endless))
        }
        if let held = life.certificate {
            try certificate.run(
                .text(held.serial), .text(codes.own), .day(held.validUntil), .int(held.linked ? 1 : 0))
        }
    }
}

extension CityInsurer {
    /// Nights between the office and the centre.
    var nights: Int { isNHI ? 2 : 1 }
}

extension LifeSpell {
    /// In NHI everybody is insured in their own right.
    var passedRelation: Relation { insurer.isEmployees ? relation : .insured }

    /// Nights between the office and the centre.
    var nights: Int { insurer.nights }
}
