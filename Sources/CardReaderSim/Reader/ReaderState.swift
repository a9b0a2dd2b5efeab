/// Where the reader stands. Each case carries what exists in it and nothing else: a PIN half typed only while it is
/// typed, a holder only after identity was proven.
enum ReaderState: Hashable, Sendable {
    case idle

    // A card lies there, identity not proven
    case choosing(CardVisit)
    case typingPIN(CardVisit, digits: TypedDigits)
    case checkingPIN(CardVisit)
    case comparingFaces(CardVisit)
    case typingStaffPassword(CardVisit, digits: TypedDigits)
    case comparingByStaff(CardVisit)

    // A phone is to be held, identity not proven
    case choosingPhone
    case typingPhonePIN(digits: TypedDigits, PINStanding)
    case holdingPhone(AwaitedPhone)
    case checkingPhonePIN(PhoneInFront)

    // The app, before the card is held
    case askingConsentFirst(ConsentRound)
    case awaitingCard([ConsentQuestion: Bool])

    // Identity is proven
    case authenticating(ProvenHolder)
    case offeringRegistration(ProvenHolder)
    case registering(ProvenHolder)
    case askingConsent(ProvenHolder, ConsentRound)

    // The visit is over
    case sending(ProvenVisit, ReaderMedium)
    case takingCard(TakeCardReason)
    case cardLeftBehind

    // Nothing can be done at the device
    case outOfOrder(OutOfOrder)
}

extension ReaderState {
    /// Seconds this state lasts without anybody doing anything; nil where the reader waits for a machine or for the
    /// next patient.
    var timeLimit: Int? {
        switch self {
        case .choosing, .typingPIN, .typingStaffPassword, .choosingPhone, .typingPhonePIN, .holdingPhone,
            .askingConsentFirst, .awaitingCard, .offeringRegistration, .askingConsent:
            ReaderLimits.patientSeconds
        case .comparingByStaff: ReaderLimits.staffSeconds
        case .takingCard: ReaderLimits.takeCardSeconds
        case .idle, .checkingPIN, .comparingFaces, .checkingPhonePIN, .authenticating, .registering, .sending,
            .cardLeftBehind, .outOfOrder:
            nil
        }
    }

    /// Who looks at the photo in this state.
    var viewer: PhotoViewer? {
        switch self {
        case .comparingFaces: .camera
        case .comparingByStaff: .staff
        case .idle, .choosing, .typingPIN, .checkingPIN, .typingStaffPassword, .choosingPhone, .typingPhonePIN,
            .holdingPhone, .checkingPhonePIN, .askingConsentFirst, .awaitingCard, .authenticating,
            .offeringRegistration, .registering, .askingConsent, .sending, .takingCard, .cardLeftBehind, .outOfOrder:
            nil
        }
    }

    /// A patient is at it and has not finished: what can be called off, and what a failing device breaks off.
    var isUnderWay: Bool {
        switch self {
        case .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .choosingPhone, .typingPhonePIN, .holdingPhone, .checkingPhonePIN, .askingConsentFirst, .awaitingCard,
            .authenticating, .offeringRegistration, .registering, .askingConsent:
            true
        case .idle, .sending, .takingCard, .cardLeftBehind, .outOfOrder: false
        }
    }

    /// The visit of a card while identity is being proven.
    var visit: CardVisit? {
        switch self {
        case .choosing(let visit), .typingPIN(let visit, _), .checkingPIN(let visit), .comparingFaces(let visit),
            .typingStaffPassword(let visit, _), .comparingByStaff(let visit):
            visit
        case .idle, .choosingPhone, .typingPhonePIN, .holdingPhone, .checkingPhonePIN, .askingConsentFirst,
            .awaitingCard, .authenticating, .offeringRegistration, .registering, .askingConsent, .sending, .takingCard,
            .cardLeftBehind, .outOfOrder:
            nil
        }
    }

    /// What the running visit reads from, once the reader has it.
    var medium: ReaderMedium? {
        switch self {
        case .choosing(let visit), .typingPIN(let visit, _), .checkingPIN(let visit), .comparingFaces(let visit),
            .typingStaffPassword(let visit, _), .comparingByStaff(let visit):
            .card(visit.card)
        case .checkingPhonePIN(let phone): .phone(phone)
        case .authenticating(let holder), .offeringRegistration(let holder), .registering(let holder),
            .askingConsent(let holder, _):
            holder.medium
        case .sending(_, let medium): medium
        case .idle, .choosingPhone, .typingPhonePIN, .holdingPhone, .askingConsentFirst, .awaitingCard, .takingCard,
            .cardLeftBehind, .outOfOrder:
            nil
        }
    }
}

/// Who looks at the photo: as soon as it is somebody else or nobody, the pictures are forgotten.
enum PhotoViewer: Hashable, Sendable {
    case camera, staff
}
