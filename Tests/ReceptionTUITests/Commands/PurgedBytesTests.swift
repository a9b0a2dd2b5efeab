import Foundation
import GRDB
import Testing

@testable import ReceptionTUI

/// What a purge removed is in no byte of the file any more: rows that go leave theirs in pages that are not full.
struct PurgedBytesTests {
    @Test func `no My Number of anybody purged is left in the municipal file or its journal`() throws {
        let folder = try TemporaryFolder()
        let words = ["--home", folder.homePath, "--today", "2026-11-24", "--lang", "en"]
        // A city just made has its rows packed; work at the counter moves some, and their bytes stay where they were.
        let made = try BuiltProgram(words + ["days", "1"])
        #expect(made.status == 0, "\(made.output)")
        let before = try numbers(in: folder)
        let run = try BuiltProgram(
            words + ["city", "purge", "--died-before", "2026-11-01", "--yes", "--decided-by", "board"])
        #expect(run.status == 0, "\(run.output)")
        let gone = before.subtracting(try numbers(in: folder))
        #expect(!gone.isEmpty)
        for name in ["municipal.db", "municipal.db-wal"] {
            guard let bytes = FileManager.default.contents(atPath: folder.homePath + "/" + name) else { continue }
            let found = gone.filter { bytes.range(of: Data($0.utf8)) != nil }
            #expect(found.isEmpty, "\(name)")
        }
    }

    private func numbers(in folder: TemporaryFolder) throws -> Set<String> {
        let path = folder.homePath + "/municipal.db"
        return try DatabaseQueue(path: path).read {
            Set(try String.fetchAll($0, sql: "SELECT my_number FROM resident"))
        }
    }
}
