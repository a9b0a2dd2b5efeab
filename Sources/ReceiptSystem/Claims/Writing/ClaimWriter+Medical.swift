import Basics
import Eligibility

extension ClaimWriter {
    /// A claim of a medical institution, of an outpatient.
    mutating func medical(_ claim: Claim, number: Int) {
        record(
            "RE",
            [
                1: plain("\(number)"), 2: plain(claim.kindCode(.medical)), 3: plain(claim.month.compactMonth),
                4: texts.name(claim.patient.name, most: 40), 5: plain(claim.sexCode),
                6: plain(claim.patient.birth.compact), 7: plain(claim.benefit), 11: plain(claim.mark),
                13: plain(claim.patient.chart), 36: texts.kana(claim.patient.kana, most: 80),
            ])
        var insurer = insurer(claim)
        if claim.isLimited { insurer[11] = plain("\(claim.limitedYen)") }
        record("HO", insurer)
        for (index, expense) in claim.expenses.enumerated() { publicExpense(expense, claim, isFirst: index == 0) }
        checks(claim)
        diseases(claim)
        record(
            "CO",
            [
                1: plain("01"), 2: plain(claim.bearers), 3: plain(ClaimWriter.trainingComment.code),
                4: texts.fullWidth(ClaimWriter.trainingComment.text, most: 76),
            ])
        for line in ClaimLines(claim.visits).lines { medical(line, bearers: claim.bearers) }
        points += claim.points
    }

    /// The first expense takes what goes beyond its monthly amount. [assumed]
    private mutating func publicExpense(_ expense: PatientExpense, _ claim: Claim, isFirst: Bool) {
        record(
            "KO",
            [
                1: plain(expense.payerNumber), 2: plain(expense.recipientNumber), 4: plain("\(claim.days.count)"),
                5: plain("\(claim.points)"), 6: plain("\(isFirst ? claim.paidYen : 0)"),
            ])
    }

    /// Names stand uncoded. The first is the main one. [found: 0000999 for a name without a code]
    private mutating func diseases(_ claim: Claim) {
        for (index, diagnosis) in claim.diagnoses.enumerated() {
            record(
                "SY",
                [
                    1: plain("0000999"), 2: plain(diagnosis.since.compact), 3: plain("1"),
                    5: texts.fullWidth(diagnosis.name, most: 40), 6: plain(index == 0 ? "01" : ""),
                ])
        }
    }

    /// Points stand in the last record of what is counted together, count and days in each. [found: record conditions]
    private mutating func medical(_ line: ClaimLines.Line, bearers: String) {
        switch line.line.content {
        case .service(let service):
            record("SI", columns(line, bearers, code: service.code, amount: nil, isFirst: true, isLast: true))
        case .drugs(let drugs):
            for (index, drug) in drugs.enumerated() {
                record(
                    "IY",
                    columns(
                        line, bearers, code: drug.drug.code, amount: drug.units, isFirst: index == 0,
                        isLast: index == drugs.count - 1))
            }
        }
    }

    private func columns(
        _ line: ClaimLines.Line, _ bearers: String, code: String, amount: Int?, isFirst: Bool, isLast: Bool
    ) -> [Int: [UInt8]] {
        var columns = [
            1: plain(isFirst ? line.line.section.rawValue : ""), 2: plain(bearers), 3: plain(code),
            4: plain(amount.map(String.init) ?? ""), 5: plain(isLast ? "\(line.line.points)" : ""),
            6: plain("\(line.count)"),
        ]
        for (day, count) in line.days { columns[12 + day] = plain("\(count)") }
        return columns
    }
}
