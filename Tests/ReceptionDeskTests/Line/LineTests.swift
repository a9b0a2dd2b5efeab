import Eligibility
import Testing

@testable import ReceptionDesk

/// The line in each of its states, met with each of its inputs.
struct LineTests {
    private static let first = LineMessage(session: "S", sequence: 1, body: [1])
    private static let second = LineMessage(session: "S", sequence: 2, body: [2])

    /// Nothing asked yet; one request answered; one open; one open and two queued behind it.
    private enum Start: CaseIterable {
        case fresh, answered, waiting, queueing

        var line: Line {
            var line = Line(session: "S")
            if self == .fresh { return line }
            _ = line.send([1])
            switch self {
            case .fresh, .waiting: break
            case .answered: _ = line.received(first)
            case .queueing:
                _ = line.send([2])
                _ = line.send([3])
            }
            return line
        }
    }

    private static func message(_ sequence: Int, _ body: [UInt8], session: String = "S") -> LineMessage {
        LineMessage(session: session, sequence: sequence, body: body)
    }

    private static let timer = Line.Step.startTimer(seconds: Line.patience)

    @Test func `a request goes out at once on a quiet line and waits on a busy one`() {
        for (start, steps, state) in [
            (Start.fresh, [.transmit(Self.message(1, [9])), Self.timer], .waiting(Self.message(1, [9]), queued: [])),
            (.answered, [.transmit(Self.message(2, [9])), Self.timer], .waiting(Self.message(2, [9]), queued: [])),
            (.waiting, [], .waiting(Self.first, queued: [[9]])),
            (.queueing, [], .waiting(Self.first, queued: [[2], [3], [9]])),
        ] as [(Start, [Line.Step], Line.State)] {
            var line = start.line
            #expect(line.send([9]) == steps, "\(start)")
            #expect(line.state == state, "\(start)")
        }
    }

    @Test func `the right reply is delivered and lets the next request go`() {
        for (start, steps, state) in [
            (Start.waiting, [.stopTimer, .deliver([7])], .quiet),
            (
                .queueing, [.stopTimer, .deliver([7]), .transmit(Self.second), Self.timer],
                .waiting(Self.second, queued: [[3]])
            ),
        ] as [(Start, [Line.Step], Line.State)] {
            var line = start.line
            #expect(line.received(Self.message(1, [7])) == steps, "\(start)")
            #expect(line.state == state, "\(start)")
        }
    }

    @Test func `a late, early, doubled or foreign reply is discarded in every state and changes nothing`() {
        for start in Start.allCases {
            let foreign = Self.message(1, [7], session: "T")
            var wrong = [foreign, Self.message(0, [7]), Self.message(2, [7]), Self.message(-1, [])]
            if start == .fresh || start == .answered { wrong.append(Self.first) }
            for reply in wrong {
                var line = start.line
                let reason: Line.Reason = start == .answered && reply == Self.first ? .doubled : .late
                #expect(line.received(reply) == [.discard(reply, reason)], "\(start) \(reply)")
                #expect(line == start.line, "\(start) \(reply)")
            }
        }
    }

    @Test func `a failure ends the open request only`() {
        for (start, steps, state) in [
            (Start.fresh, [], .quiet),
            (.answered, [], .quiet),
            (.waiting, [.stopTimer, .fail], .quiet),
            (
                .queueing, [.stopTimer, .fail, .transmit(Self.second), Self.timer],
                .waiting(Self.second, queued: [[3]])
            ),
        ] as [(Start, [Line.Step], Line.State)] {
            var line = start.line
            #expect(line.failed() == steps, "\(start)")
            #expect(line.state == state, "\(start)")
        }
    }

    @Test func `a refusal ends the open request only, and its reply is late when it comes`() {
        let refusal = RefusedMessage(session: "S", sequence: 1, refusal: .tampered, by: .terminal)
        for (start, steps, state) in [
            (Start.fresh, [.noteRefusal(.tampered)], .quiet),
            (.answered, [.noteRefusal(.tampered)], .quiet),
            (.waiting, [.stopTimer, .refuse(.tampered)], .quiet),
            (
                .queueing, [.stopTimer, .refuse(.tampered), .transmit(Self.second), Self.timer],
                .waiting(Self.second, queued: [[3]])
            ),
        ] as [(Start, [Line.Step], Line.State)] {
            var line = start.line
            #expect(line.refused(refusal) == steps, "\(start)")
            #expect(line.state == state, "\(start)")
            if start == .waiting { #expect(line.received(Self.first) == [.discard(Self.first, .late)]) }
        }
    }

    @Test func `a refusal of another session or request changes nothing`() {
        for start in Start.allCases {
            for (session, sequence) in [("T", 1), ("S", 2), ("S", 0)] {
                var line = start.line
                let refusal = RefusedMessage(session: session, sequence: sequence, refusal: .replayed, by: .centre)
                #expect(line.refused(refusal) == [.noteRefusal(.replayed)], "\(start)")
                #expect(line == start.line, "\(start)")
            }
        }
    }

    @Test func `the reply to a failed request is late when it comes`() {
        var line = Start.waiting.line
        _ = line.failed()
        #expect(line.received(Self.first) == [.discard(Self.first, .late)])
        _ = line.send([2])
        #expect(line.received(Self.first) == [.discard(Self.first, .late)])
        #expect(line.received(Self.second) == [.stopTimer, .deliver([2])])
    }

    @Test func `queued requests go in the order they came, each with a number of its own`() {
        var line = Start.queueing.line
        var sent: [LineMessage] = []
        while case .waiting(let open, _) = line.state {
            sent.append(open)
            _ = line.received(open)
        }
        #expect(sent == [Self.first, Self.second, Self.message(3, [3])])
    }
}
