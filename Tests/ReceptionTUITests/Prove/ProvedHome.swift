import Basics
import Foundation
import GRDB
import ReceptionDesk

@testable import Eligibility
@testable import ReceptionTUI

/// A data folder in which a day was played at the counter, made once and copied for each test that plants something.
final class ProvedHome {
    private let folder: TemporaryFolder
    let home: Home

    /// Kept until the process ends: the folders of the tests are copies of it.
    private static let prepared = Result {
        let folder = try TemporaryFolder()
        let library = try Shipped.library()
        let day = Shipped.now.day + -1
        let session = try Session.freePractice(
            library: library, databases: .open(in: folder.home), site: library.site("clinic"),
            now: Moment(day: day, second: 0), session: "D", language: .ja, seed: 3)
        var days = CounterDays(session: session, people: library.roster.people(on: day), seed: 3)
        try days.playDay()
        return (folder: folder, played: days.played)
    }

    static var played: CounterDaysPlayed { get throws { try prepared.get().played } }

    init() throws {
        folder = try TemporaryFolder()
        home = try folder.home
        try FileManager.default.copyItem(at: ProvedHome.prepared.get().folder.home.folder, to: home.folder)
    }

    func proof(of claim: ProofClaim) throws -> Proof {
        try Proving(home: home, library: Shipped.library(), day: Shipped.now.day, seed: 1).proof(of: claim)
    }

    /// Puts bytes at the end of a file of the folder.
    func append(_ bytes: [UInt8], to name: String) throws {
        let path = home.path(name)
        if !FileManager.default.fileExists(atPath: path) {
            FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        }
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data(bytes))
        try file.close()
    }

    /// As somebody would who opens the file with a tool of SQLite.
    func change(_ file: String, _ sql: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        try DatabaseQueue(path: home.path(file), configuration: configuration).write { try $0.execute(sql: sql) }
    }

    func usage() throws -> [Usage] { try Databases.centre(in: home).usageLog.entries().map(\.usage) }

    /// Adds an entry to the centre's log with a right chain, and brings the anchor to it.
    func log(_ usage: Usage) throws {
        try DatabaseQueue(path: home.path("centre.db")).write { _ = try UsageLogTable(db: $0).append(usage) }
        _ = try Databases.open(in: home)
    }

    func text(_ file: String, _ sql: String) throws -> String? {
        try DatabaseQueue(path: home.path(file)).read { try String.fetchOne($0, sql: sql) }
    }
}
