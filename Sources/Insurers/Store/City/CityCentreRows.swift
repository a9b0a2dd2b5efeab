import Basics
import Eligibility
import GRDB

/// Writes the city's register into `centre.db`, person after person, as the nights would have left it.
struct CityCentreRows {
    private var writer: CentreBulkWriter
    private let insurers: [Int]
    private let lines: [Int]

    init(_ db: Database, names: [InsurerNumber: String]) throws {
        let writer = try CentreBulkWriter(db)
        insurers = try CityInsurer.allCases.map { try writer.insurer($0.number, name: names[$0.number] ?? "") }
        lines = try CityDrugs.all.map { try writer.line(name: $0.name, amount: $0.amount, usage: $0.usage) }
        self.writer = writer
    }

    mutating func add(_ life: Life, _ resident: Resident, _ codes: PersonCodes) throws {
        try writer.add(
            code: codes.link, name: JISCharacters.carried(resident.name),
            kana: resident.kana, birth: life.birth.number, sex: life.sex,
            certificates: life.certificate.map {
                [BulkCertificate(serial: $0.serial, validUntil: $0.validUntil.number, linked: $0.linked)]
            } ?? [],
            coverages: life.spells.map(coverage),
            assessments: life.assessments.map {
                BulkAssessment(
                    insurer: insurers[$0.insurer.rawValue], income: $0.income, from: $0.from.number,
                    registered: ($0.noted + $0.insurer.nights).number)
            },
            limits: life.grants.map {
                BulkLimit(
                    insurer: insurers[$0.insurer.rawValue], limitClass: $0.limitClass, from: $0.from.number,
                    to: $0.to.number, longStay: ($0.longStay ?? .endless).number,
                    registered: ($0.noted + $0.insurer.nights).number)
            },
            diseases: life.disease.map { held in
                let nights = life.openNHI(on: held.noted) == nil ? 1 : 2
                return [
                    BulkDisease(
                        limitYen: held.disease.limitYen, from: held.disease.from.number, to: held.disease.to.number,
                        registered: (held.noted + nights).number)
                ]
            } ?? [],
            medications: life.prescriptions.map {
                BulkMedication(
                    dispensed: $0.dispensed.number, line: lines[$0.drug], days: $0.days,
                    registered: $0.noted.number)
            })
    }

    func finish() throws { try writer.finish() }

    private func coverage(_ spell: LifeSpell) -> BulkCoverage {
        let isMove = spell.end?.cause == .movedInside
        return BulkCoverage(
            insurer: insurers[spell.insurer.rawValue], symbol: KeyForm.of(spell.symbol), number: spell.number,
            branch: spell.insurer == .elders ? nil : spell.branch, relation: spell.passedRelation,
            income: spell.income, acquired: spell.acquired.number,
            lost: (isMove ? .endless : spell.lost).number, applicationFrom: spell.from.number,
            applicationTo: (isMove ? spell.lost : .endless).number, registered: (spell.noted + spell.nights).number,
            lossRegistered: (spell.end.map { $0.noted + spell.nights } ?? .endless).number)
    }
}
