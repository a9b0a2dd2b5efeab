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
    private var onReader: String?
    /// The frame under comparison, and nothing longer.
    private var lastFrame: PixelImage?
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
    func perform(_ effect: DeskEffect, at now: Moment) -> [DeskEvent] {
        answer(effect, at: now).map(replies)
    }

    private func answer(_ effect: DeskEffect, at now: Moment) -> [DeskEvent] {
        switch effect {
        case .callToReader(let visitor): return placeCard(of: visitor)
        case .takeCardBack:
            onReader = nil
            return []
        case .verifyPIN(let digits): return verify(digits)
        case .takeFrame: return takeFrame()
        case .compareFaces: return compare()
        case .showPhoto: return photos()
        case .forgetPhotos:
            nextFace = nil
            lastFrame = nil
            return []
        case .transmit(let message): return transmit(message, at: now)
        case .matchPatient, .importAnswer, .listDay: return receiptComputer(effect, at: now)
        case .noteProgress, .startTimer, .stopTimer, .reloadScreens, .redraw, .suspend, .quit:
            // The session's own business, done before an effect comes here.
            return []
        }
    }

    // MARK: - Card and chip

    /// The person puts down the card; somebody without one puts down nothing that helps.
    func placeCard(of id: String) -> [DeskEvent] {
        guard let card = cards[id]?.inFront else { return [.reader(.otherThingPlaced)] }
        onReader = id
        return [
            .reader(
                .cardPlaced(
                    CardInFront(
                        serial: card.serial, certificateUntil: card.certificateUntil, cardUntil: card.cardUntil,
                        hasPIN: card.hasPIN, hasPhoto: card.hasPhoto, faceTriesLeft: faceTriesLeft(of: id))))
        ]
    }

    private func faceTriesLeft(of id: String) -> Int { max(0, ReaderLimits.faceMisses - faceMisses[id, default: 0]) }

    private func verify(_ digits: String) -> [DeskEvent] {
        guard let id = onReader, cards[id] != nil else { return [] }
        switch cards[id]!.verify(pin: digits) {
        case .accepted: return [.reader(.pinAccepted)]
        case .refused(let triesLeft): return [.reader(.pinRefused(triesLeft: triesLeft))]
        case .locked: return [.reader(.pinLocked)]
        }
    }

    // MARK: - Camera

    private var face: FaceOutcome { nextFace ?? onReader.flatMap { people[$0]?.card?.face } ?? .matches }

    /// What the camera sees: the holder, or somebody else; nil when it fails.
    ///
    /// A reader looks for a while: of several frames the one most like the photo counts, for the holder. Somebody else
    /// is one who does not happen to look like the photo. [assumed]
    private func frame() -> PixelImage? {
        guard let id = onReader, let card = people[id]?.card, face != .cameraFails else { return nil }
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

    private func takeFrame() -> [DeskEvent] {
        lastFrame = frame()
        return lastFrame.map { [.frameTaken($0)] } ?? []
    }

    private func compare() -> [DeskEvent] {
        defer { lastFrame = nil }
        guard let id = onReader, let photo = cards[id]?.surface.photo?.portrait(), let frame = lastFrame else {
            return [.reader(.cameraFailed)]
        }
        let score = FaceComparison.score(photo, frame)
        let isSame = FaceComparison.isSamePerson(score: score)
        faceMisses[id] = isSame ? nil : faceMisses[id, default: 0] + 1
        return [
            .reader(
                isSame
                    ? .faceMatched(score: score) : .faceDiffered(score: score, triesLeft: faceTriesLeft(of: id)))
        ]
    }

    private func photos() -> [DeskEvent] {
        guard let id = onReader, let photo = cards[id]?.surface.photo?.portrait() else { return [] }
        return [.photosShown(chip: photo, frame: frame() ?? .none)]
    }

    // MARK: - The line

    private func transmit(_ message: LineMessage, at now: Moment) -> [DeskEvent] {
        guard lineIsUp else { return [.lineFailed] }
        let body = centre.reply(toBytes: message.body, at: now)
        return [.lineDelivered(LineMessage(session: message.session, sequence: message.sequence, body: body))]
    }
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
