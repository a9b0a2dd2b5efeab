import Basics
import Eligibility
import ReceptionDesk
import Testing

@testable import ReceptionTUI

struct MessageForeignTests {
    @Test(arguments: [
        ("other-authority", LineRefusal.otherAuthority), ("other-institution", .otherInstitution),
        ("expired", .certificateExpired),
    ])
    func `a terminal with a wrong certificate is refused for what is wrong with it`(
        wrong: String, refusal: LineRefusal
    ) throws {
        let counter = try SealedCounter(fault: "message-foreign as=\(wrong) count=1")
        counter.check()
        #expect(counter.session.desk.message == Message(.lineForeign, [refusal.text], tone: .stop))
        #expect(counter.session.desk.phase.checked == nil)
        #expect(try counter.refusals == [refusal])
        #expect(try counter.usage == [])
        counter.check()
        #expect(counter.session.desk.phase.checked != nil)
    }
}
