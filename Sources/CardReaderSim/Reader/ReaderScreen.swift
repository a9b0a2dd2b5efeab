import Basics

/// What the reader shows, as values: the words for the patient and what a picture needs to place them.
public struct ReaderScreen: Hashable, Sendable {
    public let code: Code
    /// At most 32 cells, as every line.
    public let title: Bilingual
    /// At most three.
    public let lines: [Bilingual]
    /// What a picture shows large.
    public let sign: ReaderSign
    public let light: ReaderLight
    public let notice: ReaderNotice?
    /// Where digits are typed: how many there are. The digits themselves are never shown.
    public let entry: DigitEntry?
    /// Tries the PIN has left as far as the chip has told during this visit, 0 when locked; nil before it was asked.
    public let pinTriesLeft: Int?
    /// Tries the face has left, of ten; nil where no card is being proven.
    public let faceTriesLeft: Int?
    public let question: AskedQuestion?
    /// How identity was proven, from the moment it is.
    public let proof: IdentityProof?
    /// Why the visit ended without proof, while the card still lies there.
    public let refusal: ReaderRefusal?
    /// Name of the edition that serves, `2024-12`.
    public let edition: String

    /// The screen's name in fields and scenarios, by its raw value.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        case idle, choose, pin, checking, face
        case staffPassword = "staff-password"
        case staffComparison = "staff-comparison"
        case phoneKind = "phone-kind"
        case phonePIN = "phone-pin"
        case phoneHold = "phone-hold"
        /// The app waits for the card.
        case cardHold = "card-hold"
        case registration, consent, sending
        case takeCard = "take-card"
        case leftBehind = "left-behind"
        case off, starting, failed, frozen, updating
    }
}

/// One sign for a screen, to be drawn large.
public enum ReaderSign: String, Hashable, Sendable, CaseIterable {
    case card
    case turnCard = "turn-card"
    case face, digits, phone, question, wait, tick, cross
    case takeCard = "take-card"
    case staff, warning, off
}

/// The lamp of the reader (assumed: colours of no particular maker).
public enum ReaderLight: String, Hashable, Sendable, CaseIterable {
    /// Ready, or done.
    case green
    /// At work with a patient, or with itself.
    case blue
    /// Refused, left behind, out of order.
    case red
    /// Without power.
    case dark
}

/// Digits being typed.
public struct DigitEntry: Hashable, Sendable {
    public let typed: Int
    /// How many are wanted; nil for the staff password, whose length is not told.
    public let wanted: Int?

    /// `**--`: one star for each digit typed, one dash for each still wanted.
    public var stars: String {
        String(repeating: "*", count: typed) + String(repeating: "-", count: max(0, (wanted ?? typed) - typed))
    }
}

/// A consent question on the screen.
public struct AskedQuestion: Hashable, Sendable {
    public let question: ConsentQuestion
    /// 1…`total`.
    public let number: Int
    public let total: Int
}
