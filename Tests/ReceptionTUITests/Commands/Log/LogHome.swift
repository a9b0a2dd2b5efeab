import Basics
import Eligibility
import GRDB
import ReceptionDesk

@testable import ReceptionTUI

/// A data folder after a visit at the counter: a check by card, its import, and its medication opened.
struct LogHome {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let session = try Shipped.session(in: .open(in: try folder.home), at: Shipped.now, named: "A")
        session.send(.accountChosen(.counter))
        try session.checkByPIN("kunren-hanako", pin: "1234")
        session.press(.importAnswer, .medication, .confirm)
    }

    /// Changes one of the databases as nobody should.
    func plant(_ sql: String, in file: String) throws {
        try DatabaseQueue(path: try folder.home.path(file)).write { try $0.execute(sql: sql) }
    }

    func logs() throws -> UsageLogs {
        UsageLogs(
            home: try folder.home, centre: try Databases.centre(in: try folder.home),
            terminal: try Databases.terminal(in: try folder.home))
    }

    func report(of log: LogName) throws -> ChainReport { try logs().report(of: log) }

    func findings(_ filter: LogFilter = LogFilter()) throws -> [LogFinding] {
        try ReconciliationReport(logs().reconciliation(), filter).findings
    }

    func run(_ words: String...) throws -> BuiltProgram {
        try BuiltProgram(["--home", folder.homePath, "--today", "\(Shipped.now.day)", "--lang", "en"] + words)
    }
}
