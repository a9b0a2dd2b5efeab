import Basics
import CardReaderSim
import Eligibility
import ReceiptSystem
import ReceptionDesk

/// The world around the desk: cards and faces, the line with the centre behind it, the receipt computer.
///
/// Performs the desk's effects and reports back with events, for the window and for headless runs alike.
final class World {
    let centre: Centre
    let receipts: ReceiptStore
    private let people: [String: Person]
    /// The chips, with their counters. In memory for as long as the program runs.
    private var cards: [String: Card]
    /// Failures of the face in a row, by person.
    private var faceMisses: [String: Int] = [:]
    /// Whose phone was held to a reader last, by the reader's number; until a card is put down there.
    private var heldPhones: [Int: String] = [:]
    /// The counters of the phones' PINs, by person.
    private var phonePINs: [String: CardPIN] = [:]
    /// What lies on the readers, by their numbers.
    private var onReaders: [Int: PlacedCard] = [:]
    private var placings = 0
    /// What the camera will see next, where a scenario has said so.
    var nextFace: FaceOutcome?
    /// What is armed to break.
    var faults: FaultBoard
    /// Who feeds the register behind the centre.
    var insurers: any InsurersWorld
    private var random: SeededRandom
    /// Every reply passes through here: a test turns it into its opposite, and whatever depends on it must fail.
    var replies: (DeskEvent) -> DeskEvent = { $0 }

    init(databases: Databases, people: [Person], seed: UInt64, insurers: any InsurersWorld = NoInsurers()) {
        centre = Centre(store: databases.centre)
        receipts = databases.receipt
        self.insurers = insurers
        self.people = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
        cards = self.people.compactMapValues { $0.makeCard() }
        random = SeededRandom(seed: seed, purpose: "camera")
        faults = FaultBoard(seed: seed)
    }

    /// Performs one effect. `now` is the time at the counter.
    func perform(_ effect: DeskEffect, at now: Moment) -> [Happening] {
        answer(effect, at: now).map { $0.changed(by: replies) }
    }

    /// Whether something that was on its way may still happen: the card it is about must not have been taken.
    func isCurrent(_ happening: Happening) -> Bool {
        guard let placing = happening.placing else { return true }
        return onReaders[placing.reader]?.placing == placing
    }

    private func answer(_ effect: DeskEffect, at now: Moment) -> [Happening] {
        switch effect {
        case .reader(let task, let reader): return answer(task, at: reader)
        case .transmit(let message): return transmit(message, at: now)
        case .matchPatient, .importAnswer, .listDay: return receiptComputer(effect, at: now).map { Happening($0) }
        case .armFault, .disarmFault, .noteProgress, .startTimer, .stopTimer, .reloadScreens, .redraw, .suspend, .quit:
            // The session's own business, done before an effect comes here.
            return []
        }
    }

    private func answer(_ task: ReaderTask, at reader: Int) -> [Happening] {
        let events = events(of: task, at: reader)
        if case .startUp = task { return events.map { Happening($0, after: World.startingSeconds) } }
        guard task.isMachines, let slow = faults.strike(SlowReader.self, at: reader) else {
            return events.map { Happening($0) }
        }
        return events.map { Happening($0, after: slow.seconds, placing: onReaders[reader]?.placing) }
    }

    private func events(of task: ReaderTask, at reader: Int) -> [DeskEvent] {
        switch task {
        case .callPatient(let visitor): return placeCard(of: visitor, on: reader)
        case .holdPhone(let visitor): return holdPhone(of: visitor, unlocks: true, at: reader)
        case .takeCardBack:
            onReaders[reader] = nil
            return []
        case .verifyPIN(let digits): return verify(digits, at: reader)
        case .takeFrame: return takeFrame(at: reader)
        case .compareFaces: return compare(at: reader)
        case .showPhoto: return photos(at: reader)
        case .forgetPhotos:
            nextFace = nil
            onReaders[reader]?.frame = nil
            return []
        case .startUp:
            return [.reader(faults.strike(WillNotStart.self, at: reader) == nil ? .started : .startFailed, at: reader)]
        }
    }

