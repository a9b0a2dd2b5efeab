import Basics
import Eligibility
import GRDB
import Testing

@testable import ClinicRecords

/// The terminal's own usage log.
@Suite struct TerminalLogTests {
    private let database: DatabaseQueue
    private let log: TerminalLog

    init() throws {
        database = try DatabaseQueue()
        log = try ClinicStore(database, cost: .light).usageLog
    }

    private func use(
        _ number: Int, kind: UsageKind = .check, outcome: String = "valid", visit: String? = "v"
    ) -> TerminalUse {
        TerminalUse(
            Usage(
                at: Moment("2026-11-24 09:00")! + number,
                asker: Asker(institution: "4017999014", terminal: "T1", operatorID: "op1", account: .counter),
                kind: kind,
                key: "card 0A pin", on: Day("2026-11-24"), outcome: outcome, disclosed: ["coverage"],
                consents: [.medication], check: "check-\(number)"), visit: visit)
    }

    @Test func `what was recorded is read back, chained and in order`() throws {
        let uses = [use(1), use(2, visit: nil), use(3, outcome: Usage.lost)]
        try log.record(uses)
        #expect(try log.entries().map(\.use) == uses)
        #expect(try log.entries().map(\.sequence) == [1, 2, 3])
        let anchor = try log.anchorAnew()
        #expect(anchor.log == .terminal && anchor.sequence == 3)
        #expect(try log.report(against: .anchor(anchor)).isWhole)
    }

    @Test func `a check repeated after a stop counts once, a view each time, an answer after a loss too`() throws {
        try log.record([use(1, outcome: Usage.lost)])
        try log.record([use(1), use(1)])
        try log.record([use(1)])
        try log.record([use(1, kind: .openMedication), use(1, kind: .openMedication)])
        #expect(try log.entries().map(\.use.usage.outcome) == [Usage.lost, "valid", "valid", "valid"])
        #expect(try log.entries(LogFilter(kind: .check)).count == 2)
    }

    @Test(arguments: [
        ("UPDATE usage_log SET visit = NULL WHERE sequence = 2", ChainState.broken(sequence: 2, .altered)),
        ("UPDATE usage_log SET operator = 'x' WHERE sequence = 1", .broken(sequence: 1, .altered)),
        ("DELETE FROM usage_log WHERE sequence = 2", .broken(sequence: 2, .missing)),
        ("DELETE FROM usage_log WHERE sequence = 3", .broken(sequence: 3, .truncated)),
    ])
    func `what was done to it is named`(_ sql: String, _ state: ChainState) throws {
        try log.record([use(1), use(2), use(3)])
        try database.write { try $0.execute(sql: sql) }
        #expect(try log.report(against: .notKept).state == state)
    }

    @Test func `all are entered or none`() throws {
        try database.write {
            try $0.execute(
                sql: """
                    CREATE TRIGGER full BEFORE INSERT ON usage_log WHEN NEW.check_id = 'check-2'
                    BEGIN SELECT raise(FAIL, 'full'); END
                    """)
        }
        #expect(throws: StoreProblem.self) { try log.record([use(1), use(2)]) }
        #expect(try log.entries().isEmpty)
    }
}
