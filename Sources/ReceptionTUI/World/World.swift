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
    /// What lies on the readers, by their numbers.
    private var onReaders: [Int: PlacedCard] = [:]
    private var placings = 0
    /// What the camera will see next, where a scenario has said so.
    var nextFace: FaceOutcome?
    var lineIsUp = true
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
    }

    /// Performs one effect. `now` is the time at the counter.
    func perform(_ effect: DeskEffect, at now: Moment) -> [Happening] {
        answer(effect, at: now).map { Happening(replies($0)) }
    }

    /// Whether something that was on its way may still happen: the card it is about must not have been taken.
    func isCurrent(_ happening: Happening) -> Bool {
        guard let placing = happening.placing else { return true }
        return onReaders[placing.reader]?.placing == placing
    }

    private func answer(_ effect: DeskEffect, at now: Moment) -> [DeskEvent] {
        switch effect {
        case .reader(let task, let reader): return answer(task, at: reader)
        case .transmit(let message): return transmit(message, at: now)
        case .matchPatient, .importAnswer, .listDay: return receiptComputer(effect, at: now)
        case .noteProgress, .startTimer, .stopTimer, .reloadScreens, .redraw, .suspend, .quit:
            // The session's own business, done before an effect comes here.
            return []
        }
    }

    private func answer(_ task: ReaderTask, at reader: Int) -> [DeskEvent] {
        switch task {
        case .callPatient(let visitor): return placeCard(of: visitor, on: reader)
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
        }
    }

    // MARK: - Card and chip

    /// The person puts down the card; somebody without one puts down nothing that helps. A card on top of another is
    /// not read.
    func placeCard(of id: String, on reader: Int) -> [DeskEvent] {
        guard let card = cards[id] else { return [.reader(.otherThingPlaced, at: reader)] }
        if onReaders[reader] == nil {
            placings += 1
            onReaders[reader] = PlacedCard(person: id, placing: Placing(reader: reader, count: placings))
        }
        return [.reader(.cardPlaced(card.inFront), at: reader)]
    }

    private func verify(_ digits: String, at reader: Int) -> [DeskEvent] {
        guard let id = onReaders[reader]?.person, cards[id] != nil else { return [] }
        switch cards[id]!.verify(pin: digits) {
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
        guard face != .cameraFails else { return nil }
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
        return [.reader(isSame ? .faceMatched(score: score) : .faceDiffered(score: score), at: reader)]
    }

    private func photos(at reader: Int) -> [DeskEvent] {
        guard let placed = onReaders[reader], let photo = cards[placed.person]?.surface.photo?.portrait() else {
            return []
        }
        return [.photosShown(chip: photo, frame: frame(at: reader) ?? .none, at: reader)]
    }

    // MARK: - The line

    private func transmit(_ message: LineMessage, at now: Moment) -> [DeskEvent] {
        guard lineIsUp else { return [.lineFailed] }
        let body = centre.reply(toBytes: message.body, at: now)
        return [.lineDelivered(LineMessage(session: message.session, sequence: message.sequence, body: body))]
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
