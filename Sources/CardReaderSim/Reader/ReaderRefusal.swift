/// Why a visit at the reader ended without an inquiry.
public enum ReaderRefusal: String, Hashable, Sendable, CaseIterable {
    case notMyNumberCard = "not-a-card"
    case upsideDown = "upside-down"
    case chipUnreadable = "chip-unreadable"
    case pinLocked = "pin-locked"
    case phonePINLocked = "phone-pin-locked"
    case faceLocked = "face-locked"
    case staffSaysDifferent = "staff-says-different"
    case certificateExpired = "certificate-expired"
    case cardExpired = "card-expired"
    case revoked
    case notTrusted = "not-trusted"
    case certificateServiceDown = "certificate-service-down"
    case certificateUnknown = "certificate-unknown"
    /// The chip has signed too late.
    case tookTooLong = "took-too-long"
    case notRegistered = "not-registered"
    case cancelled
    case cardTakenEarly = "card-taken-early"
    case timedOut = "timed-out"
    /// Unplugged, frozen, updating, disconnected or restarted while a patient was at it.
    case deviceFailed = "device-failed"

    init(_ trouble: CardTrouble) {
        switch trouble {
        case .upsideDown: self = .upsideDown
        case .chipUnreadable: self = .chipUnreadable
        }
    }

    init(_ trouble: AuthenticationTrouble) {
        switch trouble {
        case .revoked: self = .revoked
        case .expired: self = .certificateExpired
        case .notTrusted: self = .notTrusted
        case .certificateServiceDown: self = .certificateServiceDown
        case .unknown: self = .certificateUnknown
        case .tookTooLong: self = .tookTooLong
        }
    }
}
