import Basics
import Eligibility
import GRDB
import Testing

@testable import CheckFiles

@Suite struct FileJournalTests {
    private let nine = Moment("2026-11-24 09:00")!

    private func journal() throws -> FileJournal { try FileJournal(try DatabaseQueue(), named: "T") }

    @Test func `a request goes from begun to ready to closed`() throws {
        let journal = try journal()
        let tickets = try journal.begin(["a": "1", "b": "2"], in: "F", at: nine)
        #expect(try journal.open(in: "F").map(\.name) == ["a", "b"])
        #expect(try journal.open(in: "G").isEmpty)
        let outcome = FileOutcome(answer: "res", rejection: nil)
        let ticket = try #require(tickets["a"])
        try journal.ready([ticket.number: outcome])
        #expect(
            try journal.open(in: "F").first?.ticket
                == FileTicket(number: ticket.number, at: nine, stage: .ready(outcome)))
        try journal.close([ticket.number])
        #expect(try journal.open(in: "F").map(\.name) == ["b"])
    }

    @Test func `one name is not taken twice at a time`() throws {
        let journal = try journal()
        _ = try journal.begin(["a": "1"], in: "F", at: nine)
        #expect(throws: StoreProblem.self) { try journal.begin(["a": "1"], in: "F", at: nine) }
        _ = try journal.begin(["a": "1"], in: "G", at: nine)
    }

    @Test func `the name by which checks are known stays that of the first start`() throws {
        let database = try DatabaseQueue()
        #expect(try FileJournal(database, named: "first").name == "first")
        #expect(try FileJournal(database, named: "second").name == "first")
    }

    @Test func `other databases are refused and left as they are`() throws {
        let database = try DatabaseQueue()
        try database.write { try $0.execute(sql: "PRAGMA application_id = 5; CREATE TABLE own (x)") }
        #expect(throws: StoreProblem.foreign(applicationID: 5)) { try FileJournal(database, named: "T") }
        let newer = try DatabaseQueue()
        _ = try FileJournal(newer, named: "T")
        try newer.write { try $0.execute(sql: "PRAGMA user_version = 99") }
        #expect(throws: StoreProblem.newer(found: 99, known: 1)) { try FileJournal(newer, named: "T") }
    }

    @Test func `a bulk request is received once and goes on where it stopped`() throws {
        let journal = try journal()
        let ticket = try #require(try journal.begin(["a": "1"], in: "F", at: nine)["a"]).number
        let reception = BulkReception(
            ticket: ticket, institution: "4017999014", number: "20261124000001", at: nine, count: 5)
        for _ in 1...2 { try journal.receive(reception, request: [1, 0, 255]) }
        #expect(try journal.request(of: ticket) == [1, 0, 255])
        #expect(try journal.request(of: ticket + 1) == [])
        #expect(try journal.nextBulk(of: "4017999014") == reception)
        #expect(try journal.nextBulk(of: "4016699029") == nil)
        #expect(try journal.unasked(of: ticket, limit: 2) == [0, 1])
        try journal.keep([0: "r1", 1: ""], of: ticket)
        #expect(try journal.progress(of: ticket) == BulkProgress(done: 2, of: 5))
        #expect(try journal.unasked(of: ticket, limit: 9) == [2, 3, 4])
        try journal.keep([2: "r3", 3: "r4", 4: "r5"], of: ticket)
        #expect(try journal.nextBulk(of: "4017999014") == nil)
        #expect(try journal.progress(of: ticket).isFinished)
        #expect(try journal.replies(of: ticket) == ["r1", "", "r3", "r4", "r5"])
        #expect(try journal.reception("20261124000001", of: "4017999014") == reception)
        #expect(try journal.reception("20261124000001", of: "4016699029") == nil)
    }
}
