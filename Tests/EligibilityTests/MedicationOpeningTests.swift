import Basics
import Testing

@testable import Eligibility

@Suite struct MedicationOpeningTests {
    private let nine = Moment("2026-11-24 09:00")!

    private func centre(consents: Set<ConsentItem>) throws -> TestCentre {
        let test = try TestCentre(try fullPerson())
        _ = try test.answer(cardInquiry(on: "2026-11-24", consents: consents), at: nine)
        return test
    }

    @Test func theViewingAccountGetsTheContentsLatestFirst() throws {
        let reply = try centre(consents: [.medication]).openMedication("check-1", as: .viewing, at: nine + 60)
        #expect(reply == .medication(.shown([drug("2026-09-02"), drug("2026-08-03")])))
    }

    @Test(arguments: [Account.counter, .administrator])
    func otherAccountsDoNot(_ account: Account) throws {
        let reply = try centre(consents: [.medication]).openMedication("check-1", as: account, at: nine + 60)
        #expect(reply == .medication(.withheld(.accountMayNot)))
    }

    @Test func consentLapsesAfter24Hours() throws {
        let test = try centre(consents: [.medication])
        let end = nine + 86_400
        #expect(test.openMedication("check-1", as: .viewing, at: end + 1) == .medication(.withheld(.consentLapsed)))
        guard case .medication(.shown(let items)) = test.openMedication("check-1", as: .viewing, at: end) else {
            Issue.record("the last second of the day of consent must still do")
            return
        }
        #expect(items.count == 2)
    }

    @Test func withoutConsentThereIsNothingToOpen() throws {
        let reply = try centre(consents: []).openMedication("check-1", as: .viewing, at: nine)
        #expect(reply == .medication(.withheld(.notConsented)))
    }

    @Test func aCheckByNumberOpensNothing() throws {
        let test = try TestCentre(try fullPerson())
        _ = try test.answer(
            numberInquiry(
                "409995", "1234567", branch: "02", birth: "1980-01-15", on: "2026-11-24", consents: [.medication]),
            at: nine)
        #expect(test.openMedication("check-1", as: .viewing, at: nine) == .medication(.withheld(.cardNeeded)))
    }

    @Test func anotherInstitutionsCheckIsUnknown() throws {
        let test = try centre(consents: [.medication])
        #expect(
            test.openMedication("check-1", as: .viewing, at: nine, from: otherClinic) == .refused(.unknownCheck))
        #expect(test.openMedication("no such", as: .viewing, at: nine) == .refused(.unknownCheck))
    }

    @Test func everyAttemptIsLoggedWithItsOutcome() throws {
        let test = try centre(consents: [.medication])
        _ = test.openMedication("check-1", as: .counter, at: nine)
        _ = test.openMedication("check-1", as: .viewing, at: nine)
        _ = test.openMedication("no such", as: .viewing, at: nine)
        let openings = try test.centre.store.usageLog.entries().map(\.usage).filter { $0.kind == .openMedication }
        #expect(openings.map(\.outcome) == ["account-may-not", "shown", "unknown-check"])
        #expect(openings.map(\.disclosed) == [[], ["medication"], []])
        #expect(openings.map(\.check) == ["check-1", "check-1", "no such"])
    }
}
