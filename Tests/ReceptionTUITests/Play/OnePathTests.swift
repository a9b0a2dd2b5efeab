import Basics
import CardReaderSim
import Eligibility
import ReceiptSystem
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// However a check is asked, it goes one way and leaves one entry in the usage log.
struct OnePathTests {
    // MARK: - One entry for one check

    @Test func theWindowLeavesOneEntry() throws {
        let session = try Shipped.session()
        try session.checkByPIN("kunren-hanako", pin: "1234")
        #expect(session.desk.screen == .result)
        #expect(try session.usageLog().of(.check).map(\.outcome) == ["valid"])
    }

    @Test func aScenarioLeavesOneEntry() throws {
        let library = try Shipped.library()
        let scenario = try Scenario(
            parsing: """
                title  確認 | a check
                clock  2026-11-24 09:00
                people kunren-hanako
                card   kunren-hanako
                pin    1234
                consent all=yes
                expect coverage.status = valid
                """, file: "check.txt")
        var played: Session?
        let misses = try ScenarioTest(scenario: scenario, library: library, language: .ja, seed: 1).run { played = $0 }
        #expect(misses == [])
        #expect(try played?.usageLog().of(.check).map(\.outcome) == ["valid"])
    }

    @Test func plainLeavesOneEntry() throws {
        let folder = try TemporaryFolder()
        let lines =
            "account counter\nselect kunren-hanako\npress to-reader\npin 1234\nconsent all=yes\nexpect coverage.status = valid\n"
        let run = try BuiltProgram(
            ["--home", folder.homePath, "--today", "2026-11-24", "window", "--plain"], input: lines)
        #expect(run.status == 0, "\(run.output)")
        #expect(try checks(in: folder) == ["valid"])
    }

    @Test(
        "The command leaves one entry",
        arguments: [
            ["--card", "kunren-hanako", "--pin", "1234", "--account", "counter"],
            ["--card", "kunren-hanako", "--face", "match", "--account", "counter"],
            ["--card", "kunren-hanako", "--visual", "--account", "counter"],
            ["--insurer", "409995", "--number", "1234567", "--branch", "02", "--birth", "1981-06-15"],
        ])
    func command(options: [String]) throws {
        let folder = try TemporaryFolder()
        let run = try BuiltProgram(["--home", folder.homePath, "--today", "2026-11-24", "check"] + options)
        #expect(run.status == 0, "\(run.output)")
        #expect(try checks(in: folder) == ["valid"])
    }

    /// Outcomes of the checks in the usage log of a data folder, whose chain must hold.
    private func checks(in folder: TemporaryFolder) throws -> [String] {
        let log = try Databases.open(in: folder.home).centre.usageLog
        let entries = try log.entries()
        guard case .intact(entries.count, _) = try log.verify() else {
            Issue.record("the chain is broken")
            return []
        }
        return entries.of(.check).map(\.outcome)
    }

    // MARK: - What the entries say

    @Test func openingMedicationLeavesOneMore() throws {
        let session = try Shipped.session()
        try session.checkByPIN("kunren-hanako", pin: "1234")
        session.press(.medication)
        #expect(try session.usageLog().of(.openMedication) == [])
        session.press(.confirm)
        #expect(session.desk.screen == .medication)
        let log = try session.usageLog()
        #expect(log.of(.openMedication).map(\.asker.account) == [.viewing])
        #expect(log.of(.openMedication).map(\.check) == log.of(.check).map(\.check))
    }

    @Test func whatWasNotConsentedIsNotDisclosed() throws {
        let session = try Shipped.session()
        try session.checkByPIN("kunren-hanako", pin: "1234", rest: false)
        let usage = try #require(session.usageLog().of(.check).first)
        #expect(usage.consents == [])
        #expect(usage.disclosed == ["coverage", "limit"])
        #expect(session.desk.phase.checked?.answer.medication == .withheld(.notConsented))
        session.press(.medication)
        #expect(try session.usageLog().of(.openMedication) == [])
    }

    @Test func theChainHoldsOverManyChecks() throws {
        let databases = try Databases.inMemory()
        let session = try Shipped.session(in: databases)
        for person in ["kunren-hanako", "mihon-taro", "reidai-takako"] {
            let pin = try #require(Shipped.library().roster[person]?.person(on: Shipped.now.day).card?.pin)
            try session.checkByPIN(person, pin: pin)
            session.press(.takeCard, .back)
        }
        let entries = try session.usageLog()
        #expect(entries.of(.check).count == 3)
        #expect(
            try databases.centre.usageLog.verify() == .intact(entries: entries.count, head: entries.last?.hash ?? ""))
    }

    // MARK: - Import

    @Test func pressingTwiceImportsOnce() throws {
        let session = try Shipped.session()
        try session.checkByPIN("kakuu-minoru", pin: "6931")
        let held = try session.world.receipts.patients()
        session.press(.importAnswer)
        #expect(session.desk.message.code == .importDone)
        let imported = try session.world.receipts.patients()
        #expect(imported != held)
        session.press(.importAnswer)
        #expect(session.desk.message.code == .importAgain)
        #expect(try session.world.receipts.patients() == imported)
    }
}
