import Foundation
import Testing

@testable import ReceptionTUI

struct HomeTests {
    @Test func theOptionWinsThenXDGThenTheUsersOwnFolder() throws {
        let xdg = ["XDG_DATA_HOME": "/data"]
        #expect(try Home(option: "/there", environment: xdg).folder.path == "/there")
        #expect(try Home(option: nil, environment: xdg).folder.path == "/data/madoguchi")
        for environment in [[:], ["XDG_DATA_HOME": ""], ["XDG_DATA_HOME": "not/absolute"]] {
            #expect(try Home(option: nil, environment: environment).folder.path.hasSuffix("/.local/share/madoguchi"))
        }
    }

    @Test func anEmptyNameIsAUsageError() {
        let failure = #expect(throws: Failure.self) { try Home(option: "", environment: [:]) }
        #expect(failure?.status == .usage)
    }

    @Test func theFolderIsMadeForItsOwnerAlone() throws {
        let folder = try TemporaryFolder()
        let run = try BuiltProgram(
            ["--today", "2026-11-24", "check", "--card", "kunren-hanako", "--pin", "1234"],
            environment: ["LANG": "C.UTF-8", "XDG_DATA_HOME": folder.path])
        #expect(run.status == 0, "\(run.output)")
        #expect(try folder.permissions(of: "madoguchi") == 0o700)
        for name in ["centre.db", "receipt.db"] { #expect(try folder.permissions(of: "madoguchi/" + name) == 0o600) }
    }

    @Test func aPlaceWhereNoFolderCanBeIsAnInputOutputError() throws {
        let folder = try TemporaryFolder()
        try folder.write("a file", to: "home")
        let run = try BuiltProgram([
            "--home", folder.homePath, "--lang", "en", "check", "--card", "kunren-hanako", "--visual",
        ])
        #expect(run.status == 74)
        #expect(run.output.contains(folder.homePath) && run.output.contains("--home"))
    }
}
