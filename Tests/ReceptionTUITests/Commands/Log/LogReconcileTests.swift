import Basics
import Eligibility
import Foundation
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// What does not fit is found and named.
struct LogReconcileTests {
    private let home: LogHome

    init() throws { home = try LogHome() }

    private func codes() throws -> [String] { try home.findings().map(\.code.rawValue) }

    @Test func `a visit with check, import and view leaves nothing to find, and as many entries on both sides`() throws
    {
        #expect(try home.findings() == [])
        let logs = try home.logs()
        let centre = try logs.entries(of: .centre, LogFilter()).map(\.usage)
        let terminal = try logs.entries(of: .terminal, LogFilter())
        #expect(centre.map(\.kind) == [.authenticate, .check, .openMedication])
        #expect(terminal.map(\.usage.kind) == [.check, .openMedication])
        #expect(terminal.map(\.usage.disclosed) == centre.dropFirst().map(\.disclosed))
        #expect(terminal.map(\.usage.consents) == centre.dropFirst().map(\.consents))
        #expect(terminal[0].usage.key == centre[1].key)
        #expect(terminal.map(\.visit) == Array(repeating: "\(Shipped.now.day)/kunren-hanako", count: 2))
        let run = try home.run("log", "reconcile")
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains("Nothing was found"))
    }

    @Test func `a check and a view that no visit asked for are found, and whose they were`() throws {
        let check = try home.run(
            "check", "--card", "kunren-hanako", "--pin", "1234", "--consent", "medication")
        #expect(check.status == 0, "\(check.output)")
        let found = try home.findings()
        #expect(found.map(\.code) == [.checkWithoutVisit, .viewWithoutVisit])
        #expect(found.map(\.operatorID) == ["etsuran", "etsuran"])
        #expect(found.allSatisfy { $0.key?.isEmpty == false })
        let run = try home.run("log", "reconcile")
        #expect(run.status == 1)
        #expect(run.output.contains("view without a visit"))
    }

    @Test func `a patient who is booked and has not come is no visit for a view`() throws {
        try home.plant("UPDATE visit SET arrived = NULL, state = 'booked'", in: "receipt.db")
        #expect(try codes() == ["view-without-visit"])
    }

    @Test func `a check by number of somebody on the list belongs to that visit`() throws {
        let check = try home.run(
            "check", "--insurer", "409995", "--number", "1234567", "--branch", "02", "--birth", "1981-06-15")
        #expect(check.status == 0, "\(check.output)")
        #expect(try codes() == [])
    }

    @Test(arguments: [
        ("UPDATE usage_log SET consents = '' WHERE kind = 'open-medication'", "centre.db", "no-consent"),
        ("UPDATE usage_log SET consents = '' WHERE kind = 'check'", "centre.db", "no-consent"),
        ("UPDATE usage_log SET day = day + 2 WHERE kind = 'open-medication'", "centre.db", "consent-lapsed"),
        ("DELETE FROM usage_log WHERE sequence = 1", "terminal.db", "centre-only"),
        ("DELETE FROM usage_log WHERE kind = 'open-medication'", "terminal.db", "centre-only"),
        ("DELETE FROM usage_log WHERE kind = 'open-medication'", "centre.db", "terminal-only"),
        ("DELETE FROM usage_log WHERE kind = 'check'", "centre.db", "import-without-check"),
        ("DELETE FROM usage_log WHERE kind = 'check'", "centre.db", "view-without-check"),
        ("UPDATE usage_log SET outcome = 'invalid' WHERE kind = 'check'", "terminal.db", "differs"),
        ("UPDATE usage_log SET disclosed = 'coverage' WHERE kind = 'check'", "centre.db", "differs"),
        ("UPDATE visit SET state = 'imported' WHERE visit LIKE '%mihon-taro'", "receipt.db", "visit-without-check"),
        ("DELETE FROM imported_item; DELETE FROM imported; DELETE FROM visit", "receipt.db", "check-without-visit"),
    ])
    func `each kind of trouble is found`(_ sql: String, _ file: String, _ code: String) throws {
        try home.plant(sql, in: file)
        let found = try codes()
        #expect(found.contains(code), "\(found)")
    }

    @Test func `checks from before the terminal kept a log are counted, and are no findings`() throws {
        try home.plant("DELETE FROM usage_log; DELETE FROM sqlite_sequence", in: "terminal.db")
        #expect(try home.findings() == [])
        #expect(try home.logs().reconciliation().beforeTerminal == 2)
    }

    @Test func `the days asked for are those reported`() throws {
        try home.plant("DELETE FROM usage_log WHERE kind = 'open-medication'", in: "terminal.db")
        let day = Shipped.now.day
        #expect(try home.findings(LogFilter(from: day, until: day)).count == 1)
        #expect(try home.findings(LogFilter(from: day + 1)).isEmpty)
        let run = try home.run("log", "reconcile", "--day", "\(day + 1)")
        #expect(run.status == 0, "\(run.output)")
        #expect(try home.run("log", "reconcile", "--day", "\(day)").status == 1)
        #expect(try home.run("log", "reconcile", "--day", "soon").status == 64)
    }

    @Test func `an answer lost on the way is at the centre and lost at the terminal, which fits`() throws {
        let session = try Shipped.session(in: .open(in: home.folder.home), at: Shipped.now + 60, named: "B")
        session.send(.accountChosen(.counter))
        session.arm(try AnyFault.armed(["answer-lost", "count=1"]))
        session.send(.visitorChosen("kunren-hanako"))
        session.press(.byNumber)
        for (field, text) in [
            (FieldName.entryInsurer, "409995"), (.entryNumber, "1234567"), (.entryBranch, "02"),
            (.entryBirth, "1981-06-15"),
        ] {
            session.send(.typed(field, text))
        }
        session.press(.inquire)
        session.finishWhatIsComing()
        let terminal = try home.logs().entries(of: .terminal, LogFilter())
        #expect(terminal.last?.usage.outcome == Usage.lost)
        #expect(terminal.last?.usage.disclosed == [])
        #expect(try codes() == [])
    }

    @Test func `the JSON has the keys that the help names`() throws {
        try home.plant("DELETE FROM usage_log WHERE kind = 'open-medication'", in: "terminal.db")
        let run = try home.run("log", "reconcile", "--json")
        #expect(run.status == 1)
        let report = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(
            Set(report.keys) == [
                "centre", "terminal", "beforeTerminal", "visits", "declared", "imports", "findings",
            ])
        let finding = try #require((report["findings"] as? [[String: Any]])?.first)
        #expect(
            Set(finding.keys) == [
                "code", "at", "system", "sequence", "kind", "institution", "terminal", "operator", "key", "check",
                "chart", "visit", "note", "text",
            ])
        #expect(finding["code"] as? String == "centre-only")
    }
}
