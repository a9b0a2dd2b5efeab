import Basics

/// A smartphone in place of the card: chosen on the screen, held to the external reader.
extension CardReader {
    var acceptsPhones: Bool { rules.takesPhones && settings.phoneReader && settings.device == .counter }

    mutating func phoneChosen() -> [ReaderEffect] {
        switch state {
        case .idle:
            if acceptsPhones { state = .choosingPhone } else { notice = .phoneNotAccepted }
            return []
        case .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .choosingPhone, .typingPhonePIN, .holdingPhone, .checkingPhonePIN, .askingConsentFirst, .awaitingCard,
            .authenticating, .offeringRegistration, .registering, .askingConsent, .sending, .takingCard,
            .cardLeftBehind, .outOfOrder:
            // Not offered: a card lies there, or the phone has been chosen already.
            return []
        }
    }

    mutating func phoneKindChosen(_ kind: PhoneKind) -> [ReaderEffect] {
        guard case .choosingPhone = state else { return [] }  // Nothing was asked.
        switch kind {
        case .iphone: state = .holdingPhone(.iphone)
        case .android: state = .typingPhonePIN(digits: "", .untried)
        }
        return []
    }

    mutating func phoneHeld(_ phone: PhoneInFront) -> [ReaderEffect] {
        switch state {
        case .idle: notice = acceptsPhones ? .choosePhoneFirst : .phoneNotAccepted
        case .choosingPhone: notice = .choosePhoneFirst
        case .typingPhonePIN: notice = .pinTooShort
        case .holdingPhone(let awaited):
            guard phone.kind == awaited.kind else {
                notice = .otherPhone(expected: awaited.kind)
                return []
            }
            return admit(phone, awaited)
        case .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .checkingPhonePIN, .askingConsentFirst, .awaitingCard, .authenticating, .offeringRegistration, .registering,
            .askingConsent, .sending, .takingCard, .cardLeftBehind, .outOfOrder:
            // The external reader is not waiting.
            break
        }
        return []
    }

    mutating func phoneUnlockFailed() -> [ReaderEffect] {
        // Android is unlocked by the digits, and elsewhere no phone is waited for.
        guard case .holdingPhone(.iphone) = state else { return [] }
        notice = .phoneUnlockFailed
        return []
    }

    /// A phone is dead as soon as the card it was made from, or that card's certificate, is: without any grace (found:
    /// official portal). Whether either was revoked the centre says.
    private mutating func admit(_ phone: PhoneInFront, _ awaited: AwaitedPhone) -> [ReaderEffect] {
        guard rules.day <= phone.cardUntil else { return end(.cardExpired) }
        guard rules.day <= certificateUntil(of: phone) else { return end(.certificateExpired) }
        switch awaited {
        case .iphone: return proven(phone, by: .phone)
        case .android(let pin):
            state = .checkingPhonePIN(phone)
            return [.verifyPIN(serial: phone.serial, pin)]
        }
    }

    private func certificateUntil(of phone: PhoneInFront) -> Day {
        min(phone.certificateUntil, phone.cardCertificateUntil)
    }

    mutating func proven(_ phone: PhoneInFront, by proof: IdentityProof) -> [ReaderEffect] {
        let standing = rules.certificate.standing(of: certificateUntil(of: phone), on: rules.day)
        if case .endsSoon(let day) = standing { notice = .certificateEndsSoon(day) }
        return authenticate(
            ProvenHolder(medium: .phone(phone), certificate: standing, consents: .toAsk, proof: proof))
    }
}
