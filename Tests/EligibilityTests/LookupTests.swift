import Basics
import Testing

@testable import Eligibility

@Suite struct LookupTests {
    /// Lost NHI on 2024-03-06, a day after joining a company's insurance.
    private func jobChanger() throws -> RegisteredPerson {
        person(coverages: [
            try coverage("409995", "1234567", branch: "02", acquired: "2015-04-01", lost: "2024-03-06"),
            try coverage("06409999", "98765", branch: "00", symbol: "21700001", acquired: "2024-03-05"),
        ])
    }

    private func byOldNumber(on: String) -> Inquiry {
        numberInquiry("409995", "1234567", branch: "02", birth: "1980-01-15", on: on)
    }

    @Test func theDayBeforeTheLossIsStillValid() throws {
        let test = try TestCentre(
            person(coverages: [
                try coverage("409995", "1234567", branch: "02", acquired: "2015-04-01", lost: "2024-03-06")
            ]))
        #expect(try test.answer(byOldNumber(on: "2024-03-05")).validity == .valid)
    }

    @Test func theDayOfTheLossIsInvalid() throws {
        let test = try TestCentre(
            person(coverages: [
                try coverage("409995", "1234567", branch: "02", acquired: "2015-04-01", lost: "2024-03-06")
            ]))
        let answer = try test.answer(byOldNumber(on: "2024-03-06"))
        #expect(answer.validity == .invalid)
        #expect(answer.coverage.value?.lost == day("2024-03-06"))
        #expect(answer.limit == .absent(.notValid))
        #expect(answer.medication == .absent(.notValid))
        #expect(answer.reasons.map(\.code).contains("coverage.lost"))
    }

    @Test func theOldNumberOfSomeoneNewlyInsuredShowsNothingOfTheNewInsurance() throws {
        let test = try TestCentre(try jobChanger())
        let answer = try test.answer(byOldNumber(on: "2024-03-06"))
        #expect(answer.validity == .invalidNewer)
        #expect(answer.coverage.value?.insurerNumber == "409995")
        let bytes = try CentreCoding.bytes(of: answer)
        #expect(!String(decoding: bytes, as: UTF8.self).contains("06409999"))
        #expect(!String(decoding: bytes, as: UTF8.self).contains("98765"))
    }

    @Test func theCardReturnsTheInsuranceThatHoldsNow() throws {
        let answer = try TestCentre(try jobChanger()).answer(cardInquiry(on: "2024-03-06"))
        #expect(answer.validity == .valid)
        #expect(answer.coverage.value?.insurerNumber == "06409999")
        #expect(answer.coverage.value?.lost == nil)
    }

    @Test func onTheDayTwoInsurancesOverlapTheCardReturnsTheLaterOne() throws {
        let answer = try TestCentre(try jobChanger()).answer(cardInquiry(on: "2024-03-05"))
        #expect(answer.coverage.value?.insurerNumber == "06409999")
        #expect(answer.reasons.map(\.code).contains("coverage.overlap"))
    }

    @Test func twinsWithoutABranchAreAmbiguousAndWithOneAreNot() throws {
        let test = try TestCentre(
            person(
                "K000003", birth: "2016-02-02", serial: "03",
                coverages: [try coverage("409995", "1234567", branch: "03", acquired: "2016-02-02")]),
            person(
                "K000004", birth: "2016-02-02", serial: "04",
                coverages: [try coverage("409995", "1234567", branch: "04", acquired: "2016-02-02")]))
        let both = try test.answer(
            numberInquiry("409995", "1234567", branch: nil, birth: "2016-02-02", on: "2024-03-05", check: "both"))
        #expect(both.validity == .ambiguous)
        #expect(both.coverage == .absent(.noInsurance))
        let one = try test.answer(
            numberInquiry("409995", "1234567", branch: "04", birth: "2016-02-02", on: "2024-03-05", check: "one"))
        #expect(one.validity == .valid)
        #expect(one.coverage.value?.branch == "04")
    }

    @Test func aLossNotYetRegisteredLeavesTheOldInsuranceValid() throws {
        let test = try TestCentre(
            person(coverages: [
                try coverage(
                    "409995", "1234567", branch: "02", acquired: "2015-04-01", lost: "2024-03-06",
                    lossRegistered: "2024-03-16"),
                try coverage(
                    "06409999", "98765", branch: "00", acquired: "2024-03-05", registered: "2024-03-12"),
            ]))
        func validity(of inquiry: Inquiry, on known: String) throws -> Validity {
            let asked = Inquiry(
                check: known, key: inquiry.key, on: inquiry.on, consents: [], asker: inquiry.asker)
            return try test.answer(asked, at: Moment(day: day(known), second: 0)).validity
        }
        let visit = byOldNumber(on: "2024-03-06")
        #expect(try validity(of: visit, on: "2024-03-06") == .valid)
        #expect(try validity(of: visit, on: "2024-03-15") == .valid)
        #expect(try validity(of: visit, on: "2024-03-16") == .invalidNewer)
    }

