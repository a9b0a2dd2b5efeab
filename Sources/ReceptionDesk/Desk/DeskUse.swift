import Basics
import Eligibility

/// What has come of a request and waits for its entry in the terminal's usage log.
enum UnrecordedUse: Hashable, Sendable {
    case reply(OpenRequest, CentreReply?)
    /// Nothing came: there is nothing to show.
    case lost
}

// Every check and every view is entered into the terminal's own usage log, once, before anything of it is shown. The rule is
// the centre's: where the entry cannot be written, there is no answer.
extension Desk {
    /// Has a check or a view recorded, and goes on when that is done; goes on at once with anything else.
    mutating func recorded(_ open: OpenRequest, _ reply: CentreReply?) -> [DeskEffect] {
        guard let effect = record(open, reply) else { return settle(open, reply) }
        unrecorded.append(.reply(open, reply))
        return [effect]
    }

    /// A request that brought nothing: the centre may have answered it.
    mutating func recordedAsLost(_ open: OpenRequest) -> [DeskEffect] {
        guard let effect = record(open, nil) else { return [] }
        unrecorded.append(.lost)
        return [effect]
    }

    mutating func useRecorded() -> [DeskEffect] {
        guard !unrecorded.isEmpty else { return [] }
        switch unrecorded.removeFirst() {
        case .reply(let open, let reply): return settle(open, reply)
        case .lost: return []
        }
    }

    mutating func useNotRecorded(_ reason: Bilingual) -> [DeskEffect] {
        guard !unrecorded.isEmpty else { return [] }
        let effects: [DeskEffect] =
            switch unrecorded.removeFirst() {
            case .reply(let open, _): abandon(open)
            case .lost: []
            }
        say(.storeFailed, [reason], tone: .stop)
        say(.useNotRecorded, tone: .stop)
        return effects
    }

    private func record(_ open: OpenRequest, _ reply: CentreReply?) -> DeskEffect? {
        switch open {
        case .check(let pending, _):
            let card = pending.serial.map { (serial: $0, proof: pending.proof?.rawValue ?? "") }
            let answer: Answer? = if case .answer(let answer)? = reply { answer } else { nil }
            return .recordUse(
                Usage(of: pending.inquiry, card: card, reply, at: now),
                visitor: answer.map { visitToRecord(of: pending, by: $0) } ?? pending.visitor)
        case .medication(let check, let asker):
            return .recordUse(
                Usage(ofOpening: check, by: asker, reply, at: now),
                visitor: answered.first { $0.value.answer.check == check }?.key)
        case .clinical(let page, let check, let asker):
            return .recordUse(
                Usage(ofOpening: check, page.item, by: asker, reply, at: now),
                visitor: answered.first { $0.value.answer.check == check }?.key)
        case .challenge, .authentication, .registration: return nil
        }
    }
}
