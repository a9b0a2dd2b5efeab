import Basics
import Testing

@testable import ReceptionDesk

/// Who must be told, from how many persons on, by when.
struct LeakDutyTests {
    private static let known = Day("2026-01-31")!

    private func leak(
        persons: Int = 1, _ sections: [String], known: Day = known, cause: LeakCause = .slip,
        holder: LeakHolder = .clinic, protection: LeakProtection = .readable
    ) -> LeakCase? {
        let looks = (0..<persons).map { number in
            UnexplainedLook(
                at: Moment(day: known - 2, second: number), operatorID: "uketsuke", subject: "C\(number)",
                kind: Bilingual("check"), sections: sections)
        }
        return LeakCase(looks: looks, known: known, cause: cause, holder: holder, protection: protection)
    }

    @Test(arguments: [
        (1, "medication", LeakCause.slip, LeakHolder.clinic, LeakVerdict.report),
        (1, "coverage", .slip, .clinic, .below),
        (1, "coverage", .wrongful, .clinic, .report),
        (100, "coverage", .slip, .publicBody, .below),
        (101, "coverage", .slip, .publicBody, .report),
        (101, "coverage", .slip, .clinic, .below),
        (1000, "coverage", .slip, .clinic, .below),
        (1001, "coverage", .slip, .clinic, .report),
    ])
    func `data, cause, holder and number of persons decide`(
        _ persons: Int, _ section: String, _ cause: LeakCause, _ holder: LeakHolder, _ verdict: LeakVerdict
    ) {
        #expect(leak(persons: persons, [section], cause: cause, holder: holder)?.verdict == verdict)
    }

    @Test func `My Number data is reported from the 101st person on, or for a wrongful purpose`() {
        #expect(LeakDuty.of(.myNumber, .slip, by: .clinic).persons == 101)
        #expect(LeakDuty.of(.myNumber, .wrongful, by: .clinic).persons == 1)
        #expect(LeakDuty.of(.myNumber, .slip, by: .clinic).source.mark == .assumed)
    }

    @Test func `encrypted data asks for no report`() {
        let leak = leak(["medication"], protection: .encrypted)
        #expect(leak?.verdict == .encrypted)
        #expect(leak?.timeline.contains { $0.code == .final } == false)
    }

    @Test func `what showed nothing is no leak`() { #expect(leak([]) == nil) }

    @Test func `the same person twice is one`() {
        let look = UnexplainedLook(
            at: Moment(day: LeakDutyTests.known, second: 0), operatorID: "a", subject: "C1", kind: Bilingual("view"),
            sections: ["medication"])
        #expect(LeakCase(looks: [look, look], known: LeakDutyTests.known)?.persons == 1)
    }

    @Test func `before April 2022 the contract speaks and the law does not`() throws {
        let last = try #require(leak(["medication"], known: Day("2022-03-31")!))
        #expect(last.verdict == .notInForce)
        #expect(last.timeline.map(\.code) == [.firstLook, .known, .contain, .atOnce, .inspection])
        let first = try #require(leak(["medication"], known: Day("2022-04-01")!))
        #expect(first.verdict == .report)
        #expect(first.timeline.map(\.code) == [.firstLook, .known, .contain, .preliminary, .notice, .insurer, .final])
    }

    @Test func `deadlines count the day it became known, across the ends of months`() throws {
        let slip = try #require(leak(["medication"]))
        #expect(slip.timeline.first { $0.code == .preliminary }?.when == .by(Day("2026-02-04")!))
        #expect(slip.timeline.first { $0.code == .final }?.when == .by(Day("2026-03-01")!))
        let wrongful = try #require(leak(["medication"], cause: .wrongful))
        #expect(wrongful.timeline.first { $0.code == .final }?.when == .by(Day("2026-03-31")!))
    }

    @Test func `a step is due on its last day, overdue after it, and done when declared`() throws {
        let step = try #require(leak(["medication"])?.timeline.first { $0.code == .preliminary })
        #expect(step.standing(on: Day("2026-02-04")!, done: []) == .due)
        #expect(step.standing(on: Day("2026-02-05")!, done: []) == .overdue)
        #expect(step.standing(on: Day("2026-02-05")!, done: [.preliminary]) == .done)
    }

    @Test func `contained only when nobody who looked can look again`() {
        let look = UnexplainedLook(
            at: Moment(day: LeakDutyTests.known, second: 0), operatorID: "a", subject: "C1", kind: Bilingual("view"),
            sections: ["medication"])
        func contained(_ containment: [String: Containment]) -> Bool? {
            LeakCase(looks: [look], known: LeakDutyTests.known, containment: containment)?.isContained
        }
        #expect(contained(["a": .removed]) == true)
        #expect(contained(["a": .signedIn]) == false)
        #expect(contained([:]) == false)
    }

    @Test(arguments: Language.allCases)
    func `the page has its nine items, and says above and below that it is training`(_ language: Language) throws {
        let text = LeakPage(try #require(leak(["medication"])), today: LeakDutyTests.known).text(in: language)
        let lines = text.split(separator: "\n")
        for number in 1...9 { #expect(lines.contains { $0.hasPrefix("\(number). ") }) }
        #expect(lines.first == lines.last)
        #expect(lines.first?.contains(language == .ja ? "訓練用（架空）" : "TRAINING") == true)
        #expect(text.contains("uketsuke") && text.contains("2026-03-01"))
    }
}
