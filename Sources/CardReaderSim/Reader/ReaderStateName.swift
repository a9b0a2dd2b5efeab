/// The reader's states by name, for whoever counts which ones were reached.
public enum ReaderStateName: String, Hashable, Sendable, CaseIterable {
    case idle, choosing
    case typingPIN = "typing-pin"
    case checkingPIN = "checking-pin"
    case comparingFaces = "comparing-faces"
    case typingStaffPassword = "typing-staff-password"
    case comparingByStaff = "comparing-by-staff"
    case choosingPhone = "choosing-phone"
    case typingPhonePIN = "typing-phone-pin"
    case holdingPhone = "holding-phone"
    case checkingPhonePIN = "checking-phone-pin"
    case askingConsentFirst = "asking-consent-first"
    case awaitingCard = "awaiting-card"
    case authenticating
    case offeringRegistration = "offering-registration"
    case registering
    case askingConsent = "asking-consent"
    case sending
    case takingCard = "taking-card"
    case cardLeftBehind = "card-left-behind"
    case off, starting
    case failedToStart = "failed-to-start"
    case frozen, updating, disconnected
}

extension CardReader {
    /// Where the reader stands.
    public var stateName: ReaderStateName { state.name }
}

extension ReaderState {
    var name: ReaderStateName {
        switch self {
        case .idle: .idle
        case .choosing: .choosing
        case .typingPIN: .typingPIN
        case .checkingPIN: .checkingPIN
        case .comparingFaces: .comparingFaces
        case .typingStaffPassword: .typingStaffPassword
        case .comparingByStaff: .comparingByStaff
        case .choosingPhone: .choosingPhone
        case .typingPhonePIN: .typingPhonePIN
        case .holdingPhone: .holdingPhone
        case .checkingPhonePIN: .checkingPhonePIN
        case .askingConsentFirst: .askingConsentFirst
        case .awaitingCard: .awaitingCard
        case .authenticating: .authenticating
        case .offeringRegistration: .offeringRegistration
        case .registering: .registering
        case .askingConsent: .askingConsent
        case .sending: .sending
        case .takingCard: .takingCard
        case .cardLeftBehind: .cardLeftBehind
        case .outOfOrder(let trouble): trouble.name
        }
    }
}

extension OutOfOrder {
    var name: ReaderStateName {
        switch self {
        case .off: .off
        case .starting: .starting
        case .failedToStart: .failedToStart
        case .frozen: .frozen
        case .updating: .updating
        case .disconnected: .disconnected
        }
    }
}
