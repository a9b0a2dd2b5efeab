import Basics

/// The card is put down, taken, or forgotten.
extension CardReader {
    mutating func cardPlaced(_ card: CardInFront) -> [ReaderEffect] {
        switch state {
        case .idle: return admit(card)
        case .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .askingCentre, .offeringRegistration, .registering, .askingConsent, .sending, .takingCard,
            .cardLeftBehind:
            // The place is taken; a second card on top is not read.
            return []
        }
    }

    mutating func otherThingPlaced() -> [ReaderEffect] {
        switch state {
        case .idle: return end(.notMyNumberCard)
        case .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .askingCentre, .offeringRegistration, .registering, .askingConsent, .sending, .takingCard,
            .cardLeftBehind:
            // As for a second card.
            return []
        }
    }

    mutating func cardTaken() -> [ReaderEffect] {
        switch state {
        case .idle:
            // Nothing lies there.
            return []
        case .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .askingCentre, .offeringRegistration, .registering, .askingConsent:
            state = .idle
            notice = .refused(.cardTakenEarly)
            return [.ended(.cardTakenEarly)]
        case .sending, .takingCard, .cardLeftBehind:
            // The reader is done with the card; an inquiry on its way goes on without it.
            state = .idle
            return []
        }
    }

    mutating func cancelPressed() -> [ReaderEffect] {
        switch state {
        case .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .askingCentre, .offeringRegistration, .registering, .askingConsent:
            return end(.cancelled)
        case .idle, .sending, .takingCard, .cardLeftBehind:
            // Nothing is under way that the patient could still call back.
            return []
        }
    }

    mutating func timeUp() -> [ReaderEffect] {
        switch state {
        case .choosing, .typingPIN, .typingStaffPassword, .comparingByStaff, .offeringRegistration, .askingConsent:
            return end(.timedOut)
        case .takingCard:
            state = .cardLeftBehind
            return []
        case .idle, .checkingPIN, .comparingFaces, .askingCentre, .registering, .sending, .cardLeftBehind:
            // The timer ran out as it was being stopped.
            return []
        }
    }

    private mutating func admit(_ card: CardInFront) -> [ReaderEffect] {
        // Cards without PIN do not exist yet where they are not known: whatever lies there is no valid card.
        guard card.hasPIN || rules.knowsCardsWithoutPIN else { return end(.notMyNumberCard) }
        guard rules.day <= card.cardUntil else { return end(.cardExpired) }
        let standing = rules.certificate.standing(of: card.certificateUntil, on: rules.day)
        switch standing {
        case .expired: return end(.certificateExpired)
        case .endsSoon(let day): notice = .certificateEndsSoon(day)
        case .qualificationOnly(let day): notice = .qualificationOnly(until: day)
        case .inDate: break
        }
        return open(CardVisit(card: card, certificate: standing))
    }

    /// The first screen for a card: staff where their mode is on, the PIN where it comes first or nothing else is
    /// possible, else the choice.
    private mutating func open(_ visit: CardVisit) -> [ReaderEffect] {
        let ways = waysOpen(to: visit)
        guard let first = ways.first else { return end(visit.card.hasPhoto ? .faceLocked : .notMyNumberCard) }
        if first == .visual { return compareByStaff(visit) }
        let pinFirst = ways.contains(.pin) && (ways.count == 1 || rules.edition.opening == .pin)
        state = pinFirst ? .typingPIN(visit, digits: "") : .choosing(visit)
        return []
    }
}
