import Basics
import Testing

@testable import Eligibility

/// Somebody whom the residents' register has otherwise, before, while and after the record is closed to view.
@Suite struct ClosedToViewTests {
    private let before = "2026-11-23"
    private let closed = "2026-11-24"
    private let open = "2026-11-27"

    private func centre(_ changes: RegisterChange...) throws -> TestCentre {
        let test = try TestCentre(try fullPerson())
        try test.centre.store.take(changes.map { RegisterEntry(code: "K000001", $0) })
        return test
    }

    private func byNumber(_ day: String) -> Inquiry {
        numberInquiry("409995", "1234567", branch: "02", birth: "1980-01-15", on: day, check: "number \(day)")
    }

    @Test func `by card and by number nothing is found, and the reason says what to do`() throws {
        let test = try centre(.closed(from: day(closed)))
        for inquiry in [cardInquiry(on: closed, consents: [.medication]), byNumber(closed)] {
            let answer = try test.answer(inquiry)
            #expect(answer.validity == .notFound)
            #expect(answer.coverage == .absent(.noInsurance) && answer.limit == .absent(.noInsurance))
            #expect(answer.medication == .absent(.noInsurance))
            #expect(answer.reasons.first == .coverage(.closed))
        }
        let words = Reason.coverage(.closed).words
        #expect(words.code == "coverage.closed" && words.provenance.mark == .found)
    }

    @Test func `on the day before it was open, and it is again from the day of the correction on`() throws {
        let test = try centre(.closed(from: day(closed)), .reopened(on: day(open)))
        for (day, validity) in [
            (before, Validity.valid), (closed, .notFound), ("2026-11-26", .notFound), (open, .valid),
        ] {
            #expect(try test.answer(cardInquiry(on: day, check: "card \(day)")).validity == validity, "\(day)")
            #expect(try test.answer(byNumber(day)).validity == validity, "\(day)")
        }
    }

    @Test func `it goes by the day of asking, whichever day is asked for`() throws {
        let test = try centre(.closed(from: day(closed)))
        let asked = Moment(day: day(closed), second: 9 * 3600)
        #expect(try test.answer(byNumber(before), at: asked).validity == .notFound)
    }

    @Test func `closing twice keeps the first day, and opening what is open changes nothing`() throws {
        let once = try centre(.closed(from: day(before))).centre.store.digest()
        let twice = try centre(.closed(from: day(before)), .closed(from: day(closed))).centre.store.digest()
        #expect(once == twice)
        let opened = try centre(.reopened(on: day(closed))).centre.store.digest()
        #expect(try opened == centre().centre.store.digest())
        #expect(once != opened, "the digest tells who is closed")
    }

    @Test func `closed again after a correction it is closed again, and a new name does not open it`() throws {
        let test = try centre(
            .closed(from: day("2025-01-10")), .reopened(on: day("2025-02-01")), .closed(from: day(closed)),
            .person(InsuredPerson(name: "架空　花", kana: "ｶｸｳ ﾊﾅ", birth: day("1980-01-15"), sex: .female)))
        #expect(try test.answer(byNumber(before)).validity == .valid)
        #expect(try test.answer(byNumber(closed)).validity == .notFound)
    }

    @Test func `somebody else under the same number is found as if alone`() throws {
        let twin = person(
            "K000002", serial: "0B",
            coverages: [try coverage("409995", "1234567", branch: "03", acquired: "2015-04-01")])
        let test = try centre(.closed(from: day(closed)))
        try test.centre.store.take(twin.entries)
        let both = numberInquiry("409995", "1234567", branch: nil, birth: "1980-01-15", on: before, check: "both")
        #expect(try test.answer(both).validity == .ambiguous)
        let one = numberInquiry("409995", "1234567", branch: nil, birth: "1980-01-15", on: closed, check: "one")
        #expect(try test.answer(one).coverage.value?.branch == "03")
    }

    @Test func `medication consented to before is not opened any more`() throws {
        let test = try TestCentre(try fullPerson())
        let check = try test.answer(cardInquiry(on: before, consents: [.medication]))
        #expect(check.medication.value != nil)
        try test.centre.store.take([RegisterEntry(code: "K000001", .closed(from: day(closed)))])
        let early = Moment("\(before) 10:00")!
        let late = Moment("\(closed) 08:00")!
        guard case .medication(.shown(let items)) = test.openMedication("check-1", as: .viewing, at: early) else {
            Issue.record("it was open on the day before")
            return
        }
        #expect(!items.isEmpty)
        #expect(test.openMedication("check-1", as: .viewing, at: late) == .medication(.absent(.noInsurance)))
    }
}
