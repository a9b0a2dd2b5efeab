import Basics
import Eligibility
import Testing

@testable import Insurers

struct PrefectureTests {
    private let test: TestSystems
    private let birth = day("1980-01-15")

    init() throws {
        test = try TestSystems()
        try test.enter("2016-04-01", .joined(resident(1), entry(from: "2016-04-01")))
        try test.nights(from: "2016-04-02", to: "2016-04-03")
    }

    private func move(on: String, noted: String) throws {
        try test.enter(
            noted,
            .movedInside(
                resident: 1, on: day(on),
                entry("5550001", from: on, insurer: town, cause: .movedInside)))
    }

    @Test func `a move inside the prefecture carries the first day over`() throws {
        try move(on: "2026-11-16", noted: "2026-11-20")
        try test.nights(from: "2026-11-21", to: "2026-11-22")
        let old = try test.answer(city, "1234567", "01", birth, on: "2026-11-22")
        #expect(old.validity == .invalidNewer)
        #expect(old.coverage.value?.lost == nil)
        let new = try test.answer(town, "5550001", "01", birth, on: "2026-11-22")
        #expect(new.validity == .valid)
        #expect(new.coverage.value?.acquired == day("2016-04-01"))
        // The town itself knows its own first day only.
        #expect(try test.systems.follow(1)?.municipal.last?.acquired == day("2026-11-16"))
    }

    @Test func `a loss after a move ends the whole qualification at the prefecture`() throws {
        try move(on: "2026-11-16", noted: "2026-11-16")
        try test.enter("2026-12-10", .left(resident: 1, lost: day("2026-12-01"), .employed))
        try test.nights(from: "2026-12-11", to: "2026-12-12")
        #expect(try test.systems.follow(1)?.prefecture.map(\.lost) == [day("2026-12-01"), day("2026-12-01")])
    }

    @Test func `high-cost months are counted across the municipalities`() throws {
        try test.enter("2026-09-10", .highCostMonth(resident: 1, month: day("2026-08-01")))
        try test.enter("2026-10-10", .highCostMonth(resident: 1, month: day("2026-09-01")))
        try move(on: "2026-10-16", noted: "2026-10-16")
        try test.enter("2026-11-10", .highCostMonth(resident: 1, month: day("2026-10-01")))
        try test.nights(from: "2026-11-11", to: "2026-11-11")
        #expect(
            try test.systems.follow(1)?.highCostMonths == [day("2026-08-01"), day("2026-09-01"), day("2026-10-01")])
    }

    @Test func `records of two municipalities that do not meet are reported`() throws {
        try move(on: "2026-11-16", noted: "2026-11-16")
        // The town corrects its first day by three days, which leaves a gap.
        try test.connections.municipal.write { db in
            let town = try #require(try MunicipalSystem(db: db).open(1))
            var late = town.record
            late = InsuredRecord(
                insurer: late.insurer, symbol: late.symbol, number: late.number, branch: late.branch,
                relation: late.relation, income: late.income, cause: .movedInside, acquired: day("2026-11-19"),
                lost: .endless, appliedFrom: day("2026-11-19"), appliedTo: .endless)
            let waiting = try ChangeFile(db: db).waiting(before: .endless)
            try ChangeFile(db: db).remove(try #require(waiting.last).sequence)
            try ChangeFile(db: db).append(
                InsuredNotice(
                    person: resident(1).identified, noted: day("2026-11-16"), content: .coverage(late)))
        }
        try test.nights(from: "2026-11-17", to: "2026-11-17")
        let findings = try test.connections.prefecture.read { try PrefectureAggregation(db: $0).findings() }
        #expect(
            findings == [
                AggregationFinding(
                    day: day("2026-11-17"), kind: .gap, earlierEnd: day("2026-11-16"), laterStart: day("2026-11-19"))
            ])
    }
}
