import Basics
import Testing

@testable import Eligibility

/// Limit classes as they were corrected, the long stay, and specified diseases.
@Suite struct LimitRecordTests {
    private func limit(
        _ limitClass: LimitClass, from: String, to: String, longStay: String? = nil, registered: String
    ) throws -> LimitRecord {
        LimitRecord(
            insurer: try InsurerNumber("409995"), limitClass: limitClass, from: day(from), to: day(to),
            longStay: longStay.map { day($0) }, registered: day(registered))
    }

    private func centre(_ limits: LimitRecord..., disease: SpecifiedDisease? = nil) throws -> TestCentre {
        let test = try TestCentre(
            person(
                coverages: [try coverage("409995", "1234567", branch: "02", acquired: "2015-04-01")], limits: limits))
        if let disease {
            let change = RegisterChange.disease(disease, registered: day("2024-01-05"))
            try test.centre.store.take([RegisterEntry(code: "K000001", change)])
            test.statements.forget()
        }
        return test
    }

    private func answer(_ test: TestCentre, on: String, consents: Set<ConsentItem> = []) throws -> Answer {
        try test.answer(cardInquiry(on: on, consents: consents, check: on))
    }

    @Test func `a correction counts from its own day, also where it is shorter`() throws {
        let test = try centre(
            try limit(.u, from: "2025-08-01", to: "2026-07-31", registered: "2025-07-20"),
            try limit(.e, from: "2025-08-01", to: "2025-12-31", registered: "2025-10-05"))
        #expect(try answer(test, on: "2025-10-04").limit.value?.limitClass == .u)
        #expect(try answer(test, on: "2025-10-05").limit.value?.limitClass == .e)
        #expect(try answer(test, on: "2026-01-01").limit == .absent(.noneHeld))
    }

    @Test func `of two that hold it is the one registered last`() throws {
        let test = try centre(
            try limit(.u, from: "2025-08-01", to: "2026-07-31", registered: "2025-07-20"),
            try limit(.o, from: "2025-12-01", to: "2026-07-31", registered: "2025-12-10"))
        #expect(try answer(test, on: "2025-12-09").limit.value?.limitClass == .u)
        #expect(try answer(test, on: "2025-12-10").limit.value?.limitClass == .o)
    }

    @Test func `the long stay and the disease come with the class, and are reasons`() throws {
        let disease = SpecifiedDisease(limitYen: 10_000, from: day("2024-01-01"), to: day("2030-12-31"))
        let test = try centre(
            try limit(.o, from: "2025-08-01", to: "2026-07-31", longStay: "2025-11-01", registered: "2025-07-20"),
            disease: disease)
        let answer = try answer(test, on: "2025-11-24")
        #expect(answer.limit.value?.longStay == day("2025-11-01"))
        #expect(answer.limit.value?.disease == disease)
        #expect(answer.reasons.contains(.limit(.longStay(from: day("2025-11-01")))))
        #expect(answer.reasons.map(\.code).contains("limit.disease"))
    }

    @Test func `a disease without a class is told as a reason alone`() throws {
        let test = try centre(
            disease: SpecifiedDisease(limitYen: 20_000, from: day("2024-01-01"), to: day("2030-12-31")))
        let answer = try answer(test, on: "2025-11-24")
        #expect(answer.limit == .absent(.noneHeld))
        #expect(answer.reasons.contains(.limit(.disease(limitYen: 20_000, to: day("2030-12-31")))))
    }

    @Test func `without consent neither class nor disease is read`() throws {
        let test = try centre(
            try limit(.u, from: "2015-04-01", to: "2030-07-31", registered: "2015-04-01"),
            disease: SpecifiedDisease(limitYen: 10_000, from: day("2015-04-01"), to: day("2030-12-31")))
        let answer = try answer(test, on: "2021-03-15")
        #expect(answer.limit == .withheld(.notConsented))
        #expect(test.statements.count(mentioning: "limit_certificate") == 0)
        #expect(test.statements.count(mentioning: "specified_disease") == 0)
        #expect(!answer.reasons.map(\.code).contains("limit.disease"))
    }
}
