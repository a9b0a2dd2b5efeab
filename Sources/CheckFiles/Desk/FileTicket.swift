import Basics

/// A request that has been taken and entered in the journal, until it is done with.
public struct FileTicket: Hashable, Sendable {
    /// Counts the requests of all folders; none is given twice.
    public let number: Int
    /// When it was taken. A repetition after a crash is asked as of then.
    public let at: Moment
    public let stage: Stage

    public enum Stage: Hashable, Sendable {
        /// Entered; the centre may have been asked.
        case begun
        /// What goes out lies flushed under its temporary name, or nothing goes out.
        case ready(FileOutcome)
    }

    public init(number: Int, at: Moment, stage: Stage) {
        self.number = number
        self.at = at
        self.stage = stage
    }

    /// Under which its answer waits in `working/`.
    public var temporaryName: String { "\(number).answer" }
}

/// What becomes of a request.
public struct FileOutcome: Hashable, Sendable {
    /// The name under which the answer goes to `res/`; nil where none is given.
    public let answer: String?
    /// Why the request goes to `rejected/`; nil for one that is simply done.
    public let rejection: String?

    public init(answer: String?, rejection: String?) {
        self.answer = answer
        self.rejection = rejection
    }
}

/// An unfinished request of the journal.
public struct OpenTicket: Hashable, Sendable {
    public let name: String
    public let ticket: FileTicket

    public init(name: String, ticket: FileTicket) {
        self.name = name
        self.ticket = ticket
    }
}

/// What was answered to a request, before it is written.
public struct PreparedAnswer: Hashable, Sendable {
    public let outcome: FileOutcome
    public let bytes: [UInt8]
    /// Milliseconds by which it is held back.
    public let delay: Int

    public init(outcome: FileOutcome, bytes: [UInt8], delay: Int = 0) {
        self.outcome = outcome
        self.bytes = bytes
        self.delay = delay
    }
}

/// What reading a taken file gave.
public enum FileReading: Hashable, Sendable {
    case bytes([UInt8])
    case tooLarge
    /// Not there any more, or not to be read.
    case unreadable
}
