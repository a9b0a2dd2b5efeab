import CardReaderSim
import Screens

/// What the window needs to know of the reader, read off its screen.
extension CardReader {
    /// Nothing lies on it and nobody is using it.
    var isIdle: Bool { screen.code == .idle }
    var isCardLeftBehind: Bool { screen.code == .leftBehind }
    /// Digits are being typed, so that a digit cannot choose.
    var takesDigits: Bool { screen.entry != nil }
    /// The patient can still call off what is under way.
    var isCancellable: Bool { offered.contains { $0.event == .cancelPressed } }
    var isOutOfOrder: Bool {
        switch screen.code {
        case .off, .starting, .failed, .frozen, .updating: true
        case .idle, .choose, .pin, .checking, .face, .staffPassword, .staffComparison, .phoneKind, .phonePIN,
            .phoneHold,
            .cardHold, .registration, .consent, .sending, .takeCard, .leftBehind:
            false
        }
    }
    /// The external reader waits for a phone.
    var waitsForPhone: Bool { screen.code == .phoneHold }
    /// A phone is about to be read, or is being read.
    var expectsPhone: Bool { waitsForPhone || readsPhone }
    /// It waits for a card or a phone.
    var waitsToBeTouched: Bool { isIdle || waitsForPhone || screen.code == .cardHold }
    var offersStaffComparison: Bool { offered.contains { $0.event == .visualChosen } }
    var isComparingFaces: Bool { screen.code == .face }
    var awaitsStaffJudgement: Bool { screen.code == .staffComparison }
}

extension ReaderEvent {
    var putsDownSomething: Bool {
        switch self {
        case .cardPlaced, .otherThingPlaced, .cardUnreadable: true
        default: false
        }
    }
}

/// A choice of the reader and the key that takes it: its number, a letter where digits are typed, or a named key.
struct KeyedOffer: Hashable, Sendable {
    let offer: ReaderOffer
    let key: Key

    /// Taken by a key that the key table names as well.
    var isNamedKey: Bool {
        if case .character = key { false } else { true }
    }

    static func list(_ offers: [ReaderOffer]) -> [KeyedOffer] {
        var letters = "abc".makeIterator()
        return offers.map { offer in
            if let number = offer.number { return KeyedOffer(offer: offer, key: .character(Character("\(number)"))) }
            switch offer.event {
            case .deletePressed: return KeyedOffer(offer: offer, key: .backspace)
            case .confirmPressed: return KeyedOffer(offer: offer, key: .enter)
            case .cancelPressed: return KeyedOffer(offer: offer, key: .escape)
            default: return KeyedOffer(offer: offer, key: .character(letters.next() ?? "z"))
            }
        }
    }
}
