import Basics

extension CardReader {
    /// What the reader shows now.
    public var screen: ReaderScreen {
        let words = words
        return ReaderScreen(
            code: state.screenCode, title: words.title, lines: words.lines, sign: state.sign, light: state.light,
            notice: notice, entry: state.entry, pinTriesLeft: state.pin?.triesLeft,
            faceTriesLeft: state.visit?.faceTriesLeft, question: state.round?.asked, proof: state.proof,
            refusal: state.refusal, edition: rules.edition.name)
    }
}

/// The parts of a state that the screen shows.
extension ReaderState {
    var screenCode: ReaderScreen.Code {
        switch self {
        case .idle: .idle
        case .choosing: .choose
        case .typingPIN: .pin
        case .checkingPIN, .checkingPhonePIN, .authenticating, .registering: .checking
        case .comparingFaces: .face
        case .typingStaffPassword: .staffPassword
        case .comparingByStaff: .staffComparison
        case .choosingPhone: .phoneKind
        case .typingPhonePIN: .phonePIN
        case .holdingPhone: .phoneHold
        case .awaitingCard: .cardHold
        case .offeringRegistration: .registration
        case .askingConsent, .askingConsentFirst: .consent
        case .sending: .sending
        case .takingCard: .takeCard
        case .cardLeftBehind: .leftBehind
        case .outOfOrder(let trouble): trouble.screenCode
        }
    }

    /// What is known of the PIN being proven.
    fileprivate var pin: PINStanding? {
        if case .typingPhonePIN(_, let pin) = self { pin } else { visit?.pin }
    }

    var proof: IdentityProof? {
        switch self {
        case .authenticating(let holder), .offeringRegistration(let holder), .registering(let holder),
            .askingConsent(let holder, _):
            holder.proof
        case .sending(let visit, _): visit.proof
        case .idle, .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .choosingPhone, .typingPhonePIN, .holdingPhone, .checkingPhonePIN, .askingConsentFirst, .awaitingCard,
            .takingCard, .cardLeftBehind, .outOfOrder:
            nil
        }
    }

    fileprivate var entry: DigitEntry? {
        switch self {
        case .typingPIN(_, let digits), .typingPhonePIN(let digits, _):
            DigitEntry(typed: digits.count, wanted: CardPIN.length)
        case .typingStaffPassword(_, let digits): DigitEntry(typed: digits.count, wanted: nil)
        case .idle, .choosing, .checkingPIN, .comparingFaces, .comparingByStaff, .choosingPhone, .holdingPhone,
            .checkingPhonePIN, .askingConsentFirst, .awaitingCard, .authenticating, .offeringRegistration, .registering,
            .askingConsent, .sending, .takingCard, .cardLeftBehind, .outOfOrder:
            nil
        }
    }

    fileprivate var refusal: ReaderRefusal? {
        if case .takingCard(.refused(let refusal)) = self { refusal } else { nil }
    }
}

extension OutOfOrder {
    fileprivate var screenCode: ReaderScreen.Code {
        switch self {
        case .off: .off
        case .starting: .starting
        case .failedToStart, .disconnected: .failed
        case .frozen: .frozen
        case .updating: .updating
        }
    }
}

extension ConsentRound {
    fileprivate var asked: AskedQuestion {
        AskedQuestion(question: current, number: answered.count + 1, total: answered.count + 1 + rest.count)
    }
}
