import Basics

/// What the reader wants done. The world performs it and reports back with an event.
public enum ReaderEffect: Hashable, Sendable {
    /// Put the digits to the chip with this serial, of card or phone, and to no other.
    case verifyPIN(serial: String, TypedDigits)
    /// Take a camera frame and compare it with the photo in the chip; the result only comes back.
    case compareFaces
    /// Show the chip's photo to staff, for as long as the comparison lasts.
    case showPhoto
    /// Forget photo and frame.
    case forgetPhotos
    /// Let the chip sign a challenge and the centre verify it. `pin` takes the chip's path with PIN, `face` and `visual`
    /// the one without; `phone` was unlocked by the phone itself.
    case authenticate(serial: String, proof: IdentityProof)
    case register(serial: String)
    /// Identity is proven and all questions are answered: the terminal may inquire.
    case finished(ProvenVisit)
    /// The visit at the reader is over without an inquiry.
    case ended(ReaderRefusal)
    /// Power is on: the device starts, and answers with `started` or `startFailed`.
    case startUp
    /// A timer that ends in `timeUp`; a later one replaces it.
    case startTimer(seconds: Int)
    case stopTimer
}

/// How the patient proved to be the holder of card or phone. Raw values go over the line.
public enum IdentityProof: String, Hashable, Sendable, Codable, CaseIterable {
    case pin, face
    /// Staff compared the photo (目視確認).
    case visual
    /// The iPhone recognised its owner by Face or Touch ID.
    case phone
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
