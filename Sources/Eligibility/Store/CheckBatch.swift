import Basics
import GRDB

/// The memory of checks for many of them in one transaction: statements are prepared once, and the end of the chain is
/// carried from entry to entry. Nothing else writes the log meanwhile.
final class CheckBatch: CheckMemory {
    private let find: HeldStatement
    private let enter: HeldStatement
    private let remember: HeldStatement
    private var lastSequence: Int
    private var head: String

    init(_ db: Database) throws {
        find = try HeldStatement(
            db,
            "SELECT institution, inquiry, day, second, serial, medication, clinical FROM answered_check WHERE check_id = ?"
        )
        enter = try HeldStatement(
            db, "INSERT INTO usage_log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        remember = try HeldStatement(db, "INSERT INTO answered_check VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        (lastSequence, head) = try UsageLogTable(db: db).chain.end()
    }

    func answered(_ check: String) throws -> AnsweredCheck? {
        find.bind(check, at: 1)
        guard try find.step() else { return nil }
        defer { find.reset() }
        guard let medication = SectionOutcome(code: find.text(5)), let clinical = ClinicalOutcomes(code: find.text(6))
        else { throw StoreProblem.damaged }
        return AnsweredCheck(
            check: check, institution: find.text(0), inquiry: find.text(1),
            at: Moment(day: Day(number: find.int(2)), second: find.int(3)),
            serial: find.isNull(4) ? nil : find.text(4), medication: medication, clinical: clinical)
    }

    func record(_ usage: Usage, answered check: AnsweredCheck) throws {
        do {
            try enter(UsageEntry(usage, sequence: lastSequence + 1, after: head))
            try remember(check)
        } catch {
            throw LogFailure(cause: error)
        }
    }

    private func enter(_ entry: UsageEntry) throws {
        let (usage, asker) = (entry.usage, entry.usage.asker)
        enter.bind(entry.sequence, at: 1)
        enter.bind(usage.at.day.number, at: 2)
        enter.bind(usage.at.second, at: 3)
        enter.bind(asker.institution, at: 4)
        enter.bind(asker.terminal, at: 5)
        enter.bind(asker.operatorID, at: 6)
        enter.bind(asker.account.rawValue, at: 7)
        enter.bind(usage.kind.rawValue, at: 8)
        enter.bind(usage.key, at: 9)
        enter.bind(usage.on?.number, at: 10)
        enter.bind(usage.outcome, at: 11)
        enter.bind(usage.disclosed.joined(separator: ","), at: 12)
        enter.bind(usage.consents.map(\.rawValue).joined(separator: ","), at: 13)
        enter.bind(usage.check, at: 14)
        enter.bind(entry.previous, at: 15)
        enter.bind(entry.hash, at: 16)
        try enter.run()
        (lastSequence, head) = (entry.sequence, entry.hash)
    }

    private func remember(_ check: AnsweredCheck) throws {
        remember.bind(check.check, at: 1)
        remember.bind(check.institution, at: 2)
        remember.bind(check.inquiry, at: 3)
        remember.bind(check.at.day.number, at: 4)
        remember.bind(check.at.second, at: 5)
        remember.bind(check.serial, at: 6)
        remember.bind(check.medication.code, at: 7)
        remember.bind(check.clinical.code, at: 8)
        remember.bind(lastSequence, at: 9)
        try remember.run()
    }
}
