import Basics

/// The device itself: power, start, freezing, updates, and its connection with the terminal.
///
/// A visit under way is broken off; an inquiry already sent goes on at the terminal. While the device is out of order
/// touches, cards and timers do nothing, and only the sensor for the card is minded.
extension CardReader {
    mutating func unplugged() -> [ReaderEffect] { state == .outOfOrder(.off) ? [] : breakOff(.off) }

    mutating func pluggedIn() -> [ReaderEffect] { state == .outOfOrder(.off) ? startUp() : [] }

    /// From any state, as long as there is power.
    mutating func restarted() -> [ReaderEffect] { state == .outOfOrder(.off) ? [] : startUp() }

    mutating func started() -> [ReaderEffect] {
        if state == .outOfOrder(.starting) { takeUp() }
        return []
    }

    mutating func startFailed() -> [ReaderEffect] {
        if state == .outOfOrder(.starting) { state = .outOfOrder(.failedToStart) }
        return []
    }

    mutating func froze() -> [ReaderEffect] {
        switch state {
        case .outOfOrder(.off), .outOfOrder(.failedToStart), .outOfOrder(.frozen):
            // Nothing runs that could freeze.
            return []
        case .outOfOrder(.starting), .outOfOrder(.updating), .outOfOrder(.disconnected), .idle, .choosing, .typingPIN,
            .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff, .choosingPhone, .typingPhonePIN,
            .holdingPhone, .checkingPhonePIN, .askingConsentFirst, .awaitingCard, .authenticating,
            .offeringRegistration, .registering, .askingConsent, .sending, .takingCard, .cardLeftBehind:
            return breakOff(.frozen)
        }
    }

    mutating func updateBegan() -> [ReaderEffect] { isInOrder ? breakOff(.updating) : [] }

    /// An update ends with a restart (assumed).
    mutating func updateEnded() -> [ReaderEffect] { state == .outOfOrder(.updating) ? startUp() : [] }

    mutating func connectionDropped() -> [ReaderEffect] { isInOrder ? breakOff(.disconnected) : [] }

    mutating func connectionRestored() -> [ReaderEffect] {
        if state == .outOfOrder(.disconnected) { takeUp() }
        return []
    }

    private var isInOrder: Bool {
        if case .outOfOrder = state { false } else { true }
    }

    private mutating func breakOff(_ trouble: OutOfOrder) -> [ReaderEffect] {
        let wasUnderWay = state.isUnderWay
        state = .outOfOrder(trouble)
        return wasUnderWay ? [.ended(.deviceFailed)] : []
    }

    private mutating func startUp() -> [ReaderEffect] { breakOff(.starting) + [.startUp] }

    /// Works again. A card that lies there has to be put down anew.
    private mutating func takeUp() {
        if isOccupied { close(.refused(.deviceFailed)) } else { state = .idle }
    }
}
