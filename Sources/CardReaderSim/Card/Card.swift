import Basics

/// A fictional My Number card: its applications, each with what it holds.
///
/// Example: `card.inFront` is what a reader learns as it is put down; `card.verify(pin: "1234")` counts a try.
public struct Card: Hashable, Sendable {
    public internal(set) var jpki: JPKIApplication
    public let surface: CardSurfaceApplication
    public let input: SurfaceInputApplication
    /// Misses of the face.
    public internal(set) var face: FaceCounter
    /// Last day of the card itself, apart from its certificate.
    public let until: Day

    public init(
        jpki: JPKIApplication, surface: CardSurfaceApplication, input: SurfaceInputApplication,
        face: FaceCounter = FaceCounter(), until: Day
    ) {
        self.jpki = jpki
        self.surface = surface
        self.input = input
        self.face = face
        self.until = until
    }

    /// What a reader learns without any PIN.
    public var inFront: CardInFront { inFront(townTakesPart: false) }

    /// The same, with what the reader looks up about the holder's town: whether it takes part in subsidies by card.
    public func inFront(townTakesPart: Bool) -> CardInFront {
        CardInFront(
            serial: jpki.serial, certificateUntil: jpki.certificateUntil, cardUntil: until, hasPIN: jpki.pin != nil,
            hasPhoto: surface.photo != nil, faceTriesLeft: face.triesLeft, townTakesPart: townTakesPart)
    }

    /// Asks the chip, which counts and remembers a success until the card is taken or another PIN is wrong. A card without
    /// PIN answers as one that is locked.
    public mutating func verify(pin typed: String) -> PINResult { jpki.verify(typed) }

    /// Tells the chip what a comparison with its photo came to. What staff concluded is not told: it counts nowhere.
    public mutating func countFace(matched: Bool) -> FaceResult { face.count(matched: matched) }
}
