import Basics

/// A way to prove identity with a card.
enum Way: Hashable, Sendable {
    case face, pin
    /// Staff compare the photo, without more ado: their mode is on, or the device is theirs.
    case visual
    /// Staff compare the photo, after their password.
    case visualWithPassword
}

/// The choice between the ways to prove identity, and what becomes of it as one after the other fails.
extension CardReader {
    /// The ways that are left to this card, in the order of the screen.
    func waysOpen(to visit: CardVisit) -> [Way] {
        let card = visit.card
        if isStaffMode(for: card) { return [.visual] }
        let pin: [Way] = card.hasPIN && visit.pin != .locked ? [.pin] : []
        switch settings.device {
        case .counter:
            let face: [Way] = card.hasPhoto && visit.faceTriesLeft > 0 ? [.face] : []
            let staff: [Way] = card.hasPhoto && rules.visualStart == .reader ? [.visualWithPassword] : []
            return face + pin + staff
        case .app: return pin + (card.hasPhoto ? [.visual] : [])
        }
    }

    /// Staff compare every card that has a photo, and nobody chooses.
    func isStaffMode(for card: CardInFront) -> Bool { mode == .visual && card.hasPhoto }

    /// After a way has failed: what is left of the choice, or the end for `refusal` if nothing is.
    mutating func chooseAgain(_ visit: CardVisit, _ reason: ReaderNotice?, else refusal: ReaderRefusal)
        -> [ReaderEffect]
    {
        guard !waysOpen(to: visit).isEmpty else { return end(refusal) }
        notice = reason
        if isStaffMode(for: visit.card) { return compareByStaff(visit) }
        state = .choosing(visit)
        return []
    }

    mutating func faceChosen() -> [ReaderEffect] {
        switch state {
        case .choosing(let visit), .typingPIN(let visit, _), .typingStaffPassword(let visit, _):
            guard waysOpen(to: visit).contains(.face) else {
                notice = noFace(for: visit.card)
                return []
            }
            state = .comparingFaces(visit)
            return [.compareFaces]
        case .idle, .checkingPIN, .comparingFaces, .comparingByStaff, .choosingPhone, .typingPhonePIN, .holdingPhone,
            .checkingPhonePIN, .askingConsentFirst, .awaitingCard, .authenticating, .offeringRegistration, .registering,
            .askingConsent, .sending, .takingCard, .cardLeftBehind, .outOfOrder:
            // Not offered: no card, a check under way, or identity already proven.
            return []
        }
    }

    private func noFace(for card: CardInFront) -> ReaderNotice {
        guard card.hasPhoto else { return .cardHasNoPhoto }
        return settings.device == .app ? .appHasNoFace : .faceLocked
    }

    mutating func pinChosen() -> [ReaderEffect] {
        switch state {
        case .choosing(let visit), .typingStaffPassword(let visit, _):
            guard waysOpen(to: visit).contains(.pin) else {
                notice = visit.card.hasPIN ? .pinLocked : .cardHasNoPIN
                return []
            }
            state = .typingPIN(visit, digits: "")
            return []
        case .typingPIN:
            // Chosen already; what is typed stays.
            return []
        case .idle, .checkingPIN, .comparingFaces, .comparingByStaff, .choosingPhone, .typingPhonePIN, .holdingPhone,
            .checkingPhonePIN, .askingConsentFirst, .awaitingCard, .authenticating, .offeringRegistration, .registering,
            .askingConsent, .sending, .takingCard, .cardLeftBehind, .outOfOrder:
            // Not offered, as for the face.
            return []
        }
    }

    /// Who has forgotten the PIN goes on with the photo. Nothing was typed to the chip, so nothing is counted.
    mutating func pinForgotten() -> [ReaderEffect] {
        switch state {
        case .choosing(let visit), .typingPIN(let visit, _):
            guard waysOpen(to: visit).contains(.face) else {
                state = .choosing(visit)
                notice = .askStaff
                return []
            }
            state = .comparingFaces(visit)
            return [.compareFaces]
        case .idle, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff, .choosingPhone,
            .typingPhonePIN, .holdingPhone, .checkingPhonePIN, .askingConsentFirst, .awaitingCard, .authenticating,
            .offeringRegistration, .registering, .askingConsent, .sending, .takingCard, .cardLeftBehind, .outOfOrder:
            // No PIN of a card is being asked for.
            return []
        }
    }

    /// One step back, to the choice or to the question before. Never past a proof.
    mutating func backPressed() -> [ReaderEffect] {
        switch state {
        case .typingPIN(let visit, _) where hasChoice(visit), .typingStaffPassword(let visit, _),
            .comparingByStaff(let visit) where !isStaffMode(for: visit.card):
            state = .choosing(visit)
        case .choosingPhone:
            // A card may have been put down while a phone was being read: it has to go first.
            if isOccupied { return end(.cancelled) }
            state = .idle
        case .typingPhonePIN, .holdingPhone(.iphone): state = .choosingPhone
        case .holdingPhone(.android): state = .typingPhonePIN(digits: "", .untried)
        case .askingConsentFirst(let round): state = .askingConsentFirst(round.back ?? round)
        case .askingConsent(let holder, let round): state = .askingConsent(holder, round.back ?? round)
        case .awaitingCard: return askConsentsFirst(orElse: state)
        case .idle, .choosing, .typingPIN, .checkingPIN, .comparingFaces, .comparingByStaff, .checkingPhonePIN,
            .authenticating, .offeringRegistration, .registering, .sending, .takingCard, .cardLeftBehind, .outOfOrder:
            // There is no step before, or a machine is at work.
            break
        }
        return []
    }

    /// Whether a patient who types the PIN came from a choice. Where the PIN comes first, there was none.
    func hasChoice(_ visit: CardVisit) -> Bool { rules.opening == .choice && waysOpen(to: visit).count > 1 }
}
