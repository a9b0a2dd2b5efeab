import Basics

extension CardReader {
    /// What the reader shows now.
    public var screen: ReaderScreen {
        let words = state.words
        return ReaderScreen(
            code: state.screenCode, title: words.title, lines: words.lines, notice: notice, entry: state.entry,
            pinTriesLeft: state.visit?.pin.triesLeft, faceTriesLeft: state.visit.map { faceTriesLeft(of: $0.card) },
            question: state.question, proof: state.proof, refusal: state.refusal,
            edition: rules.edition.name, editionNote: rules.serving.note)
    }
}

extension PINStanding {
    var triesLeft: Int? {
        switch self {
        case .untried: nil
        case .missed(let left): left
        case .locked: 0
        }
    }
}

/// The parts of a state that the screen shows.
extension ReaderState {
    var screenCode: ReaderScreen.Code {
        switch self {
        case .idle: .idle
        case .choosing: .choose
        case .typingPIN: .pin
        case .checkingPIN, .askingCentre, .registering: .checking
        case .comparingFaces: .face
        case .typingStaffPassword: .staffPassword
        case .comparingByStaff: .staffComparison
        case .offeringRegistration: .registration
        case .askingConsent: .consent
        case .sending: .sending
        case .takingCard: .takeCard
        case .cardLeftBehind: .leftBehind
        }
    }

    /// The visit while identity is being proven.
    var visit: CardVisit? {
        switch self {
        case .choosing(let visit), .typingPIN(let visit, _), .checkingPIN(let visit), .comparingFaces(let visit),
            .typingStaffPassword(let visit, _), .comparingByStaff(let visit):
            visit
        case .idle, .askingCentre, .offeringRegistration, .registering, .askingConsent, .sending, .takingCard,
            .cardLeftBehind:
            nil
        }
    }

    var proof: IdentityProof? {
        switch self {
        case .askingCentre(let proven), .offeringRegistration(let proven), .registering(let proven),
            .askingConsent(let proven, _):
            proven.proof
        case .sending(let visit): visit.proof
        case .idle, .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .takingCard, .cardLeftBehind:
            nil
        }
    }

    var entry: DigitEntry? {
        switch self {
        case .typingPIN(_, let digits): DigitEntry(typed: digits.count, wanted: CardPIN.length)
        case .typingStaffPassword(_, let digits): DigitEntry(typed: digits.count, wanted: nil)
        default: nil
        }
    }

    var question: AskedQuestion? {
        guard case .askingConsent(_, let round) = self else { return nil }
        let answered = round.answers.count
        return AskedQuestion(
            question: round.current, number: answered + 1, total: answered + 1 + round.rest.count)
    }

    var refusal: ReaderRefusal? {
        if case .takingCard(.refused(let refusal)) = self { refusal } else { nil }
    }
}
