import Basics
import CardReaderSim
import CheckFiles
import ClinicRecords
import Eligibility
import Foundation
import GRDB
import ReceiptSystem

/// The database files, one a system, opened: which file, which journal and how durable is decided here alone.
struct Databases {
    let centre: CentreStore
    let receipt: ReceiptStore
    /// What lies in the chips of cards and at the authorities that issue certificates.
    let cards: ChipStore
    let insurers: InsurerFiles
    /// The clinic's own records: operators and their sessions, and the terminal's usage log.
    let terminal: ClinicStore
    /// Where the end of each usage log is kept apart from it; nil for logs in memory.
    let anchors: Anchors?
    /// Which windows run on these databases.
    let windows: WindowsAlive
    /// The data folder; nil for databases in memory.
    let home: Home?
    /// For files of a home: while it is there nobody replaces them.
    let use: HomeUse?
    /// The connections by the names of their files, for whoever counts what a system holds.
    let files: [String: DatabaseQueue]

    /// Opens the files of a home and makes those that are missing.
    static func open(in home: Home) throws(Failure) -> Databases {
        try home.prepare()
        let use = try HomeUse(home, .shared)
        var files: [String: DatabaseQueue] = [:]
        func opened(_ name: String) throws(Failure) -> (DatabaseQueue, String) {
            let opened = try file(home, name)
            files[name] = opened.0
            return opened
        }
        let all = Databases(
            // The file is judged and brought up to date before anything else reads it.
            centre: try centre(opened("centre.db")).reading(on: try reading(home, "centre.db")),
            receipt: try receipt(opened("receipt.db")), cards: try cards(opened("cards.db")),
            insurers: try InsurerFiles { name throws(Failure) in try opened(name).0 },
            terminal: try terminal(opened("terminal.db"), cost: .home), anchors: Anchors(in: home),
            windows: WindowsAlive(home), home: home, use: use, files: files)
        // The first anchor of a log that was never written; after a stop between log and anchor, what was left.
        for log in LogName.allCases { try all.keepAnchor(of: log) }
        return all
    }

    /// Brings the anchor of a log to its end.
    func keepAnchor(of log: LogName) throws(Failure) {
        switch log {
        case .centre:
            try anchors?.centre.advance { former throws(StoreProblem) in try centre.usageLog.anchor(after: former) }
        case .terminal:
            try anchors?.terminal.advance { former throws(StoreProblem) in try terminal.usageLog.anchor(after: former) }
        }
    }

    /// Databases that live as long as they are used: for tests and scenarios.
    static func inMemory() throws(Failure) -> Databases {
        var files: [String: DatabaseQueue] = [:]
        func queue(_ name: String) throws(Failure) -> DatabaseQueue {
            do {
                let queue = try DatabaseQueue()
                files[name] = queue
                return queue
            } catch {
                throw refusal("memory", error)
            }
        }
        return Databases(
            centre: try centre((queue("centre.db"), "memory")), receipt: try receipt((queue("receipt.db"), "memory")),
            cards: try cards((queue("cards.db"), "memory")),
            insurers: try InsurerFiles { name throws(Failure) in try queue(name) },
            terminal: try terminal((queue("terminal.db"), "memory"), cost: .light), anchors: nil,
            windows: WindowsAlive(nil), home: nil, use: nil, files: files)
    }

