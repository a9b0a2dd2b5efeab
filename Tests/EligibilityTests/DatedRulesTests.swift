import Basics
import Testing

@testable import Eligibility

@Suite struct DatedRulesTests {
    @Test(arguments: [
        ("2026-08-05", CertificateState.alive),
        ("2026-08-06", .inGrace(until: day("2026-11-30"))),
        ("2026-11-30", .inGrace(until: day("2026-11-30"))),
        ("2026-12-01", .expired),
    ])
    func graceLastsToTheEndOfTheThirdMonthAfterTheMonthOfExpiry(_ on: String, _ state: CertificateState) {
        #expect(CertificateRules.state(validUntil: day("2026-08-05"), on: day(on)) == state)
    }

    @Test func thereIsNoGraceBeforeDecember2024() {
        #expect(CertificateRules.state(validUntil: day("2024-11-20"), on: day("2024-12-01")) == .expired)
        #expect(
            CertificateRules.state(validUntil: day("2024-11-20"), on: day("2024-12-02"))
                == .inGrace(until: day("2025-02-28")))
    }

    @Test func theLimitQuestionIsAskedUntilOctober2024() {
        #expect(ConsentRules.limitByCard.inForce(on: day("2024-10-06"))?.value == .asked)
        #expect(ConsentRules.limitByCard.inForce(on: day("2024-10-07"))?.value == .unasked)
    }

    @Test func consentAllowsViewingForADay() {
        let given = Moment("2026-11-24 09:00:30")!
        #expect(ConsentRules.viewableUntil(consentGiven: given) == Moment("2026-11-25 09:00:30")!)
    }

    @Test(arguments: [
        ("2026-11-10", "2023-11-10", "2026-09-30"),
        ("2026-11-11", "2023-11-11", "2026-10-31"),
        ("2026-01-24", "2023-01-24", "2025-12-31"),
        ("2024-02-29", "2021-02-28", "2024-01-31"),
    ])
    func medicationReachesBackThreeYearsAndAppearsOnThe11thOfTheNextMonth(
        _ on: String, _ first: String, _ last: String
    ) {
        #expect(MedicationRules.visible(on: day(on)) == day(first)...day(last))
    }
}
