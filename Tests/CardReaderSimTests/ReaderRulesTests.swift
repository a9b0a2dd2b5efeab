import Basics
import Testing

@testable import CardReaderSim

@Suite struct ReaderRulesTests {
    private func questions(
        on day: Day, of reader: CardReader = fullReader(), townTakesPart: Bool = true
    ) -> [ConsentQuestion] {
        ReaderRules(on: day).questions(for: reader.settings, townTakesPart: townTakesPart)
    }

    @Test func questionsFollowTheDay() {
        #expect(questions(on: firstDays) == [.medication, .checkup, .limit])
        #expect(
            questions(on: Day("2024-10-06")!)
                == [.medication, .checkup, .treatment, .operations, .limit, .prescription])
        #expect(
            questions(on: today) == [.medication, .checkup, .treatment, .operations, .subsidy, .prescription])
    }

    @Test func medicalInformationIsAskedForAsTheInstitutionHasItSwitchedOn() {
        #expect(questions(on: firstDays, of: reader(questions: [])) == [.limit])
        #expect(questions(on: today, of: reader(questions: [.operations, .medication])) == [.medication, .operations])
        #expect(questions(on: today, of: reader(questions: [.limit, .subsidy, .prescription])) == [])
    }

    @Test func aPharmacyNeverAsksForTheFormOfThePrescription() {
        #expect(!questions(on: today, of: fullReader(kind: .pharmacy)).contains(.prescription))
        #expect(questions(on: today, of: fullReader(kind: .pharmacy)).contains(.subsidy))
    }

    @Test func theSubsidyNeedsInstitutionAndTown() {
        #expect(!questions(on: today, townTakesPart: false).contains(.subsidy))
        #expect(!questions(on: today, of: reader()).contains(.subsidy))
    }

    @Test func theAppAsksForMedicalInformationOnly() {
        let all = app(questions: Set(ConsentQuestion.allCases))
        #expect(questions(on: today, of: all) == [.medication, .checkup, .treatment, .operations])
    }

    @Test(arguments: [
        // In date; from three months before with a reminder; to the end of the third month after with the qualification.
        ("2026-11-20", "2026-08-19", CertificateStanding.inDate),
        ("2026-11-20", "2026-08-20", .endsSoon(Day("2026-11-20")!)),
        ("2026-11-20", "2026-11-20", .endsSoon(Day("2026-11-20")!)),
        ("2026-11-20", "2026-11-21", .qualificationOnly(until: Day("2027-02-28")!)),
        ("2026-11-20", "2027-02-28", .qualificationOnly(until: Day("2027-02-28")!)),
        ("2026-11-20", "2027-03-01", .expired),
        // Expired before the rule came, and still within its months on the day it came.
        ("2024-10-05", "2024-12-01", .expired),
        ("2024-10-05", "2024-12-02", .qualificationOnly(until: Day("2025-01-31")!)),
        ("2024-10-05", "2024-10-05", .inDate),
    ])
    func theCertificateStandsAsTheRuleOfTheDaySays(until: String, on day: String, standing: CertificateStanding) {
        let rules = ReaderRules(on: Day(day)!)
        #expect(rules.certificate.standing(of: Day(until)!, on: rules.day) == standing)
    }

    @Test func everyQuestionHasItsDatesOnce() {
        #expect(
            ConsentQuestionDates.all.map(\.question.rawValue).sorted()
                == ConsentQuestion.allCases.map(\.rawValue).sorted())
    }

    @Test func everyTableIsInOrder() {
        func isOrdered<Value>(_ table: [Dated<Value>]) -> Bool { table.map(\.from) == table.map(\.from).sorted() }
        #expect(isOrdered(ReaderRuleTables.visualStart))
        for dates in ConsentQuestionDates.all { #expect(isOrdered(dates.asked)) }
        #expect(isOrdered(ReaderRuleTables.opening))
        #expect(isOrdered(ReaderRuleTables.phone))
        #expect(isOrdered(ReaderRuleTables.appAtWindow))
        #expect(isOrdered(ReaderRuleTables.blanketConsent))
        #expect(isOrdered(ReaderRuleTables.certificate))
        #expect(isOrdered(ReaderRuleTables.cardWithoutPIN))
    }
}
