import Basics
import CardReaderSim
import ClinicRecords
import Eligibility
import ReceiptSystem
import ReceptionDesk

/// The world around the desk: cards and faces, the line with the centre behind it, the receipt computer.
///
/// Performs the desk's effects and reports back with events, for the window and for headless runs alike.
final class World {
    var centre: Centre
    let receipts: ReceiptStore
    /// The clinic's own records, with its operators.
    let terminal: ClinicStore
    /// Brings the anchor of a usage log to its end.
    let keepAnchor: (LogName) throws(Failure) -> Void
    let windows: WindowsAlive
    let conduct: SignInConduct
    let people: [String: Person]
    let databases: Databases
    /// Cards and phones as they are handed out, with keys and counters.
    let chips: Chips
    /// What lies on the readers, by their numbers.
    var onReaders: [Int: PlacedCard] = [:]
    /// The phones held to a reader, by its number, as long as it means to read them.
    var heldPhones: [Int: HeldPhone] = [:]
    var placings = 0
    /// What the camera of a reader will see next, by its number, where a scenario has said so.
    var nextFaces: [Int: FaceOutcome] = [:]
    /// What is armed to break.
    var faults: FaultBoard
    /// Where the results of checks by card are put; nil where nobody reads them.
    var faces: FaceFolder?
    /// Who feeds the register behind the centre.
    var insurers: any InsurersWorld
    var random: SeededRandom
    var drawing = FaceDrawing()
    /// The institution whose counter this is: ten digits.
    let institution: String
    /// The keys of both ends of the line; nil in a world whose desk asks nothing.
    let lineKeys: LineKeys?
    /// What somebody on the line records; nil where there is no data folder to put it.
    var recording: LineRecording?
    /// What crossed the line, the latest first, at most `World.keptExchanges`.
    var remembered: [RememberedExchange] = []
    var exchanges: [LineExchange] { remembered.map(\.exchange) }
    /// Whom the window is about while an effect is performed.
    var inFront: PersonReference?
    /// The day on which this window's leak drill first found something.
    var leakKnown: Day?
    /// Sees the bytes of every message on the line, in both directions: a test listens.
    var lineTap: ([UInt8]) -> Void = { _ in }
    /// Every reply passes through here: a test turns it into its opposite, and whatever depends on it must fail.
    var replies: (DeskEvent) -> DeskEvent = { $0 }

    init(
        databases: Databases, people: [Person], seed: UInt64, chips: Chips, conduct: SignInConduct,
        insurers: any InsurersWorld = NoInsurers(), institution: String = "", lineKeys: LineKeys? = nil
    ) {
        self.chips = chips
        self.databases = databases
        self.institution = institution
        self.lineKeys = lineKeys
        centre = Centre(store: databases.centre, trust: chips.trust, seal: lineKeys?.centre)
        receipts = databases.receipt
        terminal = databases.terminal
        keepAnchor = databases.keepAnchor(of:)
        windows = databases.windows
        self.conduct = conduct
        self.insurers = insurers
        self.people = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
        random = SeededRandom(seed: seed, purpose: "camera")
        faults = FaultBoard(seed: seed)
    }

    /// Performs one effect. `now` is the time at the counter.
    func perform(_ effect: DeskEffect, at now: Moment) -> [Happening] {
        answer(effect, at: now).map { $0.changed(by: replies) }
    }

    /// Whether something that was on its way may still happen: the card or phone it is about must still be there.
    func isCurrent(_ happening: Happening) -> Bool {
        guard let placing = happening.placing else { return true }
        return onReaders[placing.reader]?.placing == placing || heldPhones[placing.reader]?.placing == placing
    }

    private func answer(_ effect: DeskEffect, at now: Moment) -> [Happening] {
        switch effect {
        case .reader(let task, let reader): return answer(task, at: reader)
        case .transmit(let message): return transmit(message, at: now)
        case .lookBehind(let page, let person): return lookBehind(page, of: person, at: now).map { Happening($0) }
        case .recordUse(let usage, let visitor): return record(usage, of: visitor)
        case .signIn, .signOut, .changePassword: return clinicRecords(effect, at: now).map { Happening($0) }
        case .pushFace(let check): return push(check, at: now)
        case .bringFace(let delivery): return [bring(delivery)]
        case .matchPatient, .importAnswer, .listDay, .searchPatients, .listExpenses, .billVisit, .settleVisit,
            .reopenVisit:
            return receiptComputer(effect, at: now).map { Happening($0) }
        case .armFault, .disarmFault, .noteProgress, .startTimer, .stopTimer, .reloadScreens, .redraw, .suspend, .quit:
            // The session's own business, done before an effect comes here.
            return []
        }
    }

    private func answer(_ task: ReaderTask, at reader: Int) -> [Happening] {
        let events = events(of: task, at: reader)
        if case .startUp = task { return events.map { Happening($0, after: World.startingSeconds) } }
        guard let placing = placing(askedBy: task, at: reader), let slow = faults.strike(SlowReader.self, at: reader)
        else { return events.map { Happening($0) } }
        return events.map { Happening($0, after: slow.seconds, placing: placing) }
    }

    /// What chip or camera, which may be slow, are asked about; the hand of a patient is not.
    private func placing(askedBy task: ReaderTask, at reader: Int) -> Placing? {
        switch task {
        case .callPatient, .compareFaces: onReaders[reader]?.placing
        case .holdPhone: heldPhones[reader]?.placing
        case .verifyPIN(let serial, _), .sign(let serial, _, _): chip(serial, at: reader)?.placing
        case .takeCardBack, .putPhoneAway, .takeFrame, .showPhoto, .forgetPhotos, .startUp: nil
        }
    }

    private func events(of task: ReaderTask, at reader: Int) -> [DeskEvent] {
        do throws(Failure) {
            switch task {
            case .callPatient(let visitor): return try placeCard(of: visitor, on: reader)
            case .holdPhone(let visitor): return try holdPhone(of: visitor, unlocks: true, at: reader)
            case .takeCardBack:
                onReaders[reader] = nil
                return []
            case .putPhoneAway:
                heldPhones[reader] = nil
                return []
            case .verifyPIN(let serial, let digits): return try verify(digits, serial: serial, at: reader)
            case .sign(let serial, let challenge, let proof):
                return [sign(challenge, proof, serial: serial, at: reader)]
            case .takeFrame: return takeFrame(at: reader)
            case .compareFaces: return try compare(at: reader)
            case .showPhoto: return photos(at: reader)
            case .forgetPhotos:
                nextFaces[reader] = nil
                onReaders[reader]?.frame = nil
                return []
            case .startUp:
                let fails = faults.strike(WillNotStart.self, at: reader) != nil
                return [.reader(fails ? .startFailed : .started, at: reader)]
            }
        } catch {
            return (task.unanswered.map { [.reader($0, at: reader)] } ?? []) + [.storeFailed(error.message)]
        }
    }

    static let keptExchanges = 16
    /// Seconds a reader takes to come up. [assumed]
    private static let startingSeconds = 20
}

extension ReaderTask {
    /// What the reader hears in place of the answer that it waits for without limit; nil where it does not wait so.
    fileprivate var unanswered: ReaderEvent? {
        switch self {
        case .verifyPIN: .pinUnanswered
        case .compareFaces: .cameraFailed
        case .callPatient, .holdPhone, .takeCardBack, .putPhoneAway, .sign, .takeFrame, .showPhoto, .forgetPhotos,
            .startUp:
            nil
        }
    }
}
