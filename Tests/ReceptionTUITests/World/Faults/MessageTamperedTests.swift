import Basics
import Eligibility
import ReceptionDesk
import Testing

@testable import ReceptionTUI

struct MessageTamperedTests {
    @Test func `a request that was changed is refused by the centre, which looks nothing up`() throws {
        let counter = try SealedCounter(fault: "message-tampered count=1")
        counter.check()
        #expect(counter.session.desk.message.code == .lineUntrusted)
        #expect(counter.session.desk.phase.checked == nil)
        #expect(try counter.usage == [])
        #expect(try counter.refusals == [.tampered])
        #expect(counter.session.world.exchanges.first?.reply == .refused(.tampered, by: .centre))
        // The line goes on.
        counter.check()
        #expect(counter.session.desk.phase.checked != nil)
    }
}
