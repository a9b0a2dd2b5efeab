/// Where the reader stands. Each case carries what exists in it and nothing else: a PIN half typed only while it is
/// typed, answers only after identity was proven.
enum ReaderState: Hashable, Sendable {
    case idle

    // A card lies there, identity not proven
    case choosing(CardVisit)
    case typingPIN(CardVisit, digits: String)
    case checkingPIN(CardVisit)
    case comparingFaces(CardVisit)
    case typingStaffPassword(CardVisit, digits: String)
    case comparingByStaff(CardVisit)

    // Identity is proven
    case askingCentre(ProvenCard)
    case offeringRegistration(ProvenCard)
    case registering(ProvenCard)
    case askingConsent(ProvenCard, ConsentRound)

    // The visit is over
    case sending(ProvenVisit)
    case takingCard(TakeCardReason)
    case cardLeftBehind

    /// Seconds this state lasts without anybody doing anything; nil where the reader waits for a machine or for the
    /// next patient.
    var timeLimit: Int? {
        switch self {
        case .choosing, .typingPIN, .typingStaffPassword, .offeringRegistration, .askingConsent:
            ReaderLimits.patientSeconds
        case .comparingByStaff: ReaderLimits.staffSeconds
        case .takingCard: ReaderLimits.takeCardSeconds
        case .idle, .checkingPIN, .comparingFaces, .askingCentre, .registering, .sending, .cardLeftBehind: nil
        }
    }

    /// Who looks at the photo in this state.
    var viewer: PhotoViewer? {
        switch self {
        case .comparingFaces: .camera
        case .comparingByStaff: .staff
        case .idle, .choosing, .typingPIN, .checkingPIN, .typingStaffPassword, .askingCentre, .offeringRegistration,
            .registering, .askingConsent, .sending, .takingCard, .cardLeftBehind:
            nil
        }
    }
}

/// Who looks at the photo: as soon as it is somebody else or nobody, the pictures are forgotten.
enum PhotoViewer: Hashable, Sendable {
    case camera, staff
}

/// A card on the reader whose holder is not proven yet.
struct CardVisit: Hashable, Sendable {
    let card: CardInFront
    let certificate: CertificateStanding
    /// As far as the chip has told during this visit.
    var pin = PINStanding.untried
}

/// What the reader knows of the PIN's counter: nothing, until the chip has answered.
enum PINStanding: Hashable, Sendable {
    case untried
    case missed(triesLeft: Int)
    case locked
}

/// A card whose holder is proven.
struct ProvenCard: Hashable, Sendable {
    let card: CardInFront
    let certificate: CertificateStanding
    let proof: IdentityProof
}

/// The questions of one visit: answered, on the screen, and still to come.
struct ConsentRound: Hashable, Sendable {
    let answers: [ConsentQuestion: Bool]
    /// The question on the screen.
    let current: ConsentQuestion
    let rest: [ConsentQuestion]

    /// Nil when no question is left.
    init?(_ left: [ConsentQuestion], answers: [ConsentQuestion: Bool]) {
        guard let current = left.first else { return nil }
        self.answers = answers
        self.current = current
        self.rest = Array(left.dropFirst())
    }
}

/// Why the reader asks to take the card.
enum TakeCardReason: Hashable, Sendable {
    case checked
    case refused(ReaderRefusal)
    /// The centre did not say whether the card is registered.
    case noAnswer
}
