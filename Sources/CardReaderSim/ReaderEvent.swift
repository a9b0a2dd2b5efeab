import Basics

/// What happens to the reader: by the patient, by staff, by chip and camera, by the centre, the clock or the device
/// itself.
public enum ReaderEvent: Hashable, Sendable {
    // The patient and a card
    case cardPlaced(CardInFront)
    /// Something that is no My Number card lies on the reader.
    case otherThingPlaced
    /// A card lies there that cannot be read, or can no longer be read.
    case cardUnreadable(CardTrouble)
    case cardTaken

    // The patient and a phone
    case phoneChosen
    case phoneKindChosen(PhoneKind)
    /// A phone is held to the external reader. An iPhone has been unlocked by its owner as it is held.
    case phoneHeld(PhoneInFront)
    /// Face or Touch ID on the iPhone did not recognise its owner.
    case phoneUnlockFailed

    // The patient's touches
    case faceChosen
    case pinChosen
    case pinForgotten
    /// A digit of a PIN, or of the staff password, 0…9.
    case digitPressed(Int)
    case deletePressed
    case confirmPressed
    /// One step back, without ending the visit.
    case backPressed
    case cancelPressed
    case registrationAnswered(yes: Bool)
    /// For the form of the prescription, yes is electronic and no is paper.
    case consentAnswered(ConsentQuestion, yes: Bool)
    /// All questions about medical information left at once, where the edition offers it (包括同意).
    case allConsentsAnswered(yes: Bool)

    // Staff
    /// The app is opened for a patient; at a counter's reader it means nothing.
    case checkBegun
    /// At the reader itself, in editions that have it: asks for the institution's password. In the app without.
    case visualChosen
    /// From the terminal, in editions before that: the administrator switches the mode for all patients, and back.
    case visualModeSwitched(on: Bool)
    /// What the member of staff concluded from the two pictures.
    case staffJudged(same: Bool)

    // The chip, of card or phone
    case pinAccepted
    case pinRefused(triesLeft: Int)
    case pinLocked
    /// The chip gives no answer to the digits, and whether it has counted them nobody knows.
    case pinUnanswered

    // Camera and comparison. Scores in thousandths, 1000 is identical.
    case faceMatched(score: Int)
    /// Tries left as the chip counts them; 0 when it has locked the face now.
    case faceDiffered(score: Int, triesLeft: Int)
    case cameraFailed

    // The centre, by way of the terminal
    /// Signature, certificate and its standing are good; whether it is registered as an insurance card.
    case authenticated(registered: Bool)
    case authenticationRefused(AuthenticationTrouble)
    /// The answer to `ReaderEffect.register`.
    case registrationFound(Bool)
    /// The terminal has the answer to this patient's inquiry.
    case checkEnded
    /// The terminal cannot get an answer, to an inquiry, an authentication or a registration.
    case checkFailed

    // The clock
    /// The timer last started has run out.
    case timeUp

    // The device
    case unplugged
    case pluggedIn
    /// By staff, on purpose.
    case restarted
    /// Starting came to its end, well or badly: the answers to `ReaderEffect.startUp`.
    case started
    case startFailed
    case froze
    case updateBegan
    case updateEnded
    /// The reader and its terminal have lost each other.
    case connectionDropped
    case connectionRestored
}

/// Why a My Number card cannot be read.
public enum CardTrouble: String, Hashable, Sendable, CaseIterable {
    case upsideDown = "upside-down"
    /// Dirty, damaged or moved: the chip does not answer.
    case chipUnreadable = "chip-unreadable"
}

/// Why an authentication was refused.
public enum AuthenticationTrouble: String, Hashable, Sendable, CaseIterable {
    case revoked
    case expired
    /// Another issuer, a signature that does not fit, or one that was used before.
    case notTrusted = "not-trusted"
    /// The service that knows the revoked certificates does not answer.
    case certificateServiceDown = "certificate-service-down"
    /// The centre has never heard of this certificate.
    case unknown
    /// The signature came after the challenge had lapsed: the card may be sound, and a new visit gets a new challenge.
    case tookTooLong = "took-too-long"
}
