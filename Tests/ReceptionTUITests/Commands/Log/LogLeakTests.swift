import Basics
import Foundation
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// The drill on a data folder in which somebody looked without a visit.
struct LogLeakTests {
    private let home: LogHome

    init() throws { home = try LogHome() }

    private func look() throws {
        let check = try home.run("check", "--card", "kunren-hanako", "--pin", "1234", "--consent", "medication")
        #expect(check.status == 0, "\(check.output)")
    }

    @Test func `without such a look there is nothing to report`() throws {
        let run = try home.run("log", "leak")
        #expect(run.status == 0)
        #expect(run.output.contains("nothing to report"))
    }

    @Test func `a view without a visit is told with its deadlines, and by key, not by name`() throws {
        try look()
        let run = try home.run("log", "leak", "--json")
        #expect(run.status == 1, "\(run.output)")
        let report = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(report["verdict"] as? String == "report")
        #expect(report["data"] as? String == "sensitive")
        #expect(report["contained"] as? Bool == false)
        let timeline = try #require(report["timeline"] as? [[String: Any]])
        let final = timeline.first { $0["code"] as? String == "final" }
        #expect(final?["day"] as? String == "\(Shipped.now.day + 29)")
        #expect(!run.output.contains("訓練　花子"))
    }

    @Test func `a wrongful purpose has sixty days`() throws {
        try look()
        let run = try home.run("log", "leak", "--wrongful")
        #expect(run.output.contains("by \(Shipped.now.day + 59)"))
    }

    @Test func `whoever was removed is contained`() throws {
        try look()
        try home.plant("DELETE FROM operator WHERE id = 'etsuran'", in: "terminal.db")
        let run = try home.run("log", "leak")
        #expect(run.output.contains("etsuran: removed"), "\(run.output)")
    }

    @Test func `the page is written once and never over another file`() throws {
        try look()
        let path = home.folder.homePath + "-report.txt"
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try home.run("log", "leak", "--page", path).status == 1)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.hasPrefix("[TRAINING") && text.contains("medication"))
        try "mine".write(toFile: path, atomically: true, encoding: .utf8)
        #expect(try home.run("log", "leak", "--page", path).status == 64)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    }

    @Test func `a look after the day it became known, and what is no day, are refused`() throws {
        try look()
        #expect(try home.run("log", "leak", "--known", "\(Shipped.now.day - 1)").status == 64)
        #expect(try home.run("log", "leak", "--known", "soon").status == 64)
    }
}
