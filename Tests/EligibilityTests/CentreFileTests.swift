import Basics
import Foundation
import GRDB
import Testing

@testable import Eligibility

/// The centre's database as a file: cut short, from an earlier version, and read on a second connection.
@Suite struct CentreFileTests {
    /// A path in a folder of its own, which goes when `work` is done.
    private func withFile(_ work: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "madoguchi-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        try work(folder.appending(path: "centre.db").path)
    }

    @Test(arguments: [2, 5]) func `a file cut short is refused as damaged and left as it is`(_ part: Int) throws {
        try withFile { path in
            try CentreStore(try DatabaseQueue(path: path)).take(try fullPerson().entries)
            let whole = try Data(contentsOf: URL(filePath: path))
            let rest = whole.prefix(whole.count / part)
            try rest.write(to: URL(filePath: path))
            #expect(throws: StoreProblem.damaged) {
                try StoreProblem.translating { try CentreStore(try DatabaseQueue(path: path)) }
            }
            #expect(try Data(contentsOf: URL(filePath: path)) == rest)
        }
    }

    @Test func `a file of version 2 keeps its usage log and is to be fed anew`() throws {
        let database = try DatabaseQueue()
        try CentreSchema.migrator.migrate(database, upTo: "usage log")
        try database.write { db in
            try db.execute(sql: "INSERT INTO person VALUES (1, 'K000001', '架空　花子', 'ｶｸｳ ﾊﾅｺ', 3666, 'female')")
            try db.execute(sql: "INSERT INTO certificate VALUES ('0A', 1, 30000, 1)")
            try UsageLogTable(db: db).append(
                Usage(
                    at: Moment("2026-11-24 09:00")!, asker: asker(.counter), kind: .check, key: "card 0A pin",
                    on: day("2026-11-24"), outcome: "valid", disclosed: ["coverage"], consents: [], check: "check-1"))
            #expect(try Int.fetchOne(db, sql: "PRAGMA user_version") == 2)
        }
        let store = try CentreStore(database)
        #expect(try store.personCount() == 0)
        #expect(try store.linkedSerials().isEmpty)
        guard case .intact(entries: 1, _) = try store.usageLog.verify() else {
            Issue.record("the usage log is not the one that was there")
            return
        }
        #expect(try database.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == CentreSchema.version)
        try store.take(try fullPerson().entries)
        #expect(try store.personCount() == 1)
    }

    @Test func `a file of version 3 keeps its register and learns to authenticate cards`() throws {
        let database = try DatabaseQueue()
        try CentreSchema.migrator.migrate(database, upTo: "register of a city")
        try database.write { db in
            try enterAsAtFirst(db)
            #expect(try Int.fetchOne(db, sql: "PRAGMA user_version") == 3)
            #expect(try !db.tableExists("challenge"))
        }
        let store = try CentreStore(database)
        #expect(try store.personCount() == 1)
        #expect(try store.linkedSerials() == ["0A"])
        let reply = Centre(store: store).reply(
            to: .challenge(asker: asker(.counter)), at: Moment("2026-11-24 09:00")!)
        guard case .challenge = reply else {
            Issue.record("\(reply)")
            return
        }
    }

    @Test func `a file of version 5 keeps its medication, and its checks open nothing clinical`() throws {
        let database = try DatabaseQueue()
        try CentreSchema.migrator.migrate(database, upTo: "reference numbers")
        let nine = Moment("2026-11-24 09:00")!
        try database.write { db in
            try enterAsAtFirst(db)
            try db.execute(
                sql: "INSERT INTO answered_check VALUES ('old', ?, '', ?, ?, '0A', 'shown')",
                arguments: [clinic, nine.day.number, nine.second])
        }
        let centre = Centre(store: try CentreStore(database))
        #expect(
            centre.reply(to: .openMedication(check: "old", asker: asker(.viewing)), at: nine + 60)
                == .medication(.shown([drug("2026-09-02")])))
        #expect(
            centre.reply(to: .openClinical(.checkup, check: "old", asker: asker(.viewing)), at: nine + 60)
                == .clinical(.withheld(.notConsented)))
    }

    @Test func `the register is looked up on the second connection and the log written on the first`() throws {
        try withFile { path in
            let (written, read) = (StatementLog(), StatementLog())
            var writing = Configuration()
            writing.prepareDatabase { db in
                try db.execute(sql: "PRAGMA journal_mode = WAL")
                db.trace { written.append($0.description) }
            }
            let database = try DatabaseQueue(path: path, configuration: writing)
            let store = try CentreStore(database)
            try store.take(try fullPerson().entries)
            var reading = Configuration()
            reading.readonly = true
            reading.prepareDatabase { db in db.trace { read.append($0.description) } }
            let centre = Centre(store: store.reading(on: try DatabaseQueue(path: path, configuration: reading)))
            written.forget()
            let now = Moment("2026-11-24 09:00")!
            let inquiry = cardInquiry(on: "2026-11-24", consents: [.limit])
            #expect(centre.ask(inquiry, at: now).validity == .valid)
            #expect(read.count(mentioning: "FROM coverage") == 1)
            #expect(written.count(mentioning: "FROM coverage") == 0)
            #expect(written.count(mentioning: "INSERT INTO usage_log") == 1)
            // What the feed brings afterwards is seen by the next look-up.
            let lost = try coverage("409995", "1234567", branch: "02", acquired: "2015-04-01", lost: "2026-11-01")
            try store.take([RegisterEntry(code: "K000001", .coverage(lost))])
            let again = cardInquiry(on: "2026-11-24", consents: [.limit], check: "check-2")
            #expect(centre.ask(again, at: now).validity == .invalid)
        }
    }
}
