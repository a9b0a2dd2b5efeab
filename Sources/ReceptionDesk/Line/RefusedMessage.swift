import Eligibility

/// One of the two ends of the line.
public enum LineEnd: Hashable, Sendable {
    case terminal, centre
}

/// A message that the end which received it did not believe.
public struct RefusedMessage: Hashable, Sendable {
    /// Of the request, or of the one that the reply was for, as the terminal counts them.
    public let session: String
    public let sequence: Int
    public let refusal: LineRefusal
    public let by: LineEnd

    public init(session: String, sequence: Int, refusal: LineRefusal, by end: LineEnd) {
        self.session = session
        self.sequence = sequence
        self.refusal = refusal
        by = end
    }
}
