import Basics
import CardReaderSim
import Eligibility
import Testing

@testable import ReceptionDesk

/// The terminal's own usage log, from the desk's side: before anything of an answer is shown, once each.
struct RecordedUseTests {
    private func uses(_ counter: Counter) -> [(usage: Usage, visitor: String?)] {
        counter.effects.compactMap { if case .recordUse(let usage, let visitor) = $0 { (usage, visitor) } else { nil } }
    }

    /// A check by number is on the line.
    private func asked() -> Counter {
        var counter = Counter()
        counter.fillEntry()
        counter.press(.inquire)
        return counter
    }

    @Test func `an answer is not shown before its use is recorded`() throws {
        var counter = asked()
        counter.recording = nil
        let inquiry = try #require(counter.lastInquiry)
        counter.reply(.answer(Samples.answer(inquiry.check)))
        guard case .inquiring = counter.desk.phase else {
            Issue.record("shown too early: \(counter.desk.phase)")
            return
        }
        let use = try #require(uses(counter).last)
        #expect(use.usage.kind == .check && use.usage.check == inquiry.check)
        #expect(use.usage.disclosed.contains("coverage"))
        counter.send(.useRecorded)
        #expect(counter.desk.phase.checked != nil)
        #expect(uses(counter).count == 1)
    }

    @Test func `where it cannot be recorded nothing is shown, and the check can be made again`() throws {
        var counter = asked()
        counter.recording = .useNotRecorded(Bilingual(ja: "満杯", en: "full"))
        let inquiry = try #require(counter.lastInquiry)
        counter.reply(.answer(Samples.answer(inquiry.check)))
        #expect(counter.desk.phase.checked == nil)
        #expect(counter.desk.phase == .waiting)
        #expect(counter.desk.message.code == .useNotRecorded)
        #expect(counter.desk.answered.isEmpty)
    }

    @Test func `an answer that comes twice is recorded once`() throws {
        var counter = asked()
        let (inquiry, message) = (try #require(counter.lastInquiry), try #require(counter.lastMessage))
        counter.reply(.answer(Samples.answer(inquiry.check)), to: message)
        counter.reply(.answer(Samples.answer(inquiry.check)), to: message)
        #expect(uses(counter).count == 1)
    }

    @Test func `a check without an answer is recorded as lost`() throws {
        var counter = asked()
        let inquiry = try #require(counter.lastInquiry)
        counter.send(.lineFailed)
        #expect(uses(counter).map(\.usage.outcome) == [Usage.lost])
        #expect(uses(counter).map(\.usage.check) == [inquiry.check])
        #expect(uses(counter)[0].usage.disclosed.isEmpty)
        #expect(counter.desk.message.code == .lineDown)
    }

    @Test func `a refusal by the centre is recorded as what it is`() {
        var counter = asked()
        counter.reply(.refused(.logUnavailable))
        #expect(uses(counter).map(\.usage.outcome) == ["log-unavailable"])
        #expect(uses(counter)[0].usage.wasLogged == false)
    }
}
