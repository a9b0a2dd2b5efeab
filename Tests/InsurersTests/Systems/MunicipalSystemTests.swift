import Basics
import Eligibility
import Testing

@testable import Insurers

struct MunicipalSystemTests {
    private let test: TestSystems

    init() throws { test = try TestSystems() }

    @Test func `branches are given in order, and one that was used is not given to another`() throws {
        try test.enter(
            "2026-01-05", .joined(resident(1), entry(branch: nil, from: "2026-01-05")),
            .joined(resident(2), entry(branch: nil, from: "2026-01-05")),
            .left(resident: 2, lost: day("2026-02-01"), .movedOut),
            .joined(resident(3), entry(branch: nil, from: "2026-03-01", cause: .born)))
        #expect(try [1, 2, 3].map { try test.systems.follow($0)?.municipal.last?.branch } == ["01", "02", "03"])
    }

    @Test func `somebody who returns takes up the old branch, and the old record is still there`() throws {
        try test.enter(
            "2022-01-05", .joined(resident(1), entry(branch: nil, from: "2022-01-05")),
            .joined(resident(2), entry(branch: nil, from: "2022-01-05")),
            .left(resident: 2, lost: day("2022-06-01"), .employed))
        try test.enter("2025-06-01", .joined(resident(2), entry(branch: nil, from: "2025-06-01")))
        let records = try #require(try test.systems.follow(2)).municipal
        #expect(records.map(\.branch) == ["02", "02"])
        #expect(records.map(\.lost) == [day("2022-06-01"), nil])
    }

    @Test func `a branch of somebody else's, a second enrolment and an end before the beginning are refused`() throws {
        try test.enter("2026-01-05", .joined(resident(1), entry(branch: "01", from: "2026-01-05")))
        #expect(throws: EventRefusal(index: 0, refusal: .branchTaken(try BranchNumber("01"), number: "1234567"))) {
            try test.enter("2026-01-06", .joined(resident(2), entry(branch: "01", from: "2026-01-06")))
        }
        #expect(throws: EventRefusal(index: 0, refusal: .alreadyInsured(1, insurer: city, since: day("2026-01-05")))) {
            try test.enter("2026-01-06", .joined(resident(1), entry(branch: nil, from: "2026-01-06")))
        }
        #expect(
            throws: EventRefusal(
                index: 0, refusal: .endsBeforeItBegins(from: day("2026-01-05"), to: day("2026-01-04")))
        ) {
            try test.enter("2026-01-06", .left(resident: 1, lost: day("2026-01-04"), .employed))
        }
        #expect(throws: EventRefusal(index: 0, refusal: .unknownResident(9))) {
            try test.enter("2026-01-06", .left(resident: 9, lost: day("2026-01-04"), .employed))
        }
    }

    @Test func `papers carry the branch from the renewal of August 2021, for those who join from that April`() throws {
        try test.enter("2020-08-01", .joined(resident(1), entry(branch: "01", from: "2020-08-01")))
        try test.enter("2021-04-01", .joined(resident(2), entry(branch: "02", from: "2021-04-01")))
        func papers() throws -> [String] {
            try test.connections.municipal.read { db in
                try db.all("SELECT paper, paper_until FROM enrolment ORDER BY resident")
                    .map { "\($0[0] as String) \(Day(number: $0[1]))" }
            }
        }
        #expect(try papers() == ["card 2021-07-31", "card-with-branch 2021-07-31"])
        try test.enter("2021-08-01", .cardsRenewed(insurer: city, on: day("2021-08-01")))
        #expect(try papers() == ["card-with-branch 2022-07-31", "card-with-branch 2022-07-31"])
        try test.enter("2025-08-01", .cardsRenewed(insurer: city, on: day("2025-08-01")))
        #expect(try papers() == ["certificate 2026-07-31", "certificate 2026-07-31"])
    }

    @Test func `the dead lose coverage on the day after, and nothing can be entered about them`() throws {
        try test.enter("2026-01-05", .joined(resident(1), entry(from: "2026-01-05")))
        try test.enter("2026-03-12", .died(resident: 1, on: day("2026-03-10")))
        #expect(try test.systems.follow(1)?.municipal.first?.lost == day("2026-03-11"))
        #expect(throws: EventRefusal(index: 0, refusal: .alreadyDead(1, on: day("2026-03-10")))) {
            try test.enter("2026-03-13", .joined(resident(1), entry(branch: nil, from: "2026-03-13")))
        }
    }

    @Test func `purging removes the dead of before a day, says what, and a dry run removes nothing`() throws {
        try test.enter(
            "2026-01-05", .joined(resident(1), entry("1111111", from: "2026-01-05")),
            .joined(resident(2), entry("2222222", from: "2026-01-05")),
            .joined(resident(3), entry("3333333", from: "2026-01-05")))
        try test.enter("2026-03-12", .died(resident: 1, on: day("2026-03-10")))
        try test.enter("2026-06-12", .died(resident: 2, on: day("2026-06-10")))
        let expected = PurgeReport(
            residents: 1, enrolments: 1, grants: 0, households: 1, ends: day("2026-03-10")...day("2026-03-10"),
            years: [2026: 1], couldReturn: 0)
        let dead = PurgeSelection(.dead, before: day("2026-06-01"))
        #expect(try test.systems.purge(dead, decidedBy: nil, on: day("2026-07-01")) == expected)
        #expect(try test.systems.follow(1) != nil)
        #expect(try test.systems.purgeHistory().isEmpty)
        #expect(try test.systems.purge(dead, decidedBy: "課長", on: day("2026-07-01")) == expected)
        #expect(try test.systems.follow(1) == nil)
        #expect(try [2, 3].allSatisfy { try test.systems.follow($0) != nil })
        #expect(
            try test.systems.purgeHistory() == [
                PurgeRecord(
                    on: day("2026-07-01"), decidedBy: "課長", selection: dead, residents: 1, enrolments: 1, grants: 0,
                    households: 1, years: [2026: 1])
            ])
    }

    @Test func `those long gone leave, those insured and the dead stay, and it is said who could have returned`() throws
    {
        try test.enter(
            "2026-01-05", .joined(resident(1), entry("1111111", from: "2026-01-05")),
            .joined(resident(2), entry("2222222", from: "2026-01-05")),
            .joined(resident(3), entry("3333333", from: "2026-01-05")))
        try test.enter("2026-02-02", .left(resident: 1, lost: day("2026-02-01"), .movedOut))
        try test.enter("2026-03-12", .died(resident: 2, on: day("2026-03-10")))
        let gone = PurgeSelection(.left, before: day("2026-06-01"))
        let report = try test.systems.purge(gone, decidedBy: "課長", on: day("2026-07-01"))
        #expect(report.residents == 1 && report.couldReturn == 1 && report.years == [2026: 1])
        #expect(try test.systems.follow(1) == nil)
        #expect(try [2, 3].allSatisfy { try test.systems.follow($0) != nil })
    }
}