    private static func file(_ home: Home, _ name: String) throws(Failure) -> (DatabaseQueue, String) {
        let path = home.path(name)
        // SQLite gives its journals the mode of the file.
        try PrivateFile.make(path)
        var configuration = Configuration()
        // What a window has just answered must survive a power cut: the log is flushed before the answer leaves. The journal
        // is kept in the file itself, so one that is not ours stays as it is until its store has refused it.
        configuration.prepareDatabase { db in
            if try isOurs(db) { try db.execute(sql: "PRAGMA journal_mode = WAL") }
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        configuration.busyMode = .timeout(5)
        do {
            return (try DatabaseQueue(path: path, configuration: configuration), path)
        } catch {
            throw refusal(path, error)
        }
    }

    /// Empty, or marked with one of our application_ids, which all begin with "MG" in ASCII.
    private static func isOurs(_ db: Database) throws -> Bool {
        let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        if id >> 16 == 0x4D47 { return true }
        return try id == 0 && Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_master") == 0
    }

    /// A second connection to a file that is there. On it the register's statements stay compiled: the writing connection
    /// forgets its own whenever the library reads on it.
    private static func reading(_ home: Home, _ name: String) throws(Failure) -> DatabaseQueue {
        let path = home.path(name)
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        do { return try DatabaseQueue(path: path, configuration: configuration) } catch { throw refusal(path, error) }
    }

    /// The centre of a home alone, judged and brought up to date.
    static func centre(in home: Home) throws(Failure) -> CentreStore { try centre(file(home, "centre.db")) }

    /// The journal of the file interface. It lies in the home and not in the folder that is watched, where others could
    /// take it away.
    static func journal(in home: Home, named name: String) throws(Failure) -> FileJournal {
        let (database, path) = try file(home, "files.db")
        do throws(StoreProblem) {
            return try FileJournal(database, named: name)
        } catch {
            throw Failure(error, file: path)
        }
    }

    /// The centre of a city just written, with the log of the one before.
    static func centre(_ database: DatabaseQueue, takingLogOf former: CentreStore?) throws(Failure) -> CentreStore {
        do throws(StoreProblem) {
            let store = try CentreStore(database)
            if let former { try store.takeLog(of: former) }
            return store
        } catch {
            throw Failure(error, file: "centre.db")
        }
    }

    /// Empty files in a folder that is to become a city: no journal, since nobody sees them before they are whole.
    static func staged(in folder: URL) throws(Failure) -> (centre: DatabaseQueue, insurers: InsurerFiles) {
        func queue(_ name: String) throws(Failure) -> DatabaseQueue {
            let path = folder.appendingPathComponent(name).path
            try PrivateFile.make(path)
            var configuration = Configuration()
            configuration.prepareDatabase { db in
                try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
            }
            do { return try DatabaseQueue(path: path, configuration: configuration) } catch {
                throw refusal(path, error)
            }
        }
        return (try queue("centre.db"), try InsurerFiles { name throws(Failure) in try queue(name) })
    }

    private static func centre(_ opened: (DatabaseQueue, String)) throws(Failure) -> CentreStore {
        do { return try CentreStore(opened.0) } catch { throw Failure(error, file: opened.1) }
    }

    private static func receipt(_ opened: (DatabaseQueue, String)) throws(Failure) -> ReceiptStore {
        do { return try ReceiptStore(opened.0) } catch { throw Failure(error, file: opened.1) }
    }

    /// The terminal's records of a home alone, judged and brought up to date.
    static func terminal(in home: Home) throws(Failure) -> ClinicStore {
        try terminal(file(home, "terminal.db"), cost: .home)
    }

    /// The receipt computer of a home alone.
    static func receipt(in home: Home) throws(Failure) -> ReceiptStore { try receipt(file(home, "receipt.db")) }

    /// The files of the insurers' systems alone.
    static func insurers(in home: Home) throws(Failure) -> InsurerFiles {
        try InsurerFiles { name throws(Failure) in try file(home, name).0 }
    }

    private static func cards(_ opened: (DatabaseQueue, String)) throws(Failure) -> ChipStore {
        do { return try ChipStore(opened.0) } catch { throw Failure(error, file: opened.1) }
    }

    private static func terminal(
        _ opened: (DatabaseQueue, String), cost: ScryptCost
    ) throws(Failure) -> ClinicStore {
        do throws(StoreProblem) {
            let store = try ClinicStore(opened.0, cost: cost)
            try store.shipTrainingAccounts()
            return store
        } catch {
            throw Failure(error, file: opened.1)
        }
    }

    private static func refusal(_ path: String, _ error: any Error) -> Failure {
        let code = (error as? DatabaseError)?.resultCode
        if code == .SQLITE_NOTADB || code == .SQLITE_CORRUPT {
            return Failure(code == .SQLITE_NOTADB ? StoreProblem.notADatabase : .damaged, file: path)
        }
        return Failure(
            .io, ja: "\(path) を開けません。権限と空き容量を確かめるか、--home で別の場所を指定してください。",
            en: "\(path) cannot be opened. Check permissions and free space, or name another place with --home.")
    }
}
