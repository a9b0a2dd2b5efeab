import Basics

/// From proven identity to the questions: authentication and registration, and the centre's answer at the end.
extension CardReader {
    mutating func proven(_ visit: CardVisit, by proof: IdentityProof) -> [ReaderEffect] {
        authenticate(
            ProvenHolder(
                medium: .card(visit.card), certificate: visit.certificate, consents: visit.consents, proof: proof))
    }

    mutating func authenticate(_ holder: ProvenHolder) -> [ReaderEffect] {
        state = .authenticating(holder)
        return [.authenticate(serial: holder.medium.serial, proof: holder.proof)]
    }

    /// A card that is not registered can be registered on the spot, except in the app (assumed).
    mutating func authenticated(registered: Bool) -> [ReaderEffect] {
        guard case .authenticating(let holder) = state else { return [] }  // Called off meanwhile, or answered twice.
        if registered { return askConsents(holder) }
        guard settings.device == .counter else { return end(.notRegistered) }
        state = .offeringRegistration(holder)
        return []
    }

    mutating func authenticationRefused(_ trouble: AuthenticationTrouble) -> [ReaderEffect] {
        guard case .authenticating = state else { return [] }  // Called off meanwhile, or answered twice.
        return end(ReaderRefusal(trouble))
    }

    mutating func registrationAnswered(yes: Bool) -> [ReaderEffect] {
        guard case .offeringRegistration(let holder) = state else { return [] }  // Nothing was asked.
        guard yes else { return end(.notRegistered) }
        state = .registering(holder)
        return [.register(serial: holder.medium.serial)]
    }

    /// The centre cannot register a certificate that it has not heard of: one that was renewed today, say.
    mutating func registrationFound(_ found: Bool) -> [ReaderEffect] {
        guard case .registering(let holder) = state else { return [] }  // Called off meanwhile, or answered twice.
        return found ? askConsents(holder) : end(.certificateUnknown)
    }

    /// The terminal has its answer.
    mutating func checkEnded() -> [ReaderEffect] {
        // Elsewhere it is the answer to a card that was taken early.
        if case .sending = state { close(.checked) }
        return []
    }

    /// The terminal gives up, on the answer or, before the questions, on the centre.
    mutating func checkFailed() -> [ReaderEffect] {
        switch state {
        case .sending, .authenticating, .registering: close(.noAnswer)
        case .idle, .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .choosingPhone, .typingPhonePIN, .holdingPhone, .checkingPhonePIN, .askingConsentFirst, .awaitingCard,
            .offeringRegistration, .askingConsent, .takingCard, .cardLeftBehind, .outOfOrder:
            // About a card that was taken early.
            break
        }
        return []
    }
}
