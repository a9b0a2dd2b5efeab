import Basics

/// Digits on the reader: the PIN of card or phone, and the staff password; and what the chip says to the PIN.
extension CardReader {
    /// The fourth digit of a PIN sends it, as there is nothing more to type (assumed); the staff password is confirmed.
    mutating func digitPressed(_ digit: Int) -> [ReaderEffect] {
        guard (0...9).contains(digit) else { return [] }
        switch state {
        case .typingPIN(let visit, let digits):
            let typed = digits.adding(digit)
            guard typed.count == CardPIN.length else {
                state = .typingPIN(visit, digits: typed)
                return []
            }
            state = .checkingPIN(visit)
            return [.verifyPIN(serial: visit.card.serial, typed)]
        case .typingPhonePIN(let digits, let pin):
            let typed = digits.adding(digit)
            state =
                typed.count == CardPIN.length
                ? .holdingPhone(.android(pin: typed)) : .typingPhonePIN(digits: typed, pin)
            return []
        case .typingStaffPassword(let visit, let digits):
            guard digits.count < ReaderLimits.staffPasswordDigits else { return [] }
            state = .typingStaffPassword(visit, digits: digits.adding(digit))
            return []
        case .idle, .choosing, .checkingPIN, .comparingFaces, .comparingByStaff, .choosingPhone, .holdingPhone,
            .checkingPhonePIN, .askingConsentFirst, .awaitingCard, .authenticating, .offeringRegistration, .registering,
            .askingConsent, .sending, .takingCard, .cardLeftBehind, .outOfOrder:
            // Nothing is typed here: a finger too many.
            return []
        }
    }

    mutating func deletePressed() -> [ReaderEffect] {
        switch state {
        case .typingPIN(let visit, let digits): state = .typingPIN(visit, digits: digits.withoutLast)
        case .typingPhonePIN(let digits, let pin): state = .typingPhonePIN(digits: digits.withoutLast, pin)
        case .typingStaffPassword(let visit, let digits):
            state = .typingStaffPassword(visit, digits: digits.withoutLast)
        case .idle, .choosing, .checkingPIN, .comparingFaces, .comparingByStaff, .choosingPhone, .holdingPhone,
            .checkingPhonePIN, .askingConsentFirst, .awaitingCard, .authenticating, .offeringRegistration, .registering,
            .askingConsent, .sending, .takingCard, .cardLeftBehind, .outOfOrder:
            // Nothing is typed here.
            break
        }
        return []
    }

    mutating func confirmPressed() -> [ReaderEffect] {
        switch state {
        case .typingPIN, .typingPhonePIN:
            // A whole PIN has been sent by its last digit, so this one is too short. The chip must not count it.
            notice = .pinTooShort
            return []
        case .typingStaffPassword(let visit, let digits): return staffPasswordConfirmed(visit, digits)
        case .idle, .choosing, .checkingPIN, .comparingFaces, .comparingByStaff, .choosingPhone, .holdingPhone,
            .checkingPhonePIN, .askingConsentFirst, .awaitingCard, .authenticating, .offeringRegistration, .registering,
            .askingConsent, .sending, .takingCard, .cardLeftBehind, .outOfOrder:
            // Nothing is typed here.
            return []
        }
    }

    mutating func pinAccepted() -> [ReaderEffect] {
        switch state {
        case .checkingPIN(let visit): return proven(visit, by: .pin)
        case .checkingPhonePIN(let phone): return proven(phone, by: .pin)
        case .idle, .choosing, .typingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff, .choosingPhone,
            .typingPhonePIN, .holdingPhone, .askingConsentFirst, .awaitingCard, .authenticating, .offeringRegistration,
            .registering, .askingConsent, .sending, .takingCard, .cardLeftBehind, .outOfOrder:
            // The visit was called off meanwhile.
            return []
        }
    }

    mutating func pinRefused(triesLeft: Int) -> [ReaderEffect] {
        guard triesLeft > 0 else { return pinLocked() }
        switch state {
        case .checkingPIN(var visit):
            visit.pin = .missed(triesLeft: triesLeft)
            // Staff may have switched to their mode while the chip was asked.
            if isStaffMode(for: visit.card) { return compareByStaff(visit) }
            state = .typingPIN(visit, digits: "")
        case .checkingPhonePIN: state = .typingPhonePIN(digits: "", .missed(triesLeft: triesLeft))
        case .idle, .choosing, .typingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff, .choosingPhone,
            .typingPhonePIN, .holdingPhone, .askingConsentFirst, .awaitingCard, .authenticating, .offeringRegistration,
            .registering, .askingConsent, .sending, .takingCard, .cardLeftBehind, .outOfOrder:
            // The visit was called off meanwhile.
            return []
        }
        notice = .pinRefused(triesLeft: triesLeft)
        return []
    }

    mutating func pinLocked() -> [ReaderEffect] {
        switch state {
        case .checkingPIN(var visit):
            visit.pin = .locked
            return chooseAgain(visit, .pinLocked, else: .pinLocked)
        case .checkingPhonePIN: return end(.phonePINLocked)
        case .idle, .choosing, .typingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff, .choosingPhone,
            .typingPhonePIN, .holdingPhone, .askingConsentFirst, .awaitingCard, .authenticating, .offeringRegistration,
            .registering, .askingConsent, .sending, .takingCard, .cardLeftBehind, .outOfOrder:
            // The visit was called off meanwhile.
            return []
        }
    }

    /// The patient did nothing wrong, and can start again.
    mutating func pinUnanswered() -> [ReaderEffect] {
        switch state {
        case .checkingPIN, .checkingPhonePIN: return end(.deviceFailed)
        case .idle, .choosing, .typingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff, .choosingPhone,
            .typingPhonePIN, .holdingPhone, .askingConsentFirst, .awaitingCard, .authenticating, .offeringRegistration,
            .registering, .askingConsent, .sending, .takingCard, .cardLeftBehind, .outOfOrder:
            // The visit was called off meanwhile.
            return []
        }
    }
}
