import Basics

/// What happens to the reader: by the patient, by staff at the reader, by the chip, the camera, the centre or the clock.
public enum ReaderEvent: Hashable, Sendable {
    // The patient
    case cardPlaced(CardInFront)
    /// Something that is no My Number card lies on the reader.
    case otherThingPlaced
    case cardTaken
    case faceChosen
    case pinChosen
    case pinForgotten
    /// A digit of the PIN, or of the staff password, 0…9.
    case digitPressed(Int)
    case deletePressed
    case confirmPressed
    case cancelPressed
    case registrationAnswered(yes: Bool)
    case consentAnswered(ConsentQuestion, yes: Bool)
    /// All questions left at once, where the edition offers it (包括同意).
    case allConsentsAnswered(yes: Bool)

    // Staff
    /// At the reader itself, in editions that have it: asks for the institution's password.
    case visualChosen
    /// From the terminal, in editions before that: the administrator switches the mode for all patients, and back.
    case visualModeSwitched(on: Bool)
    /// What the member of staff concluded from the two pictures.
    case staffJudged(same: Bool)

    // The chip
    case pinAccepted
    case pinRefused(triesLeft: Int)
    case pinLocked

    // Camera and comparison. Scores in thousandths, 1000 is identical.
    case faceMatched(score: Int)
    case faceDiffered(score: Int)
    case cameraFailed

    // The centre, by way of the terminal
    case registrationFound(Bool)
    /// The terminal has the answer to this card's inquiry.
    case checkEnded
    /// The terminal cannot get an answer, to the inquiry or to whether the card is registered.
    case checkFailed

    // The clock
    /// The timer last started has run out.
    case timeUp
}

/// What the reader wants done. The world performs it and reports back with an event.
public enum ReaderEffect: Hashable, Sendable {
    case verifyPIN(String)
    /// Take a camera frame and compare it with the photo in the chip; the result only comes back.
    case compareFaces
    /// Show the chip's photo to staff at the window, for as long as the comparison lasts.
    case showPhoto
    /// Forget photo and frame.
    case forgetPhotos
    case askRegistration(serial: String)
    case register(serial: String)
    /// Identity is proven and all questions are answered: the terminal may inquire.
    case finished(ProvenVisit)
    /// The identity was not proven; the visit at the reader is over.
    case ended(ReaderRefusal)
    /// A timer that ends in `timeUp`; a later one replaces it.
    case startTimer(seconds: Int)
    case stopTimer
}

/// What the reader learns of a card without any PIN.
public struct CardInFront: Hashable, Sendable {
    /// Serial number of the user-authentication certificate, in hexadecimal.
    public let serial: String
    /// Last day of the certificate.
    public let certificateUntil: Day
    /// Last day of the card itself.
    public let cardUntil: Day
    /// False for a card issued without PIN (顔認証マイナンバーカード).
    public let hasPIN: Bool
    /// False for the card of a small child issued without photo.
    public let hasPhoto: Bool

    public init(serial: String, certificateUntil: Day, cardUntil: Day, hasPIN: Bool, hasPhoto: Bool) {
        self.serial = serial
        self.certificateUntil = certificateUntil
        self.cardUntil = cardUntil
        self.hasPIN = hasPIN
        self.hasPhoto = hasPhoto
    }
}

/// How the patient proved to be the card's holder.
public enum IdentityProof: String, Hashable, Sendable, Codable, CaseIterable {
    case pin, face
    /// Staff compared the photo (目視確認).
    case visual
}

/// The patient's visit at the reader, brought to its end: what the terminal sends on.
public struct ProvenVisit: Hashable, Sendable {
    public let serial: String
    public let proof: IdentityProof
    /// Questions the patient answered, with the answers. Questions not asked are missing.
    public let consents: [ConsentQuestion: Bool]

    public init(serial: String, proof: IdentityProof, consents: [ConsentQuestion: Bool]) {
        self.serial = serial
        self.proof = proof
        self.consents = consents
    }
}

/// Why a visit at the reader ended without proof.
public enum ReaderRefusal: String, Hashable, Sendable, CaseIterable {
    case notMyNumberCard = "not-a-card"
    case pinLocked = "pin-locked"
    case faceLocked = "face-locked"
    case staffSaysDifferent = "staff-says-different"
    case certificateExpired = "certificate-expired"
    case cardExpired = "card-expired"
    case notRegistered = "not-registered"
    case cancelled
    case cardTakenEarly = "card-taken-early"
    case timedOut = "timed-out"
}

/// A question the reader may put, by edition.
public enum ConsentQuestion: String, Hashable, Sendable, Codable, CaseIterable {
    /// 薬剤情報
    case medication
    /// 特定健診情報
    case checkup
    /// 診療情報
    case treatment
    /// 手術情報
    case operations
    /// 限度額情報
    case limit
}
