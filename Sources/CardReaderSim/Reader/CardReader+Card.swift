import Basics

/// The card is put down, taken, or forgotten.
extension CardReader {
    mutating func cardPlaced(_ card: CardInFront) -> [ReaderEffect] {
        switch state {
        case .idle where settings.device == .app, .askingConsentFirst:
            notice = .answerFirst
            return []
        case .idle, .choosingPhone, .typingPhonePIN, .holdingPhone:
            // Who was looking for the phone may take the card after all.
            return admit(card, .toAsk)
        case .awaitingCard(let answers): return admit(card, .given(answers))
        case .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .authenticating, .offeringRegistration, .registering, .askingConsent, .checkingPhonePIN, .sending,
            .takingCard, .cardLeftBehind:
            // The place is taken, or a phone has been read: another card is not read.
            return []
        case .outOfOrder: return []
        }
    }

    mutating func otherThingPlaced() -> [ReaderEffect] { refuse(.notMyNumberCard) }

    mutating func cardUnreadable(_ trouble: CardTrouble) -> [ReaderEffect] {
        if trouble == .chipUnreadable, state.isUnderWay, state.medium?.isCard == true {
            // The chip has gone silent, or the card was pushed aside.
            return end(.chipUnreadable)
        }
        return refuse(ReaderRefusal(trouble))
    }

    /// Something the reader cannot use has been put where it waits for a card.
    private mutating func refuse(_ refusal: ReaderRefusal) -> [ReaderEffect] {
        switch state {
        case .idle where settings.device == .app, .askingConsentFirst:
            notice = .answerFirst
            return []
        case .idle, .choosingPhone, .typingPhonePIN, .holdingPhone, .awaitingCard: return end(refusal)
        case .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .authenticating, .offeringRegistration, .registering, .askingConsent, .checkingPhonePIN, .sending,
            .takingCard, .cardLeftBehind, .outOfOrder:
            // As for a second card.
            return []
        }
    }

    mutating func cardTaken() -> [ReaderEffect] {
        switch state {
        case .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .authenticating, .offeringRegistration, .registering, .askingConsent:
            // With a phone it is a card that only lay there.
            return state.medium?.isCard == true ? end(.cardTakenEarly) : []
        case .sending(_, let medium):
            // The reader is done with the card; an inquiry on its way goes on without it.
            if medium.isCard { state = .idle }
            return []
        case .takingCard, .cardLeftBehind:
            state = .idle
            return []
        case .idle, .choosingPhone, .typingPhonePIN, .holdingPhone, .checkingPhonePIN, .askingConsentFirst,
            .awaitingCard, .outOfOrder:
            // Nothing that was read lies there.
            return []
        }
    }

    mutating func cancelPressed() -> [ReaderEffect] {
        // Else nothing is under way that the patient could still call back.
        state.isUnderWay ? end(.cancelled) : []
    }

    mutating func timeUp() -> [ReaderEffect] {
        switch state {
        case .choosing, .typingPIN, .typingStaffPassword, .comparingByStaff, .choosingPhone, .typingPhonePIN,
            .holdingPhone, .askingConsentFirst, .awaitingCard, .offeringRegistration, .askingConsent:
            return end(.timedOut)
        case .takingCard:
            state = .cardLeftBehind
            return []
        case .idle, .checkingPIN, .comparingFaces, .checkingPhonePIN, .authenticating, .registering, .sending,
            .cardLeftBehind, .outOfOrder:
            // The timer ran out as it was being stopped.
            return []
        }
    }

    private mutating func admit(_ card: CardInFront, _ consents: ConsentStanding) -> [ReaderEffect] {
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
        return open(CardVisit(card: card, certificate: standing, consents: consents))
    }

    /// The first screen for a card: staff where their mode is on, the PIN where it comes first or nothing else is
    /// possible, else the choice.
    private mutating func open(_ visit: CardVisit) -> [ReaderEffect] {
        let ways = waysOpen(to: visit)
        guard !ways.isEmpty else { return end(visit.card.hasPhoto ? .faceLocked : .notMyNumberCard) }
        if isStaffMode(for: visit.card) { return compareByStaff(visit) }
        let pinFirst = ways.contains(.pin) && (ways.count == 1 || rules.opening == .pin)
        state = pinFirst ? .typingPIN(visit, digits: "") : .choosing(visit)
        return []
    }
}
