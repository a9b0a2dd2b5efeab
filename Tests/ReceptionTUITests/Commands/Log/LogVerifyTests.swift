import Basics
import Eligibility
import Foundation
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// `madoguchi log verify`, `list` and `anchor` over a data folder.
struct LogVerifyTests {
    private let home: LogHome

    init() throws { home = try LogHome() }

    @Test func `both logs are whole, and their anchors are at their ends`() throws {
        for log in LogName.allCases {
            let report = try home.report(of: log)
            #expect(report.isWhole && report.entries > 0 && report.anchor == .holds(newer: 0), "\(report)")
        }
        let run = try home.run("log", "verify")
        #expect(run.status == 0, "\(run.output)")
        #expect(try home.folder.permissions(of: "home/centre.anchor") == 0o600)
    }

    @Test(arguments: LogName.allCases) func `a log cut off with its counter is told by the anchor`(_ log: LogName)
        throws
    {
        try home.plant(
            "DELETE FROM usage_log WHERE sequence = (SELECT max(sequence) FROM usage_log); "
                + "UPDATE sqlite_sequence SET seq = seq - 1 WHERE name = 'usage_log'", in: "\(log.rawValue).db")
        guard case .ahead = try home.report(of: log).anchor else {
            Issue.record("\(try home.report(of: log))")
            return
        }
        let run = try home.run("log", "verify", "--system", log.rawValue)
        #expect(run.status == 1)
        #expect(run.output.contains("its end was cut off"))
        // Whoever opens the folder next does not bring the anchor back to what is left.
        _ = try Databases.open(in: home.folder.home)
        guard case .ahead = try home.report(of: log).anchor else {
            Issue.record("the anchor went back")
            return
        }
    }

    @Test func `an anchor taken away or damaged is told, and does not come back by itself`() throws {
        try home.folder.write("something else\n", to: "home/terminal.anchor")
        try FileManager.default.removeItem(atPath: try home.folder.home.path("centre.anchor"))
        let session = try Shipped.session(in: .open(in: home.folder.home), at: Shipped.now, named: "B")
        session.send(.accountChosen(.counter))
        try session.checkByPIN("mihon-taro", pin: "2580")
        #expect(try home.report(of: .centre).anchor == .missing)
        #expect(try home.report(of: .terminal).anchor == .damaged)
        #expect(try home.run("log", "verify").status == 1)
        #expect(try home.run("log", "anchor", "--renew").status == 0)
        #expect(try home.run("log", "verify").status == 0)
    }

    @Test func `a stop between log and anchor is caught up by the next start`() throws {
        let path = try home.folder.home.path("centre.anchor")
        let end = try #require(FileManager.default.contents(atPath: path))
        try Data(LogAnchor.start(of: .centre).text.utf8).write(to: URL(filePath: path))
        #expect(try home.report(of: .centre).anchor == .holds(newer: 3))
        #expect(try home.run("log", "verify").status == 0)
        _ = try Databases.open(in: home.folder.home)
        #expect(FileManager.default.contents(atPath: path) == end)
    }

    @Test func `a new city takes the old log along, and the anchor still holds`() throws {
        let made = try home.run("city", "generate", "--people", "810")
        #expect(made.status == 0, "\(made.output)")
        let report = try home.report(of: .centre)
        #expect(report.isWhole && report.entries == 3)
    }

    @Test func `the JSON of verify has the keys that the help names`() throws {
        try home.plant("UPDATE usage_log SET operator = 'x' WHERE sequence = 2", in: "centre.db")
        let run = try home.run("log", "verify", "--json", "--system", "centre")
        #expect(run.status == 1)
        let reports = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        let report = try #require(reports.first)
        #expect(Set(report.keys) == ["system", "entries", "whole", "head", "anchor", "faults", "faultCount"])
        let fault = try #require((report["faults"] as? [[String: Any]])?.first)
        #expect(fault["fault"] as? String == "altered" && fault["sequence"] as? Int == 2)
        #expect(Set(fault.keys) == ["sequence", "through", "fault", "was"])
    }

    @Test func `entries are listed by system, kind and day, without names`() throws {
        let run = try home.run("log", "list", "--json", "--system", "terminal", "--kind", "check")
        let entries = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        #expect(entries.count == 1)
        #expect(
            Set(entries[0].keys) == [
                "system", "sequence", "at", "institution", "terminal", "operator", "account", "kind", "key", "on",
                "outcome", "disclosed", "consents", "check", "visit",
            ])
        let all = try home.run("log", "list")
        #expect(all.output.split(separator: "\n").count == 5)
        #expect(!all.output.contains("訓練") && !all.output.contains("クンレン"))
        #expect(try home.run("log", "list", "--day", "2020-01-01").output.contains("no such entries"))
    }

    @Test func `where the terminal's log takes no entry, the answer is withheld`() throws {
        try home.plant(
            "CREATE TRIGGER full BEFORE INSERT ON usage_log BEGIN SELECT raise(FAIL, 'full'); END", in: "terminal.db")
        let run = try home.run("check", "--card", "kunren-hanako", "--pin", "1234")
        #expect(run.status == 74, "\(run.output)")
        #expect(!run.output.contains("Validity"))
        #expect(run.output.contains("usage log"))
        // The centre gave it, and says so; that the terminal lacks it is found.
        #expect(try home.findings().contains { $0.code == .centreOnly })
    }
}
