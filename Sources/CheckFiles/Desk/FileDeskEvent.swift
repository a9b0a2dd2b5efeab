import Basics

/// What happens at a watched folder. Each effect is followed by exactly one of these.
public enum FileDeskEvent: Hashable, Sendable {
    /// At the start: what the journal has unfinished, and the names in `working/`.
    case recovered([OpenTicket], working: [String])
    /// Files in `req/`, and the milliseconds since the start.
    case looked([SeenFile], at: Int)
    /// False where somebody has taken it away before.
    case claimed(String, Bool)
    case read(String, FileReading)
    case begun([String: FileTicket])
    case answered(String, PreparedAnswer)
    case written(String)
    case readied
    case published(String)
    case discarded(String)
    case closed
    case flushed
    /// The folder is not there, or refuses: everything that is under way is left, to be recovered.
    case folderLost
}

/// What the desk wants done with the folder, the journal and the centre, in this order.
public enum FileDeskEffect: Hashable, Sendable {
    case recover
    /// Moves a request from `req/` to `working/`, never over another.
    case claim(String)
    case flush(FlushedFolder)
    case read(String)
    /// Enters requests into the journal, in one transaction; by name, with a digest of the content.
    case begin([String: String])
    case answer(String, FileTicket, FileReading)
    case write(String, FileTicket, [UInt8])
    case ready([Int: FileOutcome])
    /// Moves the answer from its temporary name to `res/`, where it is still there.
    case publish(String, FileTicket, as: String)
    /// Removes a request from `working/`, or moves it to `rejected/` with a file that says why.
    case discard(String, rejection: String?)
    case close([Int])
}

public enum FlushedFolder: Hashable, Sendable {
    case claims, answers
}
