import Basics
import CheckFiles
import Eligibility
import Foundation

@testable import ReceptionTUI

/// A watch over a folder of the test, turned by hand: the home's centre in memory, time as the test tells it.
final class WatchedFolder {
    let folder: TemporaryFolder
    let session: Session
    let answering: FileAnswering
    private(set) var watch: FileWatch
    private let logPath: String
    /// Milliseconds since the start.
    var milliseconds = 0
    private(set) var said: [String] = []
    var isToldToStop = false

    init(
        in folder: TemporaryFolder? = nil, institution: String = RequestSamples.institution,
        charset: FileCharset = .utf8, inPlace: Bool = false, fault: String? = nil, seed: UInt64 = 1
    ) throws {
        self.folder = try folder ?? TemporaryFolder()
        let library = try Shipped.library()
        session = try Session.make(
            library: library, databases: .inMemory(), site: library.site("clinic"), listed: nil, now: Shipped.now,
            session: "W", language: .en, seed: seed)
        if let fault { session.arm(try AnyFault.armed(fault.split(separator: " ").map(String.init))) }
        try self.folder.home.prepare()
        let journal = try Databases.journal(in: self.folder.home, named: "T")
        answering = FileAnswering(
            clerk: FileClerk(
                asker: Asker(institution: institution, terminal: "T1", operatorID: "ippan", account: .counter),
                form: MessageForm(charset), journal: journal.name),
            journal: journal, line: FileLine(world: session.world, session: "W", institution: institution),
            world: session.world, seed: seed)
        logPath = self.folder.url.appending(path: "log").path
        let share = self.folder.url.appending(path: "share").path
        var time: () -> Int = { 0 }
        watch = FileWatch(
            folder: SharedFolder(share, writesInPlace: inPlace), answering: answering, log: try PairLog(logPath),
            time: FileWatch.Time(now: { Shipped.now }, milliseconds: { time() }, stands: true))
        time = { [unowned self] in milliseconds }
        watch.say = { [unowned self] in said.append($0.en) }
        watch.isToldToStop = { [unowned self] in isToldToStop }
    }

    func begin() throws { try watch.begin() }

    /// Looks so often that everything that is whole has been answered.
    func turn(_ times: Int = 2, milliseconds step: Int = 100) throws {
        for _ in 0..<times {
            milliseconds += step
            try watch.turn()
        }
    }

    func put(_ bytes: [UInt8], as name: String) throws {
        try Data(bytes).write(to: folder.url.appending(path: "share/req/\(name)"))
    }

    func names(_ place: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: "share/\(place)").path)
            .filter { !$0.hasPrefix(".") }.sorted()
    }

    func bytes(_ path: String) throws -> [UInt8] { [UInt8](try folder.contents(of: "share/\(path)")) }

    func answer(_ name: String) throws -> CheckMessage {
        let kind = MessageKind(fileName: name) ?? .checkResponse
        return try CheckMessage.read(try bytes("res/\(name)"), as: kind).message
    }

    func checkResponse(_ name: String) throws -> CheckResponse {
        guard case .checkResponse(let response) = try answer(name) else { throw NoAnswer() }
        return response
    }

    struct NoAnswer: Error {}

    func log() throws -> [String] {
        String(decoding: try folder.contents(of: "log"), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    func usage() throws -> [Usage] { try session.world.centre.store.usageLog.entries().map(\.usage) }
}
