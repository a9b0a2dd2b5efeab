import Basics
import Testing

@testable import Eligibility

@Suite struct UsageLogTests {
    private let nine = Moment("2026-11-24 09:00")!

    /// Four checks, four entries.
    private func centre() throws -> TestCentre {
        let test = try TestCentre(try fullPerson())
        for number in 1...4 {
            _ = try test.answer(cardInquiry(on: "2026-11-24", check: "check-\(number)"), at: nine + number)
        }
        return test
    }

    private func state(after sql: String) throws -> ChainState {
        let test = try centre()
        try test.database.write { try $0.execute(sql: sql) }
        return try test.centre.store.usageLog.verify()
    }

    @Test func anEntrySaysWhoAskedWhatAboutWhomAndWhatWasGiven() throws {
        let test = try TestCentre(try fullPerson())
        _ = try test.answer(
            cardInquiry("0a", on: "2026-11-23", consents: [.medication, .checkup], account: .viewing), at: nine)
        let entry = try #require(try test.centre.store.usageLog.entries().first)
        #expect(
            entry.usage
                == Usage(
                    at: nine, asker: asker(.viewing), kind: .check, key: "card 0A pin", on: day("2026-11-23"),
                    outcome: "valid", disclosed: ["coverage", "limit", "medication"],
                    consents: [.medication, .checkup], check: "check-1"))
    }

    @Test func everyKindOfRequestLeavesOneEntry() throws {
        let test = try TestCentre(try fullPerson())
        let asker = asker(.viewing)
        let requests: [CentreRequest] = [
            .registerCard(authentication: "A1", asker: asker),
            .check(numberInquiry("409995", "1234567", branch: "02", birth: "1980-01-15", on: "2026-11-24")),
            .openMedication(check: "check-1", asker: asker),
        ]
        for request in requests { _ = test.centre.reply(to: request, at: nine) }
        let kinds = try test.centre.store.usageLog.entries().map(\.usage.kind)
        #expect(kinds == [.register, .check, .openMedication])
    }

    @Test func anUntouchedChainIsIntact() throws {
        let log = try centre().centre.store.usageLog
        let head = try #require(try log.entries().last).hash
        #expect(try log.verify() == .intact(entries: 4, head: head))
    }

    @Test(arguments: [
        "UPDATE usage_log SET operator = 'other' WHERE sequence = 2",
        "UPDATE usage_log SET disclosed = '' WHERE sequence = 2",
        "UPDATE usage_log SET day = day + 1 WHERE sequence = 2",
        "UPDATE usage_log SET outcome = 'not-found' WHERE sequence = 2",
        "UPDATE usage_log SET key = 'card 0B pin' WHERE sequence = 2",
    ])
    func aChangedEntryIsSeen(_ sql: String) throws {
        #expect(try state(after: sql) == .broken(sequence: 2, .altered))
    }

    @Test func anEntryRewrittenWithItsHashIsSeenAtTheNext() throws {
        let test = try centre()
        let entries = try test.centre.store.usageLog.entries()
        let forged = UsageEntry(entries[2].usage, sequence: 2, after: entries[1].previous)
        try test.database.write {
            try $0.execute(
                sql: "UPDATE usage_log SET second = ?, check_id = ?, hash = ? WHERE sequence = 2",
                arguments: [forged.usage.at.second, forged.usage.check, forged.hash])
        }
        #expect(try test.centre.store.usageLog.verify() == .broken(sequence: 3, .unlinked))
    }

    @Test(arguments: [(1, ChainFault.missing), (2, .missing), (4, .truncated)])
    func aRemovedEntryIsSeenEvenTheLast(_ sequence: Int, _ fault: ChainFault) throws {
        let sql = "DELETE FROM usage_log WHERE sequence = \(sequence)"
        #expect(try state(after: sql) == .broken(sequence: sequence, fault))
    }

    @Test func `a log cut off at its end goes on showing it when it grows again`() throws {
        let test = try centre()
        try test.database.write { try $0.execute(sql: "DELETE FROM usage_log WHERE sequence > 3") }
        let entry = try test.centre.store.usageLog.entries()[2]
        try test.database.write { try UsageLogTable(db: $0).append(entry.usage) }
        #expect(try test.centre.store.usageLog.verify() == .broken(sequence: 4, .missing))
    }

    @Test func anInsertedEntryIsSeen() throws {
        let sql = """
            UPDATE usage_log SET sequence = sequence + 10 WHERE sequence > 2;
            UPDATE usage_log SET sequence = sequence - 9 WHERE sequence > 10;
            INSERT INTO usage_log SELECT 3, day, second, institution, terminal, 'forged', account, kind, key, on_day,
                outcome, disclosed, consents, check_id, hash, hash FROM usage_log WHERE sequence = 2;
            """
        #expect(try state(after: sql) == .broken(sequence: 3, .inserted))
    }

    @Test func aCopyOfTheLastEntryAddedAtTheEndIsSeen() throws {
        let sql = """
            INSERT INTO usage_log SELECT 5, day, second, institution, terminal, operator, account, kind, key, on_day,
                outcome, disclosed, consents, check_id, previous, hash FROM usage_log WHERE sequence = 4
            """
        #expect(try state(after: sql) == .broken(sequence: 5, .inserted))
    }

    @Test func theFieldsOfADigestCannotBeShiftedIntoEachOther() {
        #expect(HashChain.digest(of: ["ab", "c"]) != HashChain.digest(of: ["a", "bc"]))
        #expect(HashChain.digest(of: []) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }
}
