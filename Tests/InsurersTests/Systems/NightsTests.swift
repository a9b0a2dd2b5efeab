import Basics
import Eligibility
import Testing

@testable import Insurers

/// How long it takes until the centre knows.
struct NightsTests {
    private let test: TestSystems
    private let birth = day("1980-01-15")

    init() throws { test = try TestSystems() }

    @Test func `a municipality's record takes two nights to the centre`() throws {
        try test.enter("2026-11-23", .joined(resident(1), entry(from: "2026-11-20")))
        func validity(_ morning: String) throws -> Validity {
            try test.answer(city, "1234567", "01", birth, on: morning).validity
        }
        #expect(try validity("2026-11-23") == .notFound)
        try test.nights(from: "2026-11-24", to: "2026-11-24")
        #expect(try validity("2026-11-24") == .notFound)
        #expect(try test.systems.follow(1)?.prefecture.count == 1)
        try test.nights(from: "2026-11-25", to: "2026-11-25")
        #expect(try validity("2026-11-25") == .valid)
    }

    @Test func `an employees' insurer's record takes one night`() throws {
        try test.enter("2026-11-23", .hired(resident(1), employment(from: "2026-11-16")))
        try test.nights(from: "2026-11-24", to: "2026-11-24")
        #expect(try test.answer(company, "98765", "00", birth, on: "2026-11-24").validity == .valid)
    }

    @Test func `the end of an insurance is not known before its nights have passed`() throws {
        try test.enter("2026-10-01", .joined(resident(1), entry(from: "2026-10-01")))
        try test.nights(from: "2026-10-02", to: "2026-10-03")
        try test.enter("2026-11-10", .left(resident: 1, lost: day("2026-11-01"), .employed))
        #expect(try test.answer(city, "1234567", "01", birth, on: "2026-11-10").validity == .valid)
        try test.nights(from: "2026-11-11", to: "2026-11-12")
        let answer = try test.answer(city, "1234567", "01", birth, on: "2026-11-12")
        #expect(answer.validity == .invalid)
        #expect(answer.coverage.value?.lost == day("2026-11-01"))
    }

    @Test func `a failed transfer leaves the next system stale, is found by the check, and catches up`() throws {
        try test.enter("2026-11-23", .joined(resident(1), entry(from: "2026-11-20")))
        try test.nights(from: "2026-11-24", to: "2026-11-26", failing: [.municipalToPrefecture])
        #expect(try test.answer(city, "1234567", "01", birth, on: "2026-11-26").validity == .notFound)
        let stale = try test.systems.staleTransfers(since: day("2026-11-24"))
        #expect(stale.map(\.day) == [day("2026-11-24"), day("2026-11-25"), day("2026-11-26")])
        #expect(stale.allSatisfy { $0.sent == 1 && $0.stored == 0 && $0.hop == .municipalToPrefecture })
        try test.nights(from: "2026-11-27", to: "2026-11-28")
        #expect(try test.systems.staleTransfers(since: day("2026-11-24")).isEmpty)
        #expect(try test.answer(city, "1234567", "01", birth, on: "2026-11-28").validity == .valid)
    }

    @Test func `a member of NHI who will be 75 in thirty days is registered ahead, and changes on the birthday`() throws
    {
        let born = resident(1, birth: "1951-12-24")
        try test.enter("2026-11-20", .joined(born, entry(from: "2026-11-20")))
        try test.nights(from: "2026-11-21", to: "2026-11-27")
        let number = ElderEntry.number(of: 1)
        #expect(try test.answer(elders, number, nil, born.birth, on: "2026-11-27").validity == .invalidNewer)
        #expect(try test.answer(city, "1234567", "01", born.birth, on: "2026-12-23").validity == .valid)
        #expect(try test.answer(city, "1234567", "01", born.birth, on: "2026-12-24").validity == .invalidNewer)
        #expect(try test.answer(elders, number, nil, born.birth, on: "2026-12-24").validity == .valid)
    }

    @Test func `a refused event leaves nothing of those before it`() throws {
        #expect(throws: EventRefusal(index: 1, refusal: .notInsured(2, insurer: company))) {
            try test.systems.enter([
                InsurerEvent(noted: day("2026-11-23"), .joined(resident(2), entry(from: "2026-11-20"))),
                InsurerEvent(
                    noted: day("2026-11-23"), .resigned(resident: 2, insurer: company, lost: day("2026-11-20"))),
            ])
        }
        #expect(try test.systems.follow(2) == nil)
    }

    @Test func `a life is lived through with the nights between, and what is noted later stays`() throws {
        let later = InsurerEvent(noted: day("2026-12-01"), .died(resident: 1, on: day("2026-11-30")))
        let left = try test.systems.live(
            [
                later, InsurerEvent(noted: day("2020-04-01"), .joined(resident(1), entry(from: "2020-04-01"))),
                InsurerEvent(noted: day("2026-11-24"), .left(resident: 1, lost: day("2026-11-02"), .employed)),
            ], until: day("2026-11-24"))
        #expect(left == [later])
        #expect(try test.answer(city, "1234567", "01", birth, on: "2026-11-24").validity == .valid)
        try test.nights(from: "2026-11-25", to: "2026-11-26")
        #expect(try test.answer(city, "1234567", "01", birth, on: "2026-11-26").validity == .invalid)
        // What was known then is what is answered for then.
        #expect(try test.answer(city, "1234567", "01", birth, on: "2020-04-02").validity == .notFound)
        #expect(try test.answer(city, "1234567", "01", birth, on: "2020-04-03").validity == .valid)
    }
}
