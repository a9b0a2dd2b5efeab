import Foundation
import Testing

@testable import ReceptionTUI

/// The data folder and all that the program makes in it are their owner's alone. Bits are compared, so that it is the same
/// for an administrator.
struct HomePermissionsTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func set(_ bits: mode_t, _ name: String) throws {
        try #require(chmod(folder.url.appending(path: "home/" + name).path, bits) == 0)
    }

    private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.homePath) }

    @Test func `every file of a folder in use is 0600, journals too`() throws {
        let counter = try SealedCounter(in: .open(in: folder.home))
        let journal = try Databases.journal(in: folder.home, named: "T")
        let lock = try HomeLock(folder.home)
        counter.check()
        let names = try names()
        #expect(names.contains("centre.db-wal") && names.contains("centre.db-shm"))
        #expect(names.contains(LineRecording.name) && names.contains("terminal.pem") && names.contains(".lock"))
        for name in names { #expect(try folder.permissions(of: "home/" + name) == 0o600, "\(name)") }
        #expect(try folder.permissions(of: "home") == 0o700)
        withExtendedLifetime((journal, lock)) {}
    }

    /// A mask belongs to a whole process, so one of its own is asked.
    @Test(arguments: ["000", "022", "077"])
    func `the mask of the shell does not matter`(_ mask: String) throws {
        let program = try BuiltProgram.path
        let run = SpawnedCommand([
            "sh", "-c", #"umask "$1"; exec "$0" --home "$2" --today 2026-11-24 check --card kunren-hanako --pin 1234"#,
            program, mask, folder.homePath,
        ])
        #expect(run.status == 0, "\(run.output)")
        for name in try names() { #expect(try folder.permissions(of: "home/" + name) == 0o600, "\(name)") }
        #expect(try folder.permissions(of: "home") == 0o700)
    }

    @Test(arguments: ["centre.db", "receipt.db", "terminal.pem", "line.recording", ".in-use"])
    func `a file of ours that is wider is refused, and the command that it names mends it`(_ name: String) throws {
        try SealedCounter(in: .open(in: folder.home)).check()
        for bits in [0o640, 0o604, 0o660] as [mode_t] {
            try set(bits, name)
            let failure = #expect(throws: Failure.self) { try folder.home.prepare() }
            #expect(failure?.status == .io && failure?.message.en.contains(name) == true)
            try mend(failure)
            #expect(throws: Never.self) { try folder.home.prepare() }
        }
    }

    @Test func `a folder that is wider is refused, however it is named`() throws {
        let home = try Home(option: folder.url.appending(path: "it's a folder").path, environment: [:])
        try SealedCounter(in: .open(in: home)).check()
        try #require(chmod(home.folder.path, 0o755) == 0)
        let failure = #expect(throws: Failure.self) { try home.prepare() }
        try mend(failure)
        #expect(throws: Never.self) { try home.prepare() }
        // Everything at once: still one command.
        for name in try FileManager.default.contentsOfDirectory(atPath: home.folder.path) {
            try #require(chmod(home.path(name), 0o644) == 0)
        }
        let all = #expect(throws: Failure.self) { try home.prepare() }
        try mend(all)
        #expect(HomePermissions(home: home).wide == [])
    }

    /// Runs the last line of what the failure says.
    private func mend(_ failure: Failure?) throws {
        let command = try #require(failure?.message.en.split(separator: "\n").last.map(String.init))
        #expect(failure?.message.ja.hasSuffix(command) == true)
        #expect(SpawnedCommand(["sh", "-c", command]).status == 0, "\(command)")
    }

    @Test func `files that are not ours may be as wide as their owner likes`() throws {
        try SealedCounter(in: .open(in: folder.home)).check()
        try folder.write("notes", to: "home/notes.txt")
        try folder.write("a text under our name", to: "home/terminal.db")
        for name in ["notes.txt", "terminal.db"] { try set(0o666, name) }
        #expect(HomePermissions(home: try folder.home).wide == [])
        #expect(try folder.permissions(of: "home/notes.txt") == 0o666)
    }

    @Test func `an empty folder of somebody else is taken over, one with files in it is refused`() throws {
        let home = try folder.home
        try FileManager.default.createDirectory(at: home.folder, withIntermediateDirectories: false)
        try set(0o755, ".")
        try home.prepare()
        #expect(try folder.permissions(of: "home") == 0o700)
        try folder.write("notes", to: "home/notes.txt")
        try set(0o755, ".")
        #expect(throws: Failure.self) { try home.prepare() }
        #expect(try folder.permissions(of: "home") == 0o755)
    }

    @Test func `the doctor says it, and so does every command`() throws {
        try SealedCounter(in: .open(in: folder.home)).check()
        try set(0o644, "centre.db")
        for command in [["doctor"], ["check", "--card", "kunren-hanako", "--pin", "1234"], ["city", "show"]] {
            let run = try BuiltProgram(["--home", folder.homePath, "--lang", "en"] + command)
            #expect(run.status == 74, "\(command) \(run.output)")
            #expect(run.output.contains("chmod") && run.output.contains("centre.db"), "\(run.output)")
        }
    }
}
