/// What the centre sends back.
public enum SealedReply: Hashable, Sendable {
    case sealed([UInt8])
    /// The request was not accepted. In clear, since the centre shares no secret with a sender it does not know; it
    /// says nothing but the reason, and whoever forges one can do no more than break the line.
    case refused(LineRefusal)

    /// As it crosses.
    public var bytes: [UInt8] {
        switch self {
        case .sealed(let bytes): [1] + bytes
        case .refused(let refusal): [0] + Array(refusal.rawValue.utf8)
        }
    }

    /// Nil for bytes that are no reply of the centre.
    public init?(bytes: [UInt8]) {
        switch bytes.first {
        case 1: self = .sealed(Array(bytes.dropFirst()))
        case 0:
            guard let refusal = LineRefusal(rawValue: String(decoding: bytes.dropFirst(), as: UTF8.self)) else {
                return nil
            }
            self = .refused(refusal)
        default: return nil
        }
    }
}
