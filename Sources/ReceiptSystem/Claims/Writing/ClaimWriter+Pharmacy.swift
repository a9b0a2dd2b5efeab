import Basics
import Eligibility

extension ClaimWriter {
    /// A claim of a pharmacy. It takes the drugs of the visits; who prescribed them is not known here and stays empty. The
    /// fees of dispensing are one code with no points of its own. [assumed: as far as the format is established]
    mutating func pharmacy(_ claim: Claim, number: Int) {
        record(
            "RE",
            [
                1: plain("\(number)"), 2: plain(claim.kindCode(.pharmacy)), 3: plain(claim.month.compactMonth),
                4: texts.name(claim.patient.name, most: 40), 5: plain(claim.sexCode),
                6: plain(claim.patient.birth.compact), 7: plain(claim.benefit), 8: plain(claim.mark),
                35: plain(claim.patient.chart), 41: texts.kana(claim.patient.kana, most: 80),
            ])
        var insurer = insurer(claim)
        if claim.isLimited { insurer[9] = plain("\(claim.limitedYen)") }
        record("HO", insurer)
        for (index, expense) in claim.expenses.enumerated() {
            record(
                "KO",
                [
                    1: plain(expense.payerNumber), 2: plain(expense.recipientNumber), 4: plain("\(claim.days.count)"),
                    5: plain("\(claim.points)"), 7: plain("\(index == 0 ? claim.paidYen : 0)"),
                ])
        }
        checks(claim)
        dispensed(claim)
        points += claim.points
    }

    private mutating func dispensed(_ claim: Claim) {
        record(
            "CO",
            [
                1: plain(ClaimWriter.trainingComment.code),
                2: texts.fullWidth(ClaimWriter.trainingComment.text, most: 76),
            ])
        var number = 0
        for (prescription, visit) in claim.visits.enumerated() {
            for line in visit.treatment.lines(on: visit.on) {
                guard case .drugs(let drugs) = line.content else { continue }
                number += 1
                dispensed(drugs, line, number, prescription: prescription + 1, of: visit, bearers: claim.bearers)
            }
        }
        for (prescription, visit) in claim.visits.enumerated() {
            record("KI", [1: plain(visit.on.compact), 2: plain("\(prescription + 1)")])
        }
    }

    /// 処方基本, 調剤情報 and the drugs of one 剤. Form 1 is internal use, 3 as needed, 5 external. [assumed]
    private mutating func dispensed(
        _ drugs: [DrugAmount], _ line: TreatmentLine, _ number: Int, prescription: Int, of visit: AccountedVisit,
        bearers: String
    ) {
        let usage = visit.treatment.drugs.first { $0.code == drugs[0].drug.code }?.usage ?? ""
        let form =
            switch line.section {
            case .asNeeded: "3"
            case .externalUse: "5"
            default: "1"
            }
        record(
            "SH",
            [
                1: plain(padded(number, to: 2)), 2: plain(form), 4: texts.fullWidth(usage, most: 100),
                5: plain("\(line.points)"),
            ])
        record(
            "CZ",
            [
                2: plain(visit.on.compact), 3: plain(visit.on.compact), 4: plain("\(prescription)"),
                5: plain("\(line.count)"), 6: plain(bearers), 7: plain("1"), 8: plain(padded(number, to: 2)),
                9: plain("410000110"), 10: plain("0"), 13: plain("\(line.points * line.count)"),
            ])
        for drug in drugs {
            record("IY", [1: plain(bearers), 2: plain(drug.drug.code), 3: plain("\(drug.units)")])
        }
    }
}
