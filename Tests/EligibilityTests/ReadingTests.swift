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

    private static let tables = [
        ClinicalItem.checkup: "FROM checkup", .treatment: "FROM treatment", .operations: "FROM operation",
    ]

    private func reads(_ test: TestCentre) -> [ClinicalItem: Int] {
        ReadingTests.tables.mapValues { test.statements.count(mentioning: $0) }
    }

    @Test func `a check reads nothing clinical, whatever was consented to`() throws {
        let test = try TestCentre(try clinicalPerson())
        _ = try test.answer(cardInquiry(on: "2026-11-24", consents: Set(ConsentItem.allCases)))
        #expect(reads(test).values.allSatisfy { $0 == 0 })
    }

    @Test(arguments: ClinicalItem.allCases)
    func `an opening reads its own item once, and no other`(item: ClinicalItem) throws {
        let test = try TestCentre(try clinicalPerson())
        let at = Moment("2026-11-24 09:00")!
        _ = try test.answer(cardInquiry(on: "2026-11-24", consents: Set(ConsentItem.allCases)), at: at)
        test.statements.forget()
        _ = test.centre.reply(to: .openClinical(item, check: "check-1", asker: asker(.viewing)), at: at)
        #expect(reads(test) == ReadingTests.tables.mapValues { $0 == ReadingTests.tables[item] ? 1 : 0 })
        #expect(test.statements.count(mentioning: "FROM medication") == 0)
    }

    @Test(arguments: ClinicalItem.allCases)
    func `a refused opening reads nothing clinical and no medication`(item: ClinicalItem) throws {
        let test = try TestCentre(try clinicalPerson())
        let at = Moment("2026-11-24 09:00")!
        _ = try test.answer(cardInquiry(on: "2026-11-24", check: "refused"), at: at)
        _ = try test.answer(cardInquiry(on: "2026-11-24", consents: Set(ConsentItem.allCases)), at: at + 1)
        _ = try test.answer(
            cardInquiry(on: "2026-11-24", consents: Set(ConsentItem.allCases), check: "new"), at: at + 2)
        test.statements.forget()
        func open(_ check: String, _ account: Account, at: Moment) -> CentreReply {
            test.centre.reply(to: .openClinical(item, check: check, asker: asker(account)), at: at)
        }
        #expect(open("refused", .viewing, at: at + 3) == .clinical(.withheld(.notConsented)))
        #expect(open("check-1", .viewing, at: at + 3) == .clinical(.withheld(.withdrawn)))
        #expect(open("new", .counter, at: at + 3) == .clinical(.withheld(.accountMayNot)))
        #expect(open("new", .viewing, at: at + 2 + 86_401) == .clinical(.withheld(.consentLapsed)))
        #expect(test.openMedication("check-1", as: .viewing, at: at + 3) == .medication(.withheld(.withdrawn)))
        #expect(reads(test).values.allSatisfy { $0 == 0 })
        #expect(test.statements.count(mentioning: "FROM medication") == 0)
    }
}
