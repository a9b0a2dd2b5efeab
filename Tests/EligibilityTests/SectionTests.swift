import Basics
import Testing

@testable import Eligibility

/// What is shown, withheld or absent, by way of asking, consent and date.
@Suite struct SectionTests {
    enum Outcome: Hashable, Sendable {
        case shown
        case withheld(Withheld)
    }

    private func outcome<Value>(_ section: Section<Value>) -> Outcome? {
        switch section {
        case .shown: .shown
        case .withheld(let why): .withheld(why)
        case .absent: nil
        }
    }

    static let cardCases: [(on: String, consents: Set<ConsentItem>, limit: Outcome, medication: Outcome)] = [
        ("2021-03-15", [], .withheld(.notConsented), .withheld(.notConsented)),
        ("2021-03-15", [.limit], .shown, .withheld(.notConsented)),
        ("2021-03-15", [.medication], .withheld(.notConsented), .shown),
        ("2024-10-06", [.medication], .withheld(.notConsented), .shown),
        ("2024-10-07", [], .shown, .withheld(.notConsented)),
        ("2026-11-24", [.medication], .shown, .shown),
    ]

    @Test(arguments: cardCases)
    func byCard(_ on: String, _ consents: Set<ConsentItem>, _ limit: Outcome, _ medication: Outcome) throws {
        let answer = try TestCentre(
            person(
                coverages: [try coverage("409995", "1234567", branch: "02", acquired: "2015-04-01")],
                limits: try fullPerson().limits, medications: [drug(on).movedBack(days: 90)])
        ).answer(cardInquiry(on: on, consents: consents))
        #expect(outcome(answer.limit) == limit)
        #expect(outcome(answer.medication) == medication)
    }

    static let numberCases: [(consents: Set<ConsentItem>, limit: Outcome)] = [
        ([], .withheld(.notConsented)), ([.limit], .shown),
        ([.medication], .withheld(.notConsented)), ([.limit, .medication], .shown),
    ]

    @Test(arguments: numberCases)
    func byNumberMedicationNeedsTheCard(_ consents: Set<ConsentItem>, _ limit: Outcome) throws {
        let test = try TestCentre(try fullPerson())
        let answer = try test.answer(
            numberInquiry(
                "409995", "1234567", branch: "02", birth: "1980-01-15", on: "2026-11-24", consents: consents))
        #expect(outcome(answer.limit) == limit)
        #expect(answer.medication == .withheld(.cardNeeded))
        #expect(answer.reasons.map(\.code).contains("consent.cardOnly") == consents.contains(.medication))
    }

    @Test func theSummaryCountsWhatIsVisibleAndSaysUntilWhen() throws {
        let answer = try TestCentre(try fullPerson()).answer(
            cardInquiry(on: "2026-11-24", consents: [.medication]), at: Moment("2026-11-24 09:00")!)
        #expect(
            answer.medication
                == .shown(
                    MedicationSummary(
                        count: 2, from: day("2026-08-03"), to: day("2026-09-02"),
                        viewableUntil: Moment("2026-11-25 09:00")!)))
    }

    @Test func recordsFromBeforeTheRealServiceAreSaidToBe() throws {
        let test = try TestCentre(try fullPerson())
        let early = try test.answer(cardInquiry(on: "2021-03-15", consents: [.medication], check: "early"))
        let reason = try #require(early.reasons.first { $0.code == "medication.beforeLaunch" })
        #expect(reason.provenance.mark == .assumed)
        let today = try test.answer(cardInquiry(on: "2026-11-24", consents: [.medication], check: "today"))
        #expect(!today.reasons.map(\.code).contains("medication.beforeLaunch"))
    }

    @Test func nothingOnRecordIsAbsentAndNotWithheld() throws {
        let test = try TestCentre(
            person(coverages: [try coverage("409995", "1234567", branch: "02", acquired: "2015-04-01")]))
        let answer = try test.answer(cardInquiry(on: "2026-11-24", consents: [.medication]))
        #expect(answer.limit == .absent(.noneHeld))
        #expect(answer.medication == .absent(.noneHeld))
    }

    @Test func aLimitClassOfAFormerInsurerIsNotShown() throws {
        let test = try TestCentre(
            person(
                coverages: [
                    try coverage("409995", "1234567", branch: "02", acquired: "2015-04-01", lost: "2026-04-02"),
                    try coverage("06409999", "98765", branch: "00", acquired: "2026-04-01"),
                ], limits: try fullPerson().limits))
        #expect(try test.answer(cardInquiry(on: "2026-04-01", check: "new")).limit == .absent(.noneHeld))
        #expect(try test.answer(cardInquiry(on: "2026-03-31", check: "old")).limit.value?.limitClass == .u)
    }
}

extension MedicationItem {
    fileprivate func movedBack(days: Int) -> MedicationItem {
        MedicationItem(dispensed: dispensed - days, name: name, amount: amount, days: self.days, usage: usage)
    }
}
