import Basics
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// Faults that befall the device, as a session plays them.
struct DeviceFaultTests {
    private func session(_ lines: String) throws -> Session {
        let scenario = try Scenario(
            parsing: "title 障害 | faults\nclock 2026-11-24 10:00\npeople kakuu-ichiro mihon-taro\n\(lines)",
            file: "faults.txt")
        let session = try Session.make(for: scenario, library: Shipped.library(), language: .en, seed: 1)
        for step in scenario.steps {
            switch step.action {
            case .world(let line): try session.perform(line)
            case .clerk(let line): session.perform(line)
            case .check, .say, .hint: break
            }
        }
        return session
    }

    @Test(arguments: ["unplugged", "frozen when=now", "drops-mid-way when=now", "update-at-a-bad-moment when=now"])
    func `a broken reader leaves the app working`(fault: String) throws {
        let session = try session("fault \(fault)\npress app")
        let readers = session.desk.readers
        #expect(readers.filter { !$0.isApp }.allSatisfy { $0.device.screen.refusal == nil && $0.device.offered == [] })
        #expect(readers.first { $0.isApp }?.device.stateName == .askingConsentFirst)
        #expect(session.world.faults.struck.values.reduce(0, +) == 1)
    }

    @Test func `in the dark the holder is not recognised, and the chip counts it`() throws {
        let session = try session("fault camera-dark\npress to-reader\nface match")
        #expect(session.desk.reader.stateName == .choosing)
        #expect(session.desk.reader.screen.faceTriesLeft == 9)
        #expect(session.world.faults.struck["camera-dark"] == 1)
    }

    @Test func `every event is observed, what lasts for one event too`() throws {
        let session = try session("select kakuu-ichiro")
        var seen: [String] = []
        session.observe = { seen.append($0.reader.stateName.rawValue) }
        session.perform(.press(.toReader))
        try session.perform(.pin("4826"))
        #expect(seen.contains("checking-pin") && seen.contains("authenticating"))
        #expect(seen.last == "asking-consent")
    }
}