    @Test func beforeItsRegistrationTheCardDoesNotKnowTheNewInsurance() throws {
        let test = try TestCentre(
            person(coverages: [
                try coverage("409995", "1234567", branch: "02", acquired: "2015-04-01", lost: "2024-03-06"),
                try coverage("06409999", "98765", branch: "00", acquired: "2024-03-05", registered: "2024-03-12"),
            ]))
        let early = try test.answer(cardInquiry(on: "2024-03-11", check: "early"))
        #expect(early.validity == .invalid)
        #expect(early.coverage.value?.insurerNumber == "409995")
        #expect(try test.answer(cardInquiry(on: "2024-03-12", check: "late")).validity == .valid)
    }

    @Test func aMoveInsideThePrefectureEndsTheOldNumberButNotTheQualification() throws {
        let test = try TestCentre(
            person(coverages: [
                try coverage(
                    "409995", "1234567", branch: "02", acquired: "2015-04-01", applicationTo: "2024-05-10"),
                try coverage(
                    "409987", "5550001", branch: "01", acquired: "2015-04-01", applicationFrom: "2024-05-10"),
            ]))
        let old = try test.answer(byOldNumber(on: "2024-05-10"))
        #expect(old.validity == .invalidNewer)
        #expect(old.coverage.value?.lost == nil)
        #expect(old.reasons.map(\.code).contains("coverage.applicationEnded"))
        let card = try test.answer(cardInquiry(on: "2024-05-10", check: "card"))
        #expect(card.coverage.value?.insurerNumber == "409987")
        #expect(card.coverage.value?.acquired == day("2015-04-01"))
    }

    @Test func anInsuranceThatHasNotBegunIsInvalid() throws {
        let test = try TestCentre(
            person(coverages: [
                try coverage("409995", "1234567", branch: "02", acquired: "2026-12-01", registered: "2026-11-20")
            ]))
        let answer = try test.answer(byOldNumber(on: "2026-11-24"))
        #expect(answer.validity == .invalid)
        #expect(answer.reasons.map(\.code).contains("coverage.notStarted"))
    }

    @Test(arguments: [
        ("409995", "1234567", "03", "1980-01-15"),
        ("409995", "1234568", "02", "1980-01-15"),
        ("409995", "01234567", "02", "1980-01-15"),
        ("409995", "1234567", "02", "1980-01-16"),
        ("409987", "1234567", "02", "1980-01-15"),
    ])
    func oneSlipOfTheKeyFindsNothing(_ insurer: String, _ number: String, _ branch: String, _ birth: String) throws {
        let test = try TestCentre(try fullPerson())
        let answer = try test.answer(numberInquiry(insurer, number, branch: branch, birth: birth, on: "2026-11-24"))
        #expect(answer.validity == .notFound)
        #expect(answer.coverage == .absent(.noInsurance))
        #expect(answer.limit == .absent(.noInsurance))
        #expect(answer.medication == .absent(.noInsurance))
    }

    @Test(arguments: [("２１７０００－０１", Validity.valid), ("", .valid), ("217000-02", .notFound)])
    func theSymbolIsComparedWhereOneIsGiven(_ symbol: String, _ validity: Validity) throws {
        let test = try TestCentre(
            person(coverages: [
                try coverage("06409999", "98765", branch: "00", symbol: "217000-01", acquired: "2020-04-01")
            ]))
        let inquiry = numberInquiry(
            "06409999", "９８７６５", branch: "00", birth: "1980-01-15", symbol: symbol, on: "2026-11-24")
        #expect(try test.answer(inquiry).validity == validity)
    }

    @Test func theShareIsThatOfTheDayAskedFor() throws {
        let elder = person(
            birth: "1940-01-01",
            coverages: [
                try coverage("39409990", "00123456", branch: nil, income: .general2, acquired: "2015-01-01")
            ])
        let test = try TestCentre(elder)
        #expect(try test.answer(cardInquiry(on: "2022-09-30", check: "before")).coverage.value?.share == 1)
        #expect(try test.answer(cardInquiry(on: "2022-10-01", check: "since")).coverage.value?.share == 2)
    }
}
