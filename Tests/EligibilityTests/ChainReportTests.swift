import Basics
import GRDB
import Testing

@testable import Eligibility

/// What was done to a log, and what is said of it.
@Suite struct ChainReportTests {
    private let nine = Moment("2026-11-24 09:00")!

    /// Six checks, six entries.
    private func centre() throws -> TestCentre {
        let test = try TestCentre(try fullPerson())
        for number in 1...6 {
            _ = try test.answer(cardInquiry(on: "2026-11-24", check: "check-\(number)"), at: nine + number)
        }
        return test
    }

    private func anchor(_ test: TestCentre) throws -> LogAnchor { try test.centre.store.usageLog.anchorAnew() }

    private func report(_ test: TestCentre, _ anchor: LogAnchor) throws -> ChainReport {
        try test.centre.store.usageLog.report(against: .anchor(anchor))
    }

    private func breaks(after sql: String) throws -> [ChainBreak] {
        let test = try centre()
        try test.database.write { try $0.execute(sql: sql) }
        return try test.centre.store.usageLog.report(against: .notKept).breaks
    }

    /// Puts the entry at a place, reckoned as if it had always been there.
    private func forge(_ test: TestCentre, at sequence: Int, after previous: String, operatorID: String) throws {
        let usage = Usage(
            at: nine, asker: Asker(institution: clinic, terminal: "T1", operatorID: operatorID, account: .counter),
            kind: .check, key: "card 0B pin", on: day("2026-11-24"), outcome: "valid", disclosed: ["coverage"],
            consents: [], check: "forged")
        let entry = UsageEntry(usage, sequence: sequence, after: previous)
        try test.database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO usage_log VALUES (?, ?, ?, ?, 'T1', ?, 'counter', 'check', 'card 0B pin', ?, 'valid',
                        'coverage', '', 'forged', ?, ?)
                    """,
                arguments: [
                    sequence, nine.day.number, nine.second, clinic, operatorID, day("2026-11-24").number, previous,
                    entry.hash,
                ])
        }
    }

    @Test func `an untouched log agrees with its anchor`() throws {
        let test = try centre()
        let report = try report(test, anchor(test))
        #expect(report.isWhole && report.entries == 6 && report.anchor == .holds(newer: 0))
        #expect(report.breaks.isEmpty)
    }

    @Test func `a changed entry is named alone, also one whose text is no code any more`() throws {
        #expect(try breaks(after: "UPDATE usage_log SET key = 'x' WHERE sequence = 2") == [ChainBreak(2, .altered)])
        #expect(try breaks(after: "UPDATE usage_log SET kind = 'x' WHERE sequence = 3") == [ChainBreak(3, .altered)])
    }

    @Test func `entries missing in between are named as a range`() throws {
        #expect(
            try breaks(after: "DELETE FROM usage_log WHERE sequence IN (3, 4)")
                == [ChainBreak(3, .missing, through: 4)])
    }

    @Test func `a gap that was closed by numbering anew is seen`() throws {
        let sql = """
            DELETE FROM usage_log WHERE sequence = 3;
            UPDATE usage_log SET sequence = sequence - 1 WHERE sequence > 3;
            """
        #expect(try breaks(after: sql) == [ChainBreak(3, .missing), ChainBreak(6, .truncated)])
    }

    @Test func `swapped entries are named with the places they were written at`() throws {
        let sql = """
            UPDATE usage_log SET sequence = 100 WHERE sequence = 2;
            UPDATE usage_log SET sequence = 2 WHERE sequence = 4;
            UPDATE usage_log SET sequence = 4 WHERE sequence = 100;
            UPDATE sqlite_sequence SET seq = 6 WHERE name = 'usage_log';
            """
        #expect(try breaks(after: sql) == [ChainBreak(2, .outOfOrder, was: 4), ChainBreak(4, .outOfOrder, was: 2)])
    }

    @Test func `an entry put in with its hash reckoned is named, not those behind it`() throws {
        let test = try centre()
        let before = try test.centre.store.usageLog.entries()[2].hash
        try test.database.write {
            try $0.execute(
                sql: """
                    UPDATE usage_log SET sequence = sequence + 100 WHERE sequence > 3;
                    UPDATE usage_log SET sequence = sequence - 99 WHERE sequence > 100;
                    UPDATE sqlite_sequence SET seq = 7 WHERE name = 'usage_log';
                    """)
        }
        try forge(test, at: 4, after: before, operatorID: "forged")
        let report = try test.centre.store.usageLog.report(against: .notKept)
        #expect(report.breaks == [ChainBreak(4, .inserted)])
        #expect(!report.isWhole)
    }

    @Test func `a log cut off at its end shows by the numbers given out, and without them by the anchor`() throws {
        let test = try centre()
        let anchor = try anchor(test)
        try test.database.write { try $0.execute(sql: "DELETE FROM usage_log WHERE sequence > 4") }
        #expect(try report(test, anchor).breaks == [ChainBreak(5, .truncated, through: 6)])
        try test.database.write { try $0.execute(sql: "UPDATE sqlite_sequence SET seq = 4") }
        let report = try report(test, anchor)
        #expect(report.breaks.isEmpty)
        #expect(report.anchor == .ahead(anchor: 6, log: 4))
        #expect(!report.isWhole)
    }

    @Test func `numbers used again after a cut do not move the anchor, and contradict it`() throws {
        let test = try centre()
        let anchor = try anchor(test)
        try test.database.write {
            try $0.execute(sql: "DELETE FROM usage_log WHERE sequence > 4; UPDATE sqlite_sequence SET seq = 4")
        }
        for number in 7...9 {
            _ = try test.answer(cardInquiry(on: "2026-11-24", check: "check-\(number)"), at: nine + number)
        }
        #expect(try test.centre.store.usageLog.anchor(after: anchor) == nil)
        let report = try report(test, anchor)
        #expect(report.breaks.isEmpty && report.anchor == .contradicts(sequence: 6))
    }

    @Test func `a bulk goes on after the numbers given out, as a single check does`() throws {
        let test = try centre()
        try test.database.write { try $0.execute(sql: "DELETE FROM usage_log WHERE sequence > 4") }
        let inquiry = numberInquiry(
            "409995", "1234567", branch: "02", birth: "1980-01-15", on: "2026-11-24", check: "bulk-1")
        _ = test.centre.reply(to: .checkAll([inquiry]), at: nine + 60)
        #expect(try test.centre.store.usageLog.entries().map(\.sequence) == [1, 2, 3, 4, 7])
        #expect(
            try test.centre.store.usageLog.report(against: .notKept).breaks == [ChainBreak(5, .missing, through: 6)])
    }

    @Test func `a whole chain reckoned anew contradicts the anchor`() throws {
        let test = try centre()
        let anchor = try anchor(test)
        let usages = try test.centre.store.usageLog.entries().map(\.usage)
        try test.database.write { db in
            try db.execute(sql: "DELETE FROM usage_log; DELETE FROM sqlite_sequence")
            for (index, usage) in usages.enumerated() where index != 1 { try UsageLogTable(db: db).append(usage) }
            try UsageLogTable(db: db).append(usages[0])
        }
        let report = try report(test, anchor)
        #expect(report.breaks.isEmpty && report.anchor == .contradicts(sequence: 6))
    }

    @Test func `the anchor advances over a log that has what it names, and a newer end is no fault`() throws {
        let test = try TestCentre(try fullPerson())
        let log = test.centre.store.usageLog
        let first = try #require(try log.anchor(after: nil))
        #expect(first == .start(of: .centre))
        _ = try test.answer(cardInquiry(on: "2026-11-24"), at: nine)
        #expect(try log.anchor(after: nil) == nil)
        #expect(try log.report(against: .anchor(first)).anchor == .holds(newer: 1))
        let next = try #require(try log.anchor(after: first))
        #expect(next.sequence == 1)
        #expect(try log.anchor(after: next) == nil)
    }

    @Test(arguments: [FoundAnchor.missing, .damaged]) func `without an anchor the log is not whole`(
        _ found: FoundAnchor
    ) throws {
        #expect(try !centre().centre.store.usageLog.report(against: found).isWhole)
    }

    @Test func `an anchor is read back from its text, and nothing else is`() throws {
        let anchor = try anchor(centre())
        #expect(LogAnchor(text: anchor.text) == anchor)
        #expect(LogAnchor(text: "") == nil)
        #expect(LogAnchor(text: anchor.text.replacing("centre", with: "other")) == nil)
        #expect(LogAnchor(text: String(anchor.text.dropLast(3))) == nil)
    }

    @Test func `the log is listed by day, operator and kind`() throws {
        let test = try centre()
        _ = test.openMedication("check-1", as: .viewing, at: nine + 86_400)
        let log = test.centre.store.usageLog
        #expect(try log.entries(LogFilter(from: day("2026-11-25"))).map(\.sequence) == [7])
        #expect(try log.entries(LogFilter(until: day("2026-11-24"), kind: .check)).count == 6)
        #expect(try log.entries(LogFilter(operatorID: "nobody")).isEmpty)
    }
}