    // MARK: - Card and chip

    /// The person puts down the card; somebody without one puts down nothing that helps. A card on top of another is
    /// not read.
    func placeCard(of id: String, on reader: Int) -> [DeskEvent] {
        heldPhones[reader] = nil
        guard let card = cards[id] else { return [.reader(.otherThingPlaced, at: reader)] }
        if onReaders[reader] == nil {
            placings += 1
            onReaders[reader] = PlacedCard(person: id, placing: Placing(reader: reader, count: placings))
        }
        guard faults.strike(ChipUnreadable.self, at: reader) == nil else {
            return [.reader(.cardUnreadable(.chipUnreadable), at: reader)]
        }
        let front = card.inFront
        return [
            .reader(
                .cardPlaced(
                    CardInFront(
                        serial: front.serial, certificateUntil: front.certificateUntil, cardUntil: front.cardUntil,
                        hasPIN: front.hasPIN, hasPhoto: front.hasPhoto, faceTriesLeft: faceTriesLeft(of: id),
                        townTakesPart: people[id]?.card?.townTakesPart ?? false)),
                at: reader)
        ]
    }

    /// The person holds the phone to the external reader. Who has none holds nothing that helps.
    func holdPhone(of id: String, unlocks: Bool, at reader: Int) -> [DeskEvent] {
        guard let person = people[id], let phone = person.phone, let card = person.card else { return [] }
        guard unlocks || phone.kind != .iphone else { return [.reader(.phoneUnlockFailed, at: reader)] }
        heldPhones[reader] = id
        let front = PhoneInFront(
            kind: phone.kind, serial: phone.serial, certificateUntil: phone.certificateUntil, cardUntil: card.cardUntil,
            cardCertificateUntil: card.certificateUntil, townTakesPart: card.townTakesPart)
        return [.reader(.phoneHeld(front), at: reader)]
    }

    private func verifyPhone(of id: String, _ digits: TypedDigits, at reader: Int) -> [DeskEvent] {
        guard let pin = people[id]?.phone?.pin else { return [] }
        switch phonePINs[id, default: CardPIN(pin)].verify(digits.text) {
        case .accepted: return [.reader(.pinAccepted, at: reader)]
        case .refused(let triesLeft): return [.reader(.pinRefused(triesLeft: triesLeft), at: reader)]
        case .locked: return [.reader(.pinLocked, at: reader)]
        }
    }

    private func faceTriesLeft(of id: String) -> Int { max(0, ReaderLimits.faceMisses - faceMisses[id, default: 0]) }

    private func verify(_ digits: TypedDigits, at reader: Int) -> [DeskEvent] {
        if let id = heldPhones[reader] { return verifyPhone(of: id, digits, at: reader) }
        guard let id = onReaders[reader]?.person, cards[id] != nil else { return [] }
        switch cards[id]!.verify(pin: digits.text) {
        case .accepted: return [.reader(.pinAccepted, at: reader)]
        case .refused(let triesLeft): return [.reader(.pinRefused(triesLeft: triesLeft), at: reader)]
        case .locked: return [.reader(.pinLocked, at: reader)]
        }
    }

    // MARK: - Camera

    /// What the camera sees: the holder, or somebody else; nil when it fails.
    ///
    /// A reader looks for a while: of several frames the one most like the photo counts, for the holder. Somebody else
    /// is one who does not happen to look like the photo. [assumed]
    private func frame(at reader: Int) -> PixelImage? {
        guard let card = onReaders[reader].flatMap({ people[$0.person]?.card }) else { return nil }
        let face = nextFace ?? card.face
        guard face != .cameraFails, faults.strike(CameraFails.self, at: reader) == nil else { return nil }
        let photo = Face(seed: card.faceSeed).portrait()
        switch face {
        case .matches, .cameraFails:
            let frames = (0..<World.looks).map { _ in Face(seed: card.faceSeed).frame(random: &random) }
            return frames.max { FaceComparison.score(photo, $0) < FaceComparison.score(photo, $1) }
        case .differs:
            let others = (1...UInt64(World.looks)).map { Face(seed: card.faceSeed &+ $0).frame(random: &random) }
            return others.min { FaceComparison.score(photo, $0) < FaceComparison.score(photo, $1) }
        }
    }

