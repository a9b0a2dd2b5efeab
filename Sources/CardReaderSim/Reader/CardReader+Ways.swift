import Basics

/// A way to prove identity.
enum Way: Hashable, Sendable {
    case face, pin
    /// Staff compare the photo, without more ado: their mode is on.
    case visual
    /// Staff compare the photo, after their password.
    case visualWithPassword
}

/// The choice between the ways to prove identity, and what becomes of it as one after the other fails.
extension CardReader {
    /// The ways that are left to this card, in the order of the screen; `visual` is alone where it is there.
    func waysOpen(to visit: CardVisit) -> [Way] {
        let card = visit.card
        if mode == .visual, card.hasPhoto { return [.visual] }
        var ways: [Way] = []
        if card.hasPhoto, faceTriesLeft(of: card) > 0 { ways.append(.face) }
        if card.hasPIN, visit.pin != .locked { ways.append(.pin) }
        if card.hasPhoto, rules.visualStart == .reader { ways.append(.visualWithPassword) }
        return ways
    }

    /// After a way has failed: what is left of the choice, or the end for `refusal` if nothing is.
    mutating func chooseAgain(_ visit: CardVisit, _ reason: ReaderNotice?, else refusal: ReaderRefusal)
        -> [ReaderEffect]
    {
        let ways = waysOpen(to: visit)
        guard let first = ways.first else { return end(refusal) }
        notice = reason
        if first == .visual { return compareByStaff(visit) }
        state = .choosing(visit)
        return []
    }

    mutating func faceChosen() -> [ReaderEffect] {
        switch state {
        case .choosing(let visit), .typingPIN(let visit, _), .typingStaffPassword(let visit, _):
            guard waysOpen(to: visit).contains(.face) else {
                notice = visit.card.hasPhoto ? .faceLocked : .cardHasNoPhoto
                return []
            }
            state = .comparingFaces(visit)
            return [.compareFaces]
        case .idle, .checkingPIN, .comparingFaces, .comparingByStaff, .askingCentre, .offeringRegistration,
            .registering, .askingConsent, .sending, .takingCard, .cardLeftBehind:
            // Not offered: no card, a check under way, or identity already proven.
            return []
        }
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
        case .idle, .checkingPIN, .comparingFaces, .comparingByStaff, .askingCentre, .offeringRegistration,
            .registering, .askingConsent, .sending, .takingCard, .cardLeftBehind:
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
        case .idle, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff, .askingCentre,
            .offeringRegistration, .registering, .askingConsent, .sending, .takingCard, .cardLeftBehind:
            // No PIN is being asked for.
            return []
        }
    }
}
