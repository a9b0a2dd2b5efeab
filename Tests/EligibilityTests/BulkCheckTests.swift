import Basics
import Testing

@testable import Eligibility

@Suite struct BulkCheckTests {
    private let nine = Moment("2026-11-24 09:00")!

    private func inquiry(_ number: Int, insured: String = "1234567") -> Inquiry {
        numberInquiry(
            "409995", insured, branch: "02", birth: "1980-01-15", on: "2026-11-24", consents: [.limit],
            check: "bulk-\(number)")
    }

    private func replies(_ test: TestCentre, _ inquiries: [Inquiry], at: Moment? = nil) throws -> [CentreReply] {
        let reply = test.centre.reply(to: .checkAll(inquiries), at: at ?? nine)
        guard case .each(let replies) = reply else { throw Unexpected(reply: reply) }
        return replies
    }

    @Test func `each is answered and logged as if it had come alone`() throws {
        let inquiries = [inquiry(1), inquiry(2, insured: "9999999"), inquiry(3)]
        let (many, single) = (try TestCentre(try fullPerson()), try TestCentre(try fullPerson()))
        let together = try replies(many, inquiries)
        #expect(together == inquiries.map { single.ask($0, at: nine) })
        #expect(together.map(\.validity) == [.valid, .notFound, .valid])
        let (log, alone) = (many.centre.store.usageLog, single.centre.store.usageLog)
        #expect(try log.entries() == alone.entries())
        #expect(try log.verify() == alone.verify())
    }

    @Test func `the chain goes on from what was there, and singles go on from it`() throws {
        let test = try TestCentre(try fullPerson())
        _ = try test.answer(cardInquiry(on: "2026-11-24", check: "before"))
        _ = try replies(test, (1...5).map { inquiry($0) })
        _ = try test.answer(cardInquiry(on: "2026-11-24", check: "after"))
        guard case .intact(entries: 7, _) = try test.centre.store.usageLog.verify() else {
            Issue.record("the chain is broken")
            return
        }
    }

    @Test func `a repetition is answered as of the first time and not logged again`() throws {
        let test = try TestCentre(try fullPerson())
        let first = try replies(test, [inquiry(1), inquiry(2)])
        let again = try replies(test, [inquiry(2), inquiry(1), inquiry(3)], at: nine + 600)
        #expect(again[0] == first[1] && again[1] == first[0])
        #expect(try test.centre.store.usageLog.entries().map(\.usage.check) == ["bulk-1", "bulk-2", "bulk-3"])
    }

    @Test func `malformed numbers, cards and another question under a used id are refused, and the rest goes on`()
        throws
    {
        let test = try TestCentre(try fullPerson())
        let found = try replies(
            test,
            [
                inquiry(1, insured: ""), cardInquiry(on: "2026-11-24", check: "bulk-2"), inquiry(3),
                inquiry(3, insured: "7654321"), inquiry(5),
            ])
        #expect(found[0] == .refused(.malformedKey))
        #expect(found[1] == .refused(.malformedKey))
        #expect(found[3] == .refused(.malformedKey))
        #expect([found[2], found[4]].map(\.validity) == [.valid, .valid])
        #expect(try test.centre.store.usageLog.entries().count == 2)
    }

    @Test func `where the log cannot take an entry there is no answer at all`() throws {
        let test = try TestCentre(try fullPerson())
        try test.database.write {
            try $0.execute(
                sql: """
                    CREATE TRIGGER full BEFORE INSERT ON usage_log WHEN NEW.check_id = 'bulk-2'
                    BEGIN SELECT raise(FAIL, 'full'); END
                    """)
        }
        let reply = test.centre.reply(to: .checkAll([inquiry(1), inquiry(2), inquiry(3)]), at: nine)
        #expect(reply == .refused(.logUnavailable))
        #expect(try test.centre.store.usageLog.entries().isEmpty)
    }

    @Test func `the message crosses the line`() throws {
        let test = try TestCentre(try fullPerson())
        let bytes = try CentreCoding.bytes(of: CentreRequest.checkAll([inquiry(1), inquiry(2)]))
        let reply = try CentreCoding.message(CentreReply.self, from: test.centre.reply(toBytes: bytes, at: nine))
        guard case .each(let replies) = reply else { throw Unexpected(reply: reply) }
        #expect(replies.map(\.validity) == [.valid, .valid])
    }
}