    /// Seconds a reader takes to come up. [assumed]
    private static let startingSeconds = 20

    /// Frames the reader looks at in one try. [assumed]
    private static let looks = 4

    private func takeFrame(at reader: Int) -> [DeskEvent] {
        guard let frame = frame(at: reader) else { return [] }
        onReaders[reader]?.frame = frame
        return [.frameTaken(frame, at: reader)]
    }

    private func compare(at reader: Int) -> [DeskEvent] {
        defer { onReaders[reader]?.frame = nil }
        guard let placed = onReaders[reader], let photo = cards[placed.person]?.surface.photo?.portrait(),
            let frame = placed.frame
        else {
            return [.reader(.cameraFailed, at: reader)]
        }
        let score = FaceComparison.score(photo, frame)
        let isSame = FaceComparison.isSamePerson(score: score)
        faceMisses[placed.person] = isSame ? nil : faceMisses[placed.person, default: 0] + 1
        return [
            .reader(
                isSame
                    ? .faceMatched(score: score)
                    : .faceDiffered(score: score, triesLeft: faceTriesLeft(of: placed.person)),
                at: reader)
        ]
    }

    private func photos(at reader: Int) -> [DeskEvent] {
        guard let placed = onReaders[reader], let photo = cards[placed.person]?.surface.photo?.portrait() else {
            return []
        }
        return [.photosShown(chip: photo, frame: frame(at: reader) ?? .none, at: reader)]
    }

    // MARK: - The line

    private func transmit(_ message: LineMessage, at now: Moment) -> [Happening] {
        guard faults.strike(LineDown.self) == nil else { return [Happening(.lineFailed)] }
        let body = centre.reply(toBytes: message.body, at: now)
        let reply = DeskEvent.lineDelivered(
            LineMessage(session: message.session, sequence: message.sequence, body: body))
        // The centre has answered and logged it, whatever becomes of the answer.
        guard faults.strike(AnswerLost.self) == nil else { return [] }
        let delay = faults.strike(LineSlow.self)?.seconds ?? 0
        let again = faults.strike(AnswerTwice.self) == nil ? [] : [Happening(reply, after: delay + 1)]
        return [Happening(reply, after: delay)] + again
    }
}

extension ReaderTask {
    /// Done by chip or camera, which may be slow; the hand of a patient is not.
    fileprivate var isMachines: Bool {
        switch self {
        case .callPatient, .holdPhone, .verifyPIN, .compareFaces: true
        case .takeCardBack, .takeFrame, .showPhoto, .forgetPhotos, .startUp: false
        }
    }
}

/// A card on a reader, and the camera's picture of its holder as long as it is compared.
private struct PlacedCard {
    let person: String
    let placing: Placing
    var frame: PixelImage?
}

extension Person {
    /// The card as this person carries it; nil for somebody without one.
    fileprivate func makeCard() -> Card? {
        guard let card else { return nil }
        return Card(
            jpki: JPKIApplication(
                serial: card.serial, certificateUntil: card.certificateUntil,
                pin: card.pin.map { CardPIN($0, triesLeft: CardPIN.tries - card.misses) }),
            surface: CardSurfaceApplication(photo: card.hasPhoto ? Face(seed: card.faceSeed) : nil),
            input: SurfaceInputApplication(
                text: CardText(name: name, birth: birth, sex: CardText.Sex(rawValue: sex.rawValue) ?? .male)),
            until: card.cardUntil)
    }
}
