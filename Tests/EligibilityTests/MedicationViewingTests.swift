import Basics
import Testing

@testable import Eligibility

@Suite struct MedicationViewingTests {
    private let nine = Moment("2026-11-24 09:00")!

    private func view(
        _ test: TestCentre, at: Moment, number: String = "1234567", from: String = "2020-01-01",
        to: String = "2026-11-30", institution: String = clinic
    ) -> CentreReply {
        let paper = PaperNumbers(insurer: "409995", symbol: "", number: number, branch: "02")
        let view = MedicationView(
            of: paper, dispensed: day(from)...day(to), asker: asker(.counter, institution))
        return test.centre.reply(to: .viewMedication(view), at: at)
    }

    private func centre(consents: Set<ConsentItem>) throws -> TestCentre {
        let test = try TestCentre(try fullPerson())
        _ = try test.answer(cardInquiry(on: "2026-11-24", consents: consents), at: nine)
        return test
    }

    @Test func `a check by card with consent opens it for a day`() throws {
        let test = try centre(consents: [.medication])
        guard case .viewed(.shown(let viewed)) = view(test, at: nine + 86_400) else {
            Issue.record("the last second of the day of consent must still do")
            return
        }
        #expect(viewed.person.name == "架空　花子")
        #expect(viewed.items == [drug("2026-09-02"), drug("2026-08-03")])
        #expect(view(test, at: nine + 86_401) == .viewed(.withheld(.consentLapsed)))
    }

    @Test func `only the months asked for are given`() throws {
        let test = try centre(consents: [.medication])
        guard case .viewed(.shown(let viewed)) = view(test, at: nine, from: "2026-08-01", to: "2026-08-31") else {
            Issue.record("nothing was shown")
            return
        }
        #expect(viewed.items == [drug("2026-08-03")])
    }

    @Test func `without consent, without a card and at another institution it stays closed`() throws {
        #expect(view(try centre(consents: []), at: nine) == .viewed(.withheld(.notConsented)))
        #expect(view(try TestCentre(try fullPerson()), at: nine) == .viewed(.withheld(.cardNeeded)))
        let test = try centre(consents: [.medication])
        #expect(view(test, at: nine, institution: otherClinic) == .viewed(.withheld(.cardNeeded)))
        #expect(view(test, at: nine, number: "7654321") == .viewed(.absent(.noInsurance)))
        #expect(view(test, at: nine, number: "") == .refused(.malformedKey))
    }

    @Test func `a later check without consent takes back an earlier consent`() throws {
        let test = try centre(consents: [.medication])
        _ = try test.answer(cardInquiry(on: "2026-11-24", check: "check-2"), at: nine + 600)
        #expect(view(test, at: nine + 700) == .viewed(.withheld(.withdrawn)))
    }

    @Test func `every attempt is logged as a view, with the check it rests on`() throws {
        let test = try centre(consents: [.medication])
        _ = view(test, at: nine)
        _ = view(test, at: nine + 86_401)
        _ = view(test, at: nine, number: "7654321")
        let log = try test.centre.store.usageLog.entries().map(\.usage).filter { $0.kind == .openMedication }
        #expect(log.map(\.outcome) == ["shown", "consent-lapsed", "no-insurance"])
        #expect(log.map(\.disclosed) == [["medication"], [], []])
        #expect(log.map(\.check) == ["check-1", nil, nil])
        #expect(log.map(\.key).first == "number 409995//1234567/02")
    }
}
