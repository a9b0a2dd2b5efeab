import Basics
import Testing

@testable import Eligibility

/// What was not consented to is never read, so there is nothing to hide: the statements are counted.
@Suite struct ReadingTests {
    static let cases: [(consents: Set<ConsentItem>, limit: Int, medication: Int)] = [
        ([], 0, 0), ([.limit], 1, 0), ([.medication], 0, 1), ([.limit, .medication], 1, 1),
    ]

    @Test(arguments: cases)
    func aCheckByCardIn2021ReadsWhatWasConsentedTo(_ consents: Set<ConsentItem>, _ limit: Int, _ medication: Int) throws
    {
        let test = try TestCentre(try fullPerson())
        _ = try test.answer(cardInquiry(on: "2021-03-15", consents: consents))
        #expect(test.statements.count(mentioning: "FROM coverage") == 1)
        #expect(test.statements.count(mentioning: "FROM limit_certificate") == limit)
        #expect(test.statements.count(mentioning: "FROM medication") == medication)
    }

    @Test func aCheckByNumberNeverReadsMedication() throws {
        let test = try TestCentre(try fullPerson())
        _ = try test.answer(
            numberInquiry(
                "409995", "1234567", branch: "02", birth: "1980-01-15", on: "2026-11-24",
                consents: Set(ConsentItem.allCases)))
        #expect(test.statements.count(mentioning: "FROM medication") == 0)
        #expect(test.statements.count(mentioning: "FROM limit_certificate") == 1)
    }

    @Test func anInvalidInsuranceReadsNothingMore() throws {
        let test = try TestCentre(
            person(
                coverages: [
                    try coverage("409995", "1234567", branch: "02", acquired: "2015-04-01", lost: "2024-03-06")
                ], limits: try fullPerson().limits, medications: [drug("2026-08-03")]))
        _ = try test.answer(cardInquiry(on: "2026-11-24", consents: [.limit, .medication]))
        #expect(test.statements.count(mentioning: "FROM medication") == 0)
        #expect(test.statements.count(mentioning: "FROM limit_certificate") == 0)
    }

    @Test func theSummaryReadsNoNamesOfDrugs() throws {
        let test = try TestCentre(try fullPerson())
        _ = try test.answer(cardInquiry(on: "2026-11-24", consents: [.medication]))
        #expect(test.statements.count(mentioning: "SELECT dispensed, name") == 0)
    }

    @Test func aRefusedOpeningReadsNoMedication() throws {
        let test = try TestCentre(try fullPerson())
        let at = Moment("2026-11-24 09:00")!
        _ = try test.answer(cardInquiry(on: "2026-11-24", consents: []), at: at)
        #expect(test.openMedication("check-1", as: .viewing, at: at) == .medication(.withheld(.notConsented)))
        #expect(test.openMedication("check-1", as: .counter, at: at) == .medication(.withheld(.accountMayNot)))
        #expect(test.statements.count(mentioning: "FROM medication") == 0)
    }
}
