import Basics

/// Digits on the reader: the PIN and the staff password, and what the chip says to the PIN.
extension CardReader {
    /// The fourth digit of a PIN sends it, as there is nothing more to type (assumed); the staff password is confirmed.
    mutating func digitPressed(_ digit: Int) -> [ReaderEffect] {
        guard (0...9).contains(digit) else { return [] }
        switch state {
        case .typingPIN(let visit, let digits):
            let typed = digits + String(digit)
            guard typed.count == CardPIN.length else {
                state = .typingPIN(visit, digits: typed)
                return []
            }
            state = .checkingPIN(visit)
            return [.verifyPIN(typed)]
        case .typingStaffPassword(let visit, let digits):
            guard digits.count < ReaderLimits.staffPasswordDigits else { return [] }
            state = .typingStaffPassword(visit, digits: digits + String(digit))
            return []
        case .idle, .choosing, .checkingPIN, .comparingFaces, .comparingByStaff, .askingCentre, .offeringRegistration,
            .registering, .askingConsent, .sending, .takingCard, .cardLeftBehind:
            // Nothing is typed here: a finger too many.
            return []
        }
    }

    mutating func deletePressed() -> [ReaderEffect] {
        switch state {
        case .typingPIN(let visit, let digits):
            state = .typingPIN(visit, digits: String(digits.dropLast()))
        case .typingStaffPassword(let visit, let digits):
            state = .typingStaffPassword(visit, digits: String(digits.dropLast()))
        case .idle, .choosing, .checkingPIN, .comparingFaces, .comparingByStaff, .askingCentre, .offeringRegistration,
            .registering, .askingConsent, .sending, .takingCard, .cardLeftBehind:
            // Nothing is typed here.
            break
        }
        return []
    }

    mutating func confirmPressed() -> [ReaderEffect] {
        switch state {
        case .typingPIN:
            // A whole PIN has been sent by its last digit, so this one is too short. The chip must not count it.
            notice = .pinTooShort
            return []
        case .typingStaffPassword(let visit, let digits):
            return staffPasswordConfirmed(visit, digits)
        case .idle, .choosing, .checkingPIN, .comparingFaces, .comparingByStaff, .askingCentre, .offeringRegistration,
            .registering, .askingConsent, .sending, .takingCard, .cardLeftBehind:
            // Nothing is typed here.
            return []
        }
    }

    mutating func pinAccepted() -> [ReaderEffect] {
        guard case .checkingPIN(let visit) = state else { return [] }  // The visit was called off meanwhile.
        return proven(visit, by: .pin)
    }

    mutating func pinRefused(triesLeft: Int) -> [ReaderEffect] {
        guard triesLeft > 0 else { return pinLocked() }
        guard case .checkingPIN(var visit) = state else { return [] }  // The visit was called off meanwhile.
        visit.pin = .missed(triesLeft: triesLeft)
        // Staff may have switched to their mode while the chip was asked.
        if waysOpen(to: visit) == [.visual] { return compareByStaff(visit) }
        state = .typingPIN(visit, digits: "")
        notice = .pinRefused(triesLeft: triesLeft)
        return []
    }

    mutating func pinLocked() -> [ReaderEffect] {
        guard case .checkingPIN(var visit) = state else { return [] }  // The visit was called off meanwhile.
        visit.pin = .locked
        return chooseAgain(visit, .pinLocked, else: .pinLocked)
    }
}
