import Testing

@testable import Eligibility

struct PayerNumberTests {
    @Test func `a public-expense number with a wrong check digit warns and is not refused`() throws {
        let problem = NumberProblem.wrongCheckDigit(.insurer, found: 9, expected: 0)
        let payer = try PayerNumber("83136019")
        guard case .publicExpense(let expense, let warning) = payer.verdict else {
            Issue.record("\(payer.verdict)")
            return
        }
        #expect(expense.law == "83" && warning == problem)
        #expect(throws: problem) { try InsurerNumber("83136019") }
    }

    @Test func `an insurer's number with a wrong check digit is refused`() throws {
        let problem = NumberProblem.wrongCheckDigit(.insurer, found: 8, expected: 9)
        #expect(try PayerNumber("01400018").verdict == .refused(problem))
    }

    @Test(arguments: ["12409991", "54409990", "80137045"])
    func `public-expense numbers that hold carry no warning`(_ number: String) throws {
        let payer = try PayerNumber(number)
        let expense = try #require(payer.publicExpense)
        #expect(payer.verdict == .publicExpense(expense, warning: nil))
        #expect(expense.law == String(number.prefix(2)))
    }

    @Test func `a number that holds is an insurer's, with its parts`() throws {
        let payer = try PayerNumber("０６４０９９９９")
        #expect(payer.verdict == .insurer(try InsurerNumber("06409999")))
        #expect(payer.law == "06" && payer.prefecture == "40" && payer.digits.count == 8)
        #expect(try PayerNumber("409995").law == nil)
    }

    @Test func `what cannot be read is thrown`() {
        #expect(throws: NumberProblem.wrongLength(.insurer, found: 7, allowed: [6, 8])) { try PayerNumber("8313601") }
        #expect(throws: NumberProblem.notDigits(.insurer, found: "8313601X")) { try PayerNumber("8313601X") }
        #expect(throws: NumberProblem.missing(.insurer)) { try PayerNumber("") }
    }

    @Test(arguments: ["01", "06", "39", "67", "79x", "8", "90", "00", "8０"])
    func `no insurer's law is a public expense`(_ law: String) {
        #expect(PublicExpense(law: law) == nil)
    }

    @Test func `whatever is billed in order is a public expense, once`() {
        #expect(PublicExpense.billingOrder.allSatisfy { PublicExpense(law: $0) != nil })
        #expect(Set(PublicExpense.billingOrder).count == PublicExpense.billingOrder.count)
        for law in 80...89 { #expect(PublicExpense(law: "\(law)") != nil) }
    }

    @Test(arguments: [
        "01", "02", "03", "04", "06", "07", "31", "32", "33", "34", "39", "63", "67", "72", "73", "74", "75",
    ])
    func `every law of an insurer has a scheme`(_ law: String) throws {
        let digits = (law + "40999").compactMap(\.wholeNumberValue)
        let number = law + "40999" + "\(CheckDigit.of(digits))"
        #expect(try InsurerNumber(number).scheme != nil)
    }

    @Test(arguments: [("00", Relation.insured), ("01", .family), ("12", .family)])
    func `among employees the branch tells the insured person`(_ branch: String, _ relation: Relation) throws {
        #expect(try BranchNumber(branch).relation(in: .employees) == relation)
        #expect(try BranchNumber(branch).relation(in: .mutualAid) == relation)
        #expect(try BranchNumber(branch).relation(in: .nhi) == nil)
    }
}
