import Basics
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// What can happen at the reader, happens in a scenario that ships.
struct ScenarioCoverageTests {
    private func play(_ files: [String]) throws -> ScenarioCoverage {
        let library = try Shipped.library()
        let coverage = ScenarioCoverage()
        for file in files {
            _ = try coverage.run(
                ScenarioTest(scenario: library.scenario(file), library: library, language: .ja, seed: 1))
        }
        return coverage
    }

    @Test func `every state of the reader, every fault and every ending is reached by a scenario`() throws {
        #expect(try play(Shipped.scenarios).unreached == [])
    }

    @Test func `one scenario alone leaves the rest unreached`() throws {
        let unreached = try play(["desk/card-left-behind.txt"]).unreached
        #expect(!unreached.contains("state card-left-behind"))
        // Passed through within one line.
        #expect(!unreached.contains("state authenticating"))
        #expect(Set(["state frozen", "fault frozen", "ending timed-out"]).isSubset(of: unreached))
    }

    @Test func `a fault counts once it strikes, not once it is armed`() throws {
        let scenario = try Scenario(
            parsing: """
                title  障害 | faults
                clock  2026-11-24 09:00
                people kunren-hanako
                fault  camera-dark
                fault  chip-unreadable count=1
                card   kunren-hanako
                expect reader.notice = chip-unreadable
                """, file: "faults.txt")
        let coverage = ScenarioCoverage()
        let misses = try coverage.run(
            ScenarioTest(scenario: scenario, library: Shipped.library(), language: .ja, seed: 1))
        #expect(misses == [])
        #expect(coverage.unreached.contains("fault camera-dark"))
        #expect(!coverage.unreached.contains("fault chip-unreadable"))
        #expect(!coverage.unreached.contains("ending chip-unreadable"))
    }
}
