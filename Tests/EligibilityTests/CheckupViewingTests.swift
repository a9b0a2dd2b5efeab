import Basics
import Testing

@testable import Eligibility

/// Check-ups by what stands on a paper, as the file interface asks for them.
@Suite struct CheckupViewingTests {
    private let nine = Moment("2026-11-24 09:00")!

    private func centre(consents: Set<ConsentItem>) throws -> TestCentre {
        let test = try TestCentre(try clinicalPerson())
        _ = try test.answer(cardInquiry(on: "2026-11-24", consents: consents), at: nine)
        return test
    }

    private func view(_ test: TestCentre, at: Moment, number: String = "1234567") -> CentreReply {
        let paper = PaperNumbers(insurer: "409995", symbol: "", number: number, branch: "02")
        return test.centre.reply(to: .viewCheckups(of: paper, asker: asker(.counter)), at: at)
    }

    @Test func `a check by card with consent opens them for a day`() throws {
        let test = try centre(consents: [.checkup])
        guard case .viewedCheckups(.shown(let viewed)) = view(test, at: nine + 86_400) else {
            Issue.record("the last second of the day of consent must still do")
            return
        }
        #expect(viewed.person.name == "架空　花子")
        #expect(viewed.results.map(\.carriedOut) == [day("2026-06-10")])
        #expect(view(test, at: nine + 86_401) == .viewedCheckups(.withheld(.consentLapsed)))
    }

    @Test func `consent to medication is none to check-ups, and nothing is read`() throws {
        let test = try centre(consents: [.medication])
        #expect(view(test, at: nine) == .viewedCheckups(.withheld(.notConsented)))
        #expect(view(try TestCentre(try clinicalPerson()), at: nine) == .viewedCheckups(.withheld(.cardNeeded)))
        #expect(view(test, at: nine, number: "7654321") == .viewedCheckups(.absent(.noInsurance)))
        #expect(test.statements.count(mentioning: "FROM checkup") == 0)
        let log = try test.centre.store.usageLog.entries().map(\.usage).filter { $0.kind == .openClinical }
        #expect(log.map(\.outcome) == ["not-consented", "no-insurance"])
    }

    @Test func `a new check without consent takes it back`() throws {
        let test = try centre(consents: [.checkup])
        _ = try test.answer(cardInquiry(on: "2026-11-24", check: "check-2"), at: nine + 600)
        #expect(view(test, at: nine + 700) == .viewedCheckups(.withheld(.withdrawn)))
    }
}
