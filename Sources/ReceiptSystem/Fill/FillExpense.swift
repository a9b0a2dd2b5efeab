import Basics
import Eligibility

/// 公費 of made-up patients: children under sixteen have a local one, one adult of fifty that of a rare disease.
/// [assumed: shares and monthly amounts; payers are fictional]
enum FillExpense {
    static func expenses(of person: InsuredPerson, month: Day, random: inout SeededRandom) -> [PatientExpense] {
        let age = (month - person.birth) / 365
        let draw = random.below(50)
        let number = recipient(random.below(1_000_000))
        if age < 16 {
            return [
                PatientExpense(
                    payerNumber: "81409997", recipientNumber: number, monthlyYen: 600, from: person.birth,
                    to: person.birth.adding(years: 16) - 1)
            ]
        }
        guard draw == 0 else { return [] }
        let since = month.adding(months: -6)
        return [PatientExpense(payerNumber: "54409990", recipientNumber: number, monthlyYen: 10_000, from: since)]
    }

    private static func recipient(_ number: Int) -> String {
        let digits = padded(number, to: 6)
        return (0...9).map { digits + "\($0)" }.first(where: PatientExpense.isRecipientNumber) ?? digits + "0"
    }
}
