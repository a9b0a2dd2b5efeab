import Basics
import Eligibility
import ReceiptSystem
import Testing

@Suite struct ClaimReviewTests {
    private let other = Fixture.coverage(insurer: "06409999", branch: "00")

    /// What becomes of the claim of one visit, or of two on the 3rd and 20th of a month, with these findings.
    private func outcome(
        _ month: String, _ findings: [PayerFinding], checked: Bool = false, expense: Bool = false,
        declared: Bool = false
    ) throws -> ReviewOutcome {
        let confirmation: ReceiptSystem.Confirmation = declared ? .declaration : checked ? .online : .unchecked
        let visits = zip(["03", "20"], findings).map { day, _ in
            ClaimFixture.visit("\(month)-\(day)", confirmation: confirmation)
        }
        let old = PatientExpense(
            payerNumber: "54409990", recipientNumber: "1234566", monthlyYen: 0, from: Day("2018-01-01")!)
        let claims = ClaimFixture.claims(visits, expenses: expense ? ["00012": [old]] : [:])
        let review = ClaimReview(claims) { questions in
            #expect(questions.count == findings.count)
            return findings
        }
        return try #require(review.reviewed.first).outcome
    }

    @Test func `a claim that the insurer covers is accepted, in every month`() throws {
        for month in ["2020-03", "2021-09", "2022-01", "2024-06"] {
            #expect(try outcome(month, [.covered(Fixture.coverage())]) == .accepted)
        }
    }

    /// Claims of 2021-10, that is of treatment in 2021-09, are the first to be re-addressed.
    @Test func `a misdirected claim comes back until 2021-09 and is re-addressed since`() throws {
        #expect(try outcome("2021-08", [.elsewhere(other)]) == .returned(.otherInsurer))
        #expect(try outcome("2021-09", [.elsewhere(other)]) == .readdressed(insurer: "06409999"))
        #expect(
            try outcome("2021-09", [.covered(Fixture.coverage()), .elsewhere(other)])
                == .split(insurers: ["409995", "06409999"]))
        #expect(try outcome("2021-08", [.covered(Fixture.coverage()), .elsewhere(other)]) == .returned(.otherInsurer))
    }

    /// Claims of 2022-02 are the first that stay where the check said valid.
    @Test func `a checked claim is re-addressed until 2022-01 and stays since`() throws {
        #expect(try outcome("2021-12", [.elsewhere(other)], checked: true) == .readdressed(insurer: "06409999"))
        #expect(try outcome("2022-01", [.elsewhere(other)], checked: true) == .kept)
        #expect(try outcome("2022-01", [.notCovered(lost: nil)], checked: true) == .kept)
        #expect(try outcome("2022-01", [.elsewhere(other)]) == .readdressed(insurer: "06409999"))
    }

    @Test func `with public expense, or without any insurance, it comes back`() throws {
        #expect(try outcome("2024-06", [.elsewhere(other)], expense: true) == .returned(.withPublicExpense))
        let lost = Day("2024-05-31")!
        #expect(try outcome("2024-06", [.notCovered(lost: lost)]) == .returned(.notCovered(lost: lost)))
        #expect(
            try outcome("2024-06", [.elsewhere(other), .notCovered(lost: nil)]) == .returned(.notCovered(lost: nil)))
        #expect(try outcome("2024-06", [.unknown]) == .returned(.unknown))
        #expect(try outcome("2024-06", [.several]) == .returned(.several))
    }

    @Test func `a declaration's insurer is found out, or all bear it`() throws {
        #expect(try outcome("2023-08", [.elsewhere(other)], declared: true) == .found(insurer: "06409999"))
        #expect(try outcome("2023-08", [.notCovered(lost: nil)], declared: true) == .shared)
        // Before the circular it is a claim like any other.
        #expect(try outcome("2023-06", [.elsewhere(other)], declared: true) == .readdressed(insurer: "06409999"))
    }

    @Test func `without checks visits are claimed by what was held before`() {
        let visits = [
            ClaimFixture.visit("2024-06-03"), ClaimFixture.visit("2024-06-04", confirmation: .unchecked),
            ClaimFixture.visit("2024-06-05", confirmation: .declaration),
        ]
        let without = ClaimReview.unchecked(
            visits, before: Dictionary(uniqueKeysWithValues: visits.map { ($0.visit, ClaimFixture.employees) }))
        #expect(without.map(\.confirmation) == [.unchecked, .unchecked, .declaration])
        #expect(without.map(\.insurance.insurerNumber) == ["06409999", "409995", "409995"])
        #expect(
            ClaimReview.unchecked(visits, before: [:]).map(\.insurance.insurerNumber) == ["409995", "409995", "409995"])
    }

    @Test func `every outcome has words in both languages and a code of its own`() {
        let outcomes: [ReviewOutcome] = [
            .accepted, .kept, .readdressed(insurer: "1"), .split(insurers: ["1", "2"]), .returned(.unknown),
            .found(insurer: "1"), .shared,
        ]
        #expect(Set(outcomes.map(\.code)).count == outcomes.count)
        #expect(outcomes.allSatisfy { !$0.text.ja.isEmpty && $0.text.ja != $0.text.en })
        let reasons: [ReturnReason] = [
            .notCovered(lost: nil), .otherInsurer, .withPublicExpense, .unknown, .several,
        ]
        #expect(Set(reasons.map(\.code)).count == reasons.count)
        #expect(reasons.allSatisfy { !$0.text.ja.isEmpty && $0.text.ja != $0.text.en })
    }
}
