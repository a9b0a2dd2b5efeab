import Basics
import Testing

@testable import CardReaderSim

@Suite struct ReaderRulesTests {
    @Test func theLimitIsAskedUntilOctober2024() {
        #expect(ReaderRules(on: Day("2024-10-06")!).asksLimit)
        #expect(!ReaderRules(on: Day("2024-10-07")!).asksLimit)
    }

    @Test func consentAllAtOnceComesAsTheLimitQuestionGoes() {
        #expect(!ReaderRules(on: Day("2024-10-06")!).offersBlanketConsent)
        #expect(ReaderRules(on: Day("2024-10-07")!).offersBlanketConsent)
    }

    @Test func staffStartTheirComparisonAtTheReaderSinceMarch2025() {
        #expect(ReaderRules(on: Day("2025-02-28")!).visualStart == .terminal)
        #expect(ReaderRules(on: Day("2025-03-01")!).visualStart == .reader)
    }

    @Test func questionsFollowTheEditionAndTheInstitution() {
        let all = Set(ConsentQuestion.allCases)
        #expect(ReaderRules(on: firstDays).questions(switchedOn: all) == [.medication, .checkup, .limit])
        #expect(ReaderRules(on: firstDays).questions(switchedOn: []) == [.limit])
        #expect(
            ReaderRules(on: today).questions(switchedOn: all) == [.medication, .checkup, .treatment, .operations])
        #expect(ReaderRules(on: today).questions(switchedOn: [.checkup, .medication]) == [.medication, .checkup])
        #expect(ReaderRules(on: Day("2024-11-01")!).questions(switchedOn: all) == [.medication, .checkup])
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

    @Test func everyTableIsInOrder() {
        func isOrdered<Value>(_ table: [Dated<Value>]) -> Bool { table.map(\.from) == table.map(\.from).sorted() }
        #expect(isOrdered(ReaderRuleTables.visualStart))
        #expect(isOrdered(ReaderRuleTables.limitQuestion))
        #expect(isOrdered(ReaderRuleTables.blanketConsent))
        #expect(isOrdered(ReaderRuleTables.certificate))
        #expect(isOrdered(ReaderRuleTables.cardWithoutPIN))
    }
}
