/// A card on the reader whose holder is not proven yet, with what its chip has told during this visit.
struct CardVisit: Hashable, Sendable {
    let card: CardInFront
    let certificate: CertificateStanding
    let consents: ConsentStanding
    var pin = PINStanding.untried
    /// 10…0; 0 is locked.
    var faceTriesLeft: Int

    init(card: CardInFront, certificate: CertificateStanding, consents: ConsentStanding) {
        self.card = card
        self.certificate = certificate
        self.consents = consents
        self.faceTriesLeft = card.faceTriesLeft
    }
}

/// What the reader knows of a PIN's counter: nothing, until the chip has answered.
enum PINStanding: Hashable, Sendable {
    case untried
    case missed(triesLeft: Int)
    case locked

    var triesLeft: Int? {
        switch self {
        case .untried: nil
        case .missed(let left): left
        case .locked: 0
        }
    }
}

/// A phone the reader waits for.
enum AwaitedPhone: Hashable, Sendable {
    case iphone
    /// With the digits typed for it: it cannot be asked before it is held.
    case android(pin: TypedDigits)

    var kind: PhoneKind {
        switch self {
        case .iphone: .iphone
        case .android: .android
        }
    }
}

/// What carries the certificate.
enum ReaderMedium: Hashable, Sendable {
    case card(CardInFront)
    /// Read as it is held; it need not stay (assumed).
    case phone(PhoneInFront)

    var serial: String {
        switch self {
        case .card(let card): card.serial
        case .phone(let phone): phone.serial
        }
    }

    var townTakesPart: Bool {
        switch self {
        case .card(let card): card.townTakesPart
        case .phone(let phone): phone.townTakesPart
        }
    }

    var isCard: Bool {
        switch self {
        case .card: true
        case .phone: false
        }
    }
}

/// Whether the questions are still to come.
enum ConsentStanding: Hashable, Sendable {
    /// At the counter's reader they follow the proof.
    case toAsk
    /// In the app they come first.
    case given([ConsentQuestion: Bool])
}

/// Card or phone, its holder proven.
struct ProvenHolder: Hashable, Sendable {
    let medium: ReaderMedium
    let certificate: CertificateStanding
    let consents: ConsentStanding
    let proof: IdentityProof
}

/// Why the reader asks to take the card.
enum TakeCardReason: Hashable, Sendable {
    case checked
    case refused(ReaderRefusal)
    /// The centre did not answer.
    case noAnswer
}

/// Why nothing can be done at the device.
enum OutOfOrder: Hashable, Sendable, CaseIterable {
    /// Unplugged.
    case off
    case starting
    case failedToStart
    /// Shows something and answers to nothing, until it is restarted or unplugged.
    case frozen
    case updating
    /// Without its terminal.
    case disconnected
}
