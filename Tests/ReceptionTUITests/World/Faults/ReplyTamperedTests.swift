import Basics
import Eligibility
import ReceptionDesk
import Testing

@testable import ReceptionTUI

struct ReplyTamperedTests {
    @Test func `a reply that was changed is not shown, though the centre has logged it`() throws {
        let counter = try SealedCounter(fault: "reply-tampered count=1")
        counter.check()
        #expect(counter.session.desk.message.code == .lineUntrusted)
        #expect(counter.session.desk.phase.checked == nil)
        #expect(try counter.usage.count == 1)
        #expect(try counter.refusals == [])
        #expect(counter.session.world.exchanges.first?.reply == .refused(.tampered, by: .terminal))
        counter.check()
        #expect(counter.session.desk.phase.checked != nil)
        #expect(try counter.usage.count == 2)
    }
}
