import Foundation
import Testing

@testable import ReceptionTUI

/// Files that are not ours, or not of our version, are refused and left as they are.
struct DatabasesTests {
    private let folder: TemporaryFolder
    private static let files = ["centre.db", "receipt.db", "cards.db", "terminal.db"]

    init() throws { folder = try TemporaryFolder() }

    private func check() throws -> BuiltProgram {
        try BuiltProgram([
            "--home", folder.homePath, "--lang", "en", "check", "--card", "kunren-hanako", "--pin", "1234",
        ])
    }

    @Test("A text under our name is refused and unchanged", arguments: files)
    func text(name: String) throws {
        let text = "My own notes, which happen to have this name. Nobody may write over them.\n"
        try folder.write(text, to: "home/" + name)
        let run = try check()
        #expect(run.status == 65, "\(run.output)")
        #expect(run.output.contains(name))
        #expect(try folder.contents(of: "home/" + name) == Data(text.utf8))
    }

    @Test("A database of a later version is refused and unchanged", arguments: files)
    func newer(name: String) throws {
        try makeDatabases()
        // SQLite keeps PRAGMA user_version in bytes 60 to 63 of the file, the highest first.
        let changed = try overwrite(name, at: 60, with: [0, 0, 0x27, 0x0f])
        let run = try check()
        #expect(run.status == 65, "\(run.output)")
        #expect(run.output.contains(name))
        #expect(try folder.contents(of: "home/" + name) == changed)
    }

    @Test("A database of another program is refused and unchanged", arguments: files)
    func foreign(name: String) throws {
        try makeDatabases()
        // PRAGMA application_id is in bytes 68 to 71.
        let changed = try overwrite(name, at: 68, with: [1, 2, 3, 4])
        let run = try check()
        #expect(run.status == 65, "\(run.output)")
        #expect(run.output.contains(name))
        #expect(try folder.contents(of: "home/" + name) == changed)
    }

    @Test("A database of another program keeps its way of journalling", arguments: files)
    func journal(name: String) throws {
        try makeDatabases()
        // Bytes 18 and 19 say how a file is journalled: 1 is the way that SQLite begins with.
        _ = try overwrite(name, at: 18, with: [1, 1])
        let changed = try overwrite(name, at: 68, with: [1, 2, 3, 4])
        #expect(try check().status == 65)
        #expect(try folder.contents(of: "home/" + name) == changed)
    }

    @Test func otherFilesInTheFolderAreLeftAlone() throws {
        try folder.write("kept", to: "home/notes.txt")
        try folder.write("kept too", to: "home/photos/one.txt")
        #expect(try check().status == 0)
        #expect(try folder.contents(of: "home/notes.txt") == Data("kept".utf8))
        #expect(try folder.contents(of: "home/photos/one.txt") == Data("kept too".utf8))
    }

    private func makeDatabases() throws { _ = try Databases.open(in: folder.home) }

    /// Changes bytes of a database file and returns its whole content.
    private func overwrite(_ name: String, at offset: Int, with bytes: [UInt8]) throws -> Data {
        var data = try folder.contents(of: "home/" + name)
        data.replaceSubrange(offset..<offset + bytes.count, with: bytes)
        try data.write(to: folder.url.appending(path: "home/" + name))
        return data
    }
}
