import Basics

/// Staff compare photo and person (目視確認).
extension CardReader {
    mutating func visualChosen() -> [ReaderEffect] {
        switch state {
        case .choosing(let visit), .typingPIN(let visit, _):
            let ways = waysOpen(to: visit)
            if ways.contains(.visual) { return compareByStaff(visit) }
            guard ways.contains(.visualWithPassword) else {
                notice = visit.card.hasPhoto ? .askStaff : .cardHasNoPhoto
                return []
            }
            state = .typingStaffPassword(visit, digits: "")
            return []
        case .idle, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff, .choosingPhone,
            .typingPhonePIN, .holdingPhone, .checkingPhonePIN, .askingConsentFirst, .awaitingCard, .authenticating,
            .offeringRegistration, .registering, .askingConsent, .sending, .takingCard, .cardLeftBehind, .outOfOrder:
            // Not offered: no card, a phone, a check under way, asked already, or identity already proven.
            return []
        }
    }

    /// A wrong password can be typed again as often as need be (assumed). Where none is set, nothing fits.
    mutating func staffPasswordConfirmed(_ visit: CardVisit, _ digits: TypedDigits) -> [ReaderEffect] {
        guard !digits.isEmpty, digits.text == settings.staffPassword else {
            state = .typingStaffPassword(visit, digits: "")
            notice = .staffPasswordWrong
            return []
        }
        return compareByStaff(visit)
    }

    /// Takes effect at once, for the card on the reader too, unless chip or camera are just being asked: then their
    /// answer comes first.
    mutating func visualModeSwitched(on: Bool) -> [ReaderEffect] {
        // Since it is started at the reader, the terminal has no such switch.
        guard rules.visualStart == .terminal else { return [] }
        mode = on ? .visual : .unattended
        switch state {
        case .choosing(let visit), .typingPIN(let visit, _), .typingStaffPassword(let visit, _):
            return isStaffMode(for: visit.card) ? compareByStaff(visit) : []
        case .comparingByStaff(let visit):
            return on ? [] : chooseAgain(visit, nil, else: .faceLocked)
        case .idle, .checkingPIN, .comparingFaces, .choosingPhone, .typingPhonePIN, .holdingPhone, .checkingPhonePIN,
            .askingConsentFirst, .awaitingCard, .authenticating, .offeringRegistration, .registering, .askingConsent,
            .sending, .takingCard, .cardLeftBehind, .outOfOrder:
            // For the next card, or for this one if its check fails.
            return []
        }
    }

    mutating func compareByStaff(_ visit: CardVisit) -> [ReaderEffect] {
        state = .comparingByStaff(visit)
        return [.showPhoto]
    }

    /// Counters stay as they are: staff vouch for the person, not for PIN or camera (found: TBS NEWS DIG,
    /// quoting the Ministry of Health).
    mutating func staffJudged(same: Bool) -> [ReaderEffect] {
        guard case .comparingByStaff(let visit) = state else { return [] }  // The visit was called off meanwhile.
        return same ? proven(visit, by: .visual) : end(.staffSaysDifferent)
    }
}
