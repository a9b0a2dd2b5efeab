import Basics
import Eligibility
import ReceptionDesk
import Testing

@testable import ReceptionTUI

struct MessageReplayedTests {
    @Test func `a recorded request is refused when it comes again, and the first answer stands`() throws {
        let counter = try SealedCounter(fault: "message-replayed count=1")
        counter.check()
        let checked = try #require(counter.session.desk.phase.checked)
        counter.session.advance(to: counter.session.now + 2)
        #expect(counter.session.desk.message.code == .lineReplayed)
        #expect(counter.session.desk.phase.checked?.answer == checked.answer)
        #expect(try counter.refusals == [.replayed])
        #expect(try counter.usage.count == 1)
    }

    @Test func `a recorded request is refused, too, where its answer was lost`() throws {
        let counter = try SealedCounter(fault: "message-replayed count=1")
        counter.session.arm(try AnyFault.armed(["answer-lost", "count=1"]))
        counter.check()
        #expect(try counter.refusals == [.replayed])
        #expect(try counter.usage.count == 1)
        #expect(counter.session.desk.phase.checked == nil)
        counter.check()
        #expect(counter.session.desk.phase.checked != nil)
    }
}
