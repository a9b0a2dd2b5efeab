extension ReaderState {
    var sign: ReaderSign {
        switch self {
        case .idle, .awaitingCard: .card
        case .choosing, .offeringRegistration, .askingConsent, .askingConsentFirst: .question
        case .typingPIN, .typingPhonePIN: .digits
        case .comparingFaces: .face
        case .typingStaffPassword, .comparingByStaff: .staff
        case .choosingPhone, .holdingPhone: .phone
        case .checkingPIN, .checkingPhonePIN, .authenticating, .registering, .sending: .wait
        case .takingCard(.checked): .tick
        case .takingCard(.refused(.upsideDown)): .turnCard
        case .takingCard(.refused(.deviceFailed)), .cardLeftBehind: .takeCard
        case .takingCard(.refused): .cross
        case .takingCard(.noAnswer): .warning
        case .outOfOrder(.off): .off
        case .outOfOrder(.starting), .outOfOrder(.updating): .wait
        case .outOfOrder(.failedToStart), .outOfOrder(.frozen), .outOfOrder(.disconnected): .warning
        }
    }

    var light: ReaderLight {
        switch self {
        case .idle, .takingCard(.checked): .green
        case .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .choosingPhone, .typingPhonePIN, .holdingPhone, .checkingPhonePIN, .askingConsentFirst, .awaitingCard,
            .authenticating, .offeringRegistration, .registering, .askingConsent, .sending:
            .blue
        case .takingCard(.refused), .takingCard(.noAnswer), .cardLeftBehind: .red
        case .outOfOrder(.off): .dark
        case .outOfOrder(.starting), .outOfOrder(.updating): .blue
        case .outOfOrder(.failedToStart), .outOfOrder(.frozen), .outOfOrder(.disconnected): .red
        }
    }
}
