import Basics
import Testing

@testable import Eligibility

/// What an answer says of clinical items: that consent exists.
@Suite struct ClinicalConsentTests {
    private let all: Set<ConsentItem> = [.checkup, .treatment, .operations]

    @Test func `consent is said with its end, and nothing of what is held`() throws {
        let at = Moment("2026-11-24 09:00")!
        let consents: Set<ConsentItem> = [.checkup, .operations]
        let held = try TestCentre(try clinicalPerson()).answer(
            cardInquiry(on: "2026-11-24", consents: consents), at: at)
        let given = Section.shown(ConsentGiven(viewableUntil: Moment("2026-11-25 09:00")!))
        #expect(held.clinical == ClinicalConsents { $0 == .treatment ? .withheld(.notConsented) : given })
        // Somebody of whom nothing is held gets the same answer.
        let nothing = try TestCentre(try fullPerson()).answer(cardInquiry(on: "2026-11-24", consents: consents), at: at)
        #expect(nothing.clinical == held.clinical)
        #expect(nothing.reasons == held.reasons)
        #expect(
            held.reasons.map(\.code).filter { $0.hasSuffix(".consented") } == [
                "checkup.consented", "operations.consented",
            ])
    }

    @Test(arguments: [
        ("2022-09-10", ClinicalItem.treatment, false), ("2022-09-11", .treatment, true),
        ("2023-04-30", .operations, false), ("2023-05-01", .operations, true), ("2021-03-15", .checkup, true),
    ])
    func `before its day an item is given to nobody`(on: String, item: ClinicalItem, isGiven: Bool) throws {
        let test = try TestCentre(try clinicalPerson())
        let answer = try test.answer(cardInquiry(on: on, consents: all))
        #expect((answer.clinical[item].value != nil) == isGiven)
        #expect(answer.reasons.map(\.code).contains("\(item.rawValue).notYet") == !isGiven)
        let at = Moment(day: day(on), second: 10 * 3600)
        let reply = test.centre.reply(to: .openClinical(item, check: "check-1", asker: asker(.viewing)), at: at)
        if isGiven {
            guard case .clinical(.shown) = reply else {
                Issue.record("it is given on \(on)")
                return
            }
        } else {
            #expect(reply == .clinical(.absent(.notYet)))
        }
    }

    @Test func `by number and with an expired certificate there is no consent`() throws {
        let test = try TestCentre(try clinicalPerson())
        let byNumber = try test.answer(
            numberInquiry("409995", "1234567", branch: "02", birth: "1980-01-15", on: "2026-11-24", consents: all))
        #expect(byNumber.clinical == ClinicalConsents { _ in .withheld(.cardNeeded) })
        let expired = try TestCentre(try clinicalPerson(validUntil: "2026-10-15"))
            .answer(cardInquiry(on: "2026-11-24", consents: all))
        #expect(expired.clinical == ClinicalConsents { _ in .withheld(.certificateExpired) })
        #expect(expired.reasons.map(\.code).contains("checkup.certificateExpired"))
    }

    @Test func `the years and the first records bound what is seen`() {
        #expect(ClinicalRules.visible(.checkup, on: day("2021-03-15")) == day("2020-04-01")...day("2021-03-15"))
        #expect(ClinicalRules.visible(.checkup, on: day("2026-11-24")) == day("2021-11-24")...day("2026-11-24"))
        #expect(ClinicalRules.visible(.treatment, on: day("2022-09-10")) == nil)
        #expect(ClinicalRules.visible(.treatment, on: day("2022-09-11")) == day("2022-06-01")...day("2022-08-31"))
        #expect(ClinicalRules.visible(.treatment, on: day("2026-11-24")) == day("2023-11-24")...day("2026-10-31"))
    }

    @Test func `values are put into figures, and BMI follows from height and weight`() {
        let result = CheckupResult(
            carriedOut: day("2026-06-10"), values: [CheckupValue(.weight, 499), CheckupValue(.height, 1600)]
        ).withBodyMassIndex()
        #expect(result.values.map(\.measure) == [.height, .weight, .bodyMassIndex])
        #expect(result.values.map(\.text.en) == ["160.0", "49.9", "19.5"])
        #expect(CheckupValue(.urineProtein, 3).text.en == "2+")
        #expect(CheckupValue(.smoking, 1).text == Bilingual(ja: "はい", en: "yes"))
        let noWeight = CheckupResult(carriedOut: day("2026-06-10"), values: [CheckupValue(.height, 1600)])
        #expect(noWeight.withBodyMassIndex() == noWeight)
    }
}
