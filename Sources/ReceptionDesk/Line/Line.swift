import Eligibility

/// A message of the dedicated line as its two ends have it: clear bytes, and its place in the conversation.
public struct LineMessage: Hashable, Sendable, Codable {
    /// The terminal's session, from start to end of the program.
    public let session: String
    /// Counts the requests of the session from 1; a reply carries the number of its request.
    public let sequence: Int
    public let body: [UInt8]

    public init(session: String, sequence: Int, body: [UInt8]) {
        self.session = session
        self.sequence = sequence
        self.body = body
    }
}

/// The terminal's end of the line: one request at a time, each answered once or not at all.
///
/// Everything that is asked of the centre passes here, whoever asks. What it hands out is clear: the world seals it, and the
/// faults of the line strike there.
public struct Line: Hashable, Sendable {
    public enum State: Hashable, Sendable {
        case quiet
        case waiting(LineMessage, queued: [[UInt8]])
    }

    /// Seconds without a reply after which a request counts as lost. [assumed]
    public static let patience = 10

    public let session: String
    public private(set) var state: State = .quiet
    private var lastSequence = 0
    /// The requests of this session that were given up.
    private var givenUp: Set<Int> = []

    public init(session: String) { self.session = session }

    /// What the desk has to do for the line.
    public enum Step: Hashable, Sendable {
        case transmit(LineMessage)
        case startTimer(seconds: Int)
        case stopTimer
        /// The reply to the request sent last.
        case deliver([UInt8])
        /// The request sent last will not be answered.
        case fail
        /// The request sent last, or the reply to it, was not believed: it will not be answered.
        case refuse(LineRefusal)
        /// A reply that belongs to no open request.
        case discard(LineMessage, Reason)
        /// Something was refused that belongs to no open request: whatever was answered stands.
        case noteRefusal(LineRefusal)
    }

    /// Why a reply is not used.
    public enum Reason: Hashable, Sendable {
        /// Its request was answered before: the answer stands.
        case doubled
        /// Its request was given up or never made, or it is of another session.
        case late
    }

    /// A request; sent at once, or when the one before it has ended.
    public mutating func send(_ body: [UInt8]) -> [Step] {
        switch state {
        case .quiet:
            return transmit(body, queued: [])
        case .waiting(let message, let queued):
            state = .waiting(message, queued: queued + [body])
            return []
        }
    }

    /// Bytes came in.
    public mutating func received(_ reply: LineMessage) -> [Step] {
        switch state {
        case .waiting(let message, let queued)
        where reply.session == message.session && reply.sequence == message.sequence:
            return [.stopTimer, .deliver(reply.body)] + next(of: queued)
        case .waiting, .quiet:
            let wasAnswered =
                reply.session == session && reply.sequence >= 1 && reply.sequence <= lastSequence
                && !givenUp.contains(reply.sequence)
            return [.discard(reply, wasAnswered ? .doubled : .late)]
        }
    }

    /// What was sent, or what came in, did not open. Nobody waits for a better one: whoever can change a message can keep it
    /// back, and the clerk may ask again.
    public mutating func refused(_ message: RefusedMessage) -> [Step] {
        switch state {
        case .waiting(let open, let queued)
        where message.session == open.session && message.sequence == open.sequence:
            givenUp.insert(open.sequence)
            return [.stopTimer, .refuse(message.refusal)] + next(of: queued)
        case .waiting, .quiet:
            return [.noteRefusal(message.refusal)]
        }
    }

    /// The line reported that it is down, or the timer ran out.
    public mutating func failed() -> [Step] {
        switch state {
        case .waiting(let message, let queued):
            givenUp.insert(message.sequence)
            return [.stopTimer, .fail] + next(of: queued)
        case .quiet:
            // A timer that was stopped too late: nothing is open.
            return []
        }
    }

    private mutating func transmit(_ body: [UInt8], queued: [[UInt8]]) -> [Step] {
        lastSequence += 1
        let message = LineMessage(session: session, sequence: lastSequence, body: body)
        state = .waiting(message, queued: queued)
        return [.transmit(message), .startTimer(seconds: Line.patience)]
    }

    private mutating func next(of queued: [[UInt8]]) -> [Step] {
        state = .quiet
        guard let first = queued.first else { return [] }
        return transmit(first, queued: Array(queued.dropFirst()))
    }
}
