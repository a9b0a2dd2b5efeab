import Eligibility

/// One exchange with the centre as both ends have it in clear, and as it crossed the line between them: for whoever looks
/// behind the counter.
///
/// Sealed bytes differ from run to run, so no digest, trace or file of a scenario may hold one of these.
public struct LineExchange: Hashable, Sendable {
    /// What came back to the terminal.
    public enum Reply: Hashable, Sendable {
        /// The clear bytes, and the bytes that crossed.
        case opened([UInt8], sealed: [UInt8])
        /// The request or its reply was not believed, and at which end. What the centre may have said stays its own.
        case refused(LineRefusal, by: LineEnd)
        /// The centre replied, and the reply never came.
        case missing
    }

    public let session: String
    public let sequence: Int
    /// What the terminal asked: JSON, as `CentreRequest` is written.
    public let request: [UInt8]
    /// The same as it crossed.
    public let sealedRequest: SealedMessage
    public let reply: Reply

    public init(
        session: String, sequence: Int, request: [UInt8], sealedRequest: SealedMessage, reply: Reply
    ) {
        self.session = session
        self.sequence = sequence
        self.request = request
        self.sealedRequest = sealedRequest
        self.reply = reply
    }
}
