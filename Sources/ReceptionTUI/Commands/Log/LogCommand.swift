import ArgumentParser
import Basics
import ClinicRecords
import Eligibility
import Foundation

/// `madoguchi log`: the usage logs of a data folder, for whoever audits them.
struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract:
            "The usage logs: who asked what about whom, whether they are whole, and whether visits stand behind it.",
        discussion: """
            list prints entries, verify walks the hash chains and holds them to their anchors, reconcile compares centre \
            and terminal with each other, with the day's visits and with the consents, leak is the drill for what has no \
            visit behind it, anchor prints the anchors to be kept elsewhere. The logs are read; nothing is written but by anchor --renew, and the page of leak --page.
            Exit 0 when nothing is found, 1 when something is, 64 for usage, 65 for files that are not ours, 69 without any.
            """,
        subcommands: [
            LogListCommand.self, LogVerifyCommand.self, LogReconcileCommand.self, LogLeakCommand.self,
            LogAnchorCommand.self,
        ])

    @ParentCommand var parent: Madoguchi
}

/// The usage logs of a data folder, opened to be read. The anchors are left where they are.
struct UsageLogs {
    let home: Home
    let centre: CentreStore
    let terminal: ClinicStore

    /// - Throws: a failure where there is no log yet.
    static func open(_ globals: GlobalOptions) throws(Failure) -> UsageLogs {
        let home = try Home(option: globals.home, environment: ProcessInfo.processInfo.environment)
        try home.refuseLosses()
        guard FileManager.default.fileExists(atPath: home.path("centre.db")) else {
            throw Failure(
                .unavailable, ja: "\(home.folder.path) にはまだ利用ログがありません。窓口を開くか madoguchi check で一件確認すると作られます。",
                en: "There is no usage log in \(home.folder.path) yet; the window, or a madoguchi check, makes one.")
        }
        let lock = try HomeLock(home)
        defer { lock.release() }
        try CityStaging(home).finish()
        return UsageLogs(home: home, centre: try Databases.centre(in: home), terminal: try Databases.terminal(in: home))
    }

    func anchor(of log: LogName) -> AnchorFile { AnchorFile(log, in: home) }

    /// Walks the chain of one log and holds it to its anchor.
    func report(of log: LogName) throws(Failure) -> ChainReport {
        let anchor = anchor(of: log).found()
        do throws(StoreProblem) {
            switch log {
            case .centre: return try centre.usageLog.report(against: anchor)
            case .terminal: return try terminal.usageLog.report(against: anchor)
            }
        } catch {
            throw Failure(error, file: home.path("\(log.rawValue).db"))
        }
    }

    /// The anchor of one log as it stands.
    func anchorAnew(of log: LogName) throws(Failure) -> LogAnchor {
        do throws(StoreProblem) {
            switch log {
            case .centre: return try centre.usageLog.anchorAnew()
            case .terminal: return try terminal.usageLog.anchorAnew()
            }
        } catch {
            throw Failure(error, file: home.path("\(log.rawValue).db"))
        }
    }

    /// The entries of one log that are asked for.
    func entries(of log: LogName, _ filter: LogFilter) throws(Failure) -> [LoggedUse] {
        do throws(StoreProblem) {
            switch log {
            case .centre:
                return try centre.usageLog.entries(filter).map {
                    LoggedUse(log: .centre, sequence: $0.sequence, usage: $0.usage, visit: nil)
                }
            case .terminal:
                return try terminal.usageLog.entries(filter).map {
                    LoggedUse(log: .terminal, sequence: $0.sequence, usage: $0.use.usage, visit: $0.use.visit)
                }
            }
        } catch {
            throw Failure(error, file: home.path("\(log.rawValue).db"))
        }
    }
}
