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

    @Test func aCardNotRegisteredForUseFindsNothing() throws {
        let test = try TestCentre(
            person(
                linked: false, coverages: [try coverage("409995", "1234567", branch: "02", acquired: "2015-04-01")]))
        let before = try test.answer(cardInquiry(on: "2026-11-24", check: "before"))
        #expect(before.validity == .notFound)
        #expect(before.reasons.map(\.code) == ["certificate.notLinked"])
    }

    @Test func anUnknownCertificateFindsNothing() throws {
        let answer = try TestCentre().answer(cardInquiry("FF", on: "2026-11-24"))
        #expect(answer.reasons.map(\.code) == ["certificate.unknown"])
    }
}
