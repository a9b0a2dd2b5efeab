import Basics
import GRDB
import Testing

@testable import Eligibility

@Suite struct ReferenceNumberTests {
    private let nine = Moment("2026-11-24 09:00")!

    private func register(
        _ reference: String, in test: TestCentre, number: String = "1234567", branch: String? = "02",
        institution: String = clinic
    ) -> CentreReply {
        let paper = PaperNumbers(insurer: "  409995", symbol: "", number: number, branch: branch)
        return test.centre.reply(
            to: .registerReference(reference, for: paper, asker: asker(.counter, institution)), at: nine)
    }

    private func byNumber(_ check: String) -> Inquiry {
        numberInquiry("409995", "1234567", branch: "02", birth: "1980-01-15", on: "2026-11-24", check: check)
    }

    @Test func `what was registered comes back by number and by card`() throws {
        let test = try TestCentre(try fullPerson())
        #expect(try test.answer(byNumber("check-1")).reference == nil)
        #expect(register("00123-A", in: test) == .reference(.registered))
        #expect(try test.answer(byNumber("check-2")).reference == "00123-A")
        #expect(try test.answer(cardInquiry(on: "2026-11-24", check: "check-3")).reference == "00123-A")
        #expect(register("00777", in: test, branch: nil) == .reference(.registered))
        #expect(try test.answer(byNumber("check-4")).reference == "00777")
    }

    @Test func `another institution does not learn it`() throws {
        let test = try TestCentre(try fullPerson())
        #expect(register("00123", in: test, institution: otherClinic) == .reference(.registered))
        #expect(try test.answer(byNumber("check-1")).reference == nil)
    }

    @Test func `it outlasts somebody who is fed anew, and a change of insurer`() throws {
        let test = try TestCentre(try fullPerson())
        _ = register("00123", in: test)
        let moved = person(coverages: [
            try coverage("409995", "1234567", branch: "02", acquired: "2015-04-01", lost: "2026-10-01"),
            try coverage("404996", "7654321", branch: "01", acquired: "2026-10-01"),
        ])
        try test.centre.store.take(moved.entries, replacing: ["K000001"])
        #expect(try test.answer(cardInquiry(on: "2026-11-24")).reference == "00123")
    }

    @Test func `nobody, several people and malformed numbers are refused`() throws {
        let twin = person(
            "K000002", serial: "0B",
            coverages: [
                try coverage("409995", "1234567", branch: "03", acquired: "2015-04-01")
            ])
        let test = try TestCentre(try fullPerson(), twin)
        #expect(register("00123", in: test, number: "9999999") == .reference(.notFound))
        #expect(register("00123", in: test, branch: nil) == .reference(.ambiguous))
        #expect(register("", in: test) == .refused(.malformedReference))
        #expect(register(String(repeating: "9", count: 51), in: test) == .refused(.malformedReference))
        #expect(register("1", in: test, number: "") == .refused(.malformedKey))
        let log = try test.centre.store.usageLog.entries().map(\.usage)
        #expect(log.map(\.kind) == [.registerReference, .registerReference])
        #expect(log.map(\.outcome) == ["not-found", "ambiguous"])
        #expect(log[0].key == "number 409995//9999999/02")
    }

    @Test func `answers from before it are still read`() throws {
        let answer = try TestCentre(try fullPerson()).answer(cardInquiry(on: "2026-11-24"))
        let text = String(decoding: try CentreCoding.bytes(of: answer), as: UTF8.self)
        #expect(!text.contains("reference"))
        #expect(try CentreCoding.message(Answer.self, from: Array(text.utf8)) == answer)
    }

    @Test func `a file of version 4 keeps its register and learns reference numbers`() throws {
        let database = try DatabaseQueue()
        try CentreSchema.migrator.migrate(database, upTo: "authentication of cards")
        try database.write { try enterAsAtFirst($0) }
        let store = try CentreStore(database)
        let paper = PaperNumbers(insurer: "409995", symbol: "", number: "1234567", branch: "02")
        let reply = Centre(store: store).reply(
            to: .registerReference("5", for: paper, asker: asker(.counter)), at: nine)
        #expect(reply == .reference(.registered))
        // A new city takes them over with the log.
        let next = try CentreStore(try DatabaseQueue())
        try next.takeLog(of: store)
        try next.take(try fullPerson().entries)
        let answer = Centre(store: next).ask(cardInquiry(on: "2026-11-24"), at: nine)
        guard case .answer(let found) = answer else { throw Unexpected(reply: answer) }
        #expect(found.reference == "5")
    }
}
