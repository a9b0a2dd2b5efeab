import Foundation
import Testing

@testable import ReceptionTUI

struct HoldCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let check = try BuiltProgram(
            ["--home", folder.homePath, "--today", "2026-11-24", "check", "--card", "kunren-hanako", "--pin", "1234"])
        #expect(check.status == 0)
    }

    private func hold(_ words: String...) throws -> BuiltProgram {
        try BuiltProgram(["--home", folder.homePath, "--lang", "en", "hold"] + words)
    }

    @Test func `every system says what it holds, who answers for it, and what that does not prove`() throws {
        let run = try hold("--json")
        #expect(run.status == 0)
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let systems = try #require(report["systems"] as? [[String: Any]])
        #expect(systems.count == 12)
        #expect(report["person"] is NSNull)
        #expect(systems.contains { $0["file"] is NSNull })
        for system in systems {
            #expect(system["operatedBy"] != nil && system["doesNotProve"] != nil && system["myNumberSource"] != nil)
            for key in ["file", "entrustedTo", "place"] { #expect(system[key] != nil, "null where there is nothing") }
        }
        let entrusted = systems.first { $0["system"] as? String == "entrusted" }
        #expect(entrusted?["myNumber"] as? String == "held")
        #expect(entrusted?["file"] as? String == "entrusted.db")
        #expect(
            (entrusted?["tables"] as? [[String: Any]])?.contains { $0["table"] as? String == "registration" } == true)
    }

    @Test func `one person, one system, without the number itself`() throws {
        let run = try hold("--person", "kunren-hanako", "--system", "municipal")
        #expect(run.status == 0)
        #expect(run.output.contains("409995/1234567/02"))
        #expect(run.output.matches(of: /[0-9]{12}/).isEmpty)
    }

    @Test func `an unknown system or person is named, with what would be right`() throws {
        let system = try hold("--system", "centr")
        #expect(system.status == 64 && system.output.contains("centre"))
        let nobody = try hold("--person", "R0000005")
        #expect(nobody.status == 65 && nobody.output.contains("R0000005"))
    }
}
