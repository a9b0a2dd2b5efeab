import Basics
import Testing

@testable import Eligibility

@Suite struct CertificateLookupTests {
    @Test func withinTheGraceTheCardGivesTheQualificationButNoMedication() throws {
        let test = try TestCentre(try fullPerson(validUntil: "2026-08-05"))
        let answer = try test.answer(cardInquiry(on: "2026-11-24", consents: [.medication]))
        #expect(answer.validity == .valid)
        #expect(answer.coverage.value?.insurerNumber == "409995")
        #expect(answer.medication == .withheld(.certificateExpired))
        #expect(answer.limit.value?.limitClass == .u)
        let reason = try #require(answer.reasons.first { $0.code == "limit.grace" })
        #expect(reason.provenance.mark == .assumed)
        #expect(answer.reasons.map(\.code).contains("certificate.grace"))
    }

    @Test func afterTheGraceTheCardGivesNothing() throws {
        let test = try TestCentre(try fullPerson(validUntil: "2026-08-05"))
        let answer = try test.answer(cardInquiry(on: "2026-12-01", consents: [.medication]))
        #expect(answer.validity == .notFound)
        #expect(answer.coverage == .absent(.noInsurance))
        #expect(answer.reasons.map(\.code) == ["certificate.expired"])
    }

    @Test func aCardNotRegisteredForUseFindsNothingUntilItIs() throws {
        let test = try TestCentre(
            person(
                linked: false, coverages: [try coverage("409995", "1234567", branch: "02", acquired: "2015-04-01")]))
        let before = try test.answer(cardInquiry(on: "2026-11-24", check: "before"))
        #expect(before.validity == .notFound)
        #expect(before.reasons.map(\.code) == ["certificate.notLinked"])

        let now = Moment("2026-11-24 09:05")!
        let asker = asker(.counter)
        #expect(
            test.centre.reply(to: .registration(serial: "0a", asker: asker), at: now)
                == .registration(registered: false))
        #expect(
            test.centre.reply(to: .register(serial: "0a", asker: asker), at: now) == .registration(registered: true))
        #expect(
            test.centre.reply(to: .registration(serial: "0a", asker: asker), at: now) == .registration(registered: true)
        )
        #expect(try test.answer(cardInquiry(on: "2026-11-24", check: "after")).validity == .valid)
    }

    @Test func anUnknownCertificateCannotBeRegistered() throws {
        let test = try TestCentre()
        let reply = test.centre.reply(
            to: .register(serial: "FF", asker: asker(.counter)), at: Moment("2026-11-24 09:05")!)
        #expect(reply == .registration(registered: false))
        #expect(try test.answer(cardInquiry("FF", on: "2026-11-24")).reasons.map(\.code) == ["certificate.unknown"])
    }
}
