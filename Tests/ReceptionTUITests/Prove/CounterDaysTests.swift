import Basics
import Testing

@testable import ReceptionTUI

struct CounterDaysTests {
    @Test func `generated days have their refusals, and the logs explain all of it`() throws {
        let library = try Shipped.library()
        let databases = try Databases.inMemory()
        let first = Shipped.now.day + -8
        let session = try Session.freePractice(
            library: library, databases: databases, site: library.site("clinic"), now: Moment(day: first, second: 0),
            session: "D", language: .ja, seed: 5)
        var days = CounterDays(session: session, people: library.roster.people(on: first), seed: 5)
        for _ in 1...8 { try days.playDay() }
        let played = days.played
        #expect(played.notProven > 0 && played.stopped > 0 && played.refused > 0 && played.notValid > 0, "\(played)")
        #expect(played.checks <= played.visits && played.imports <= played.checks && played.imports > 0)
        let found = try Reconciliation(
            centre: databases.centre, terminal: databases.terminal, receipt: databases.receipt, folder: "."
        ).unexplainedLooks()
        #expect(found.isEmpty, "\(found)")
        // The same seed plays the same days.
        #expect(try again(library, first) == played)
    }

    private func again(_ library: Library, _ first: Day) throws -> CounterDaysPlayed {
        let session = try Session.freePractice(
            library: library, databases: .inMemory(), site: library.site("clinic"),
            now: Moment(day: first, second: 0), session: "D", language: .en, seed: 5)
        var days = CounterDays(session: session, people: library.roster.people(on: first), seed: 5)
        for _ in 1...8 { try days.playDay() }
        return days.played
    }
}
