import ReceptionDesk

@testable import ReceptionTUI

/// A few lines of a scenario, played with a fault; what did not come as expected.
enum FaultPlay {
    static func misses(
        _ lines: String, site: String = "clinic", people: String = "kunren-hanako mihon-taro", seed: UInt64 = 1
    ) throws -> [String] {
        let head = "title 障害 | a fault\nclock 2026-11-24 10:00\nsite \(site)\npeople \(people)\n"
        let scenario = try Scenario(parsing: head + lines, file: "fault.txt")
        let test = try ScenarioTest(scenario: scenario, library: Shipped.library(), language: .en, seed: seed)
        return try test.run().map { $0.text(in: .en) }
    }
}
