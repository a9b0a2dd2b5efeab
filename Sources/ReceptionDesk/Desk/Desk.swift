import Basics
import CardReaderSim
import ClinicRecords
import Eligibility
import ReceiptSystem
import Screens

/// The conversation at the window: what happened goes in, what has to be done comes out.
///
/// A value without a clock, a file or a terminal. The same events give the same desk, so any run can be replayed.
public struct Desk: Sendable {
    public let site: Site
    /// By which tables the window reckons what a class means in yen.
    public let tables: TableChoice
    public internal(set) var now: Moment
    public internal(set) var language: Language
    public internal(set) var phase: Phase
    public internal(set) var popUp: PopUp?
    /// The card readers at the counter, one to three.
    public internal(set) var readers: [ReaderPlace]
    /// The reader that the window shows and that its keys go to, an index of `readers`.
    public internal(set) var shown = 0
    public internal(set) var line: Line
    /// Who is signed in; nil on the sign-in screen.
    public internal(set) var account: Operator?
    /// Set while medication or the clinician's view is open under the viewing account on behalf of another, to
    /// which the desk returns.
    public internal(set) var accountToReturnTo: Operator?
    /// The training accounts whose passwords the sign-in screen shows.
    var offers = TrainingAccount.all
    /// Asked of the clinic's records and not answered yet.
    var signingIn: SignInPurpose?
    /// When a hand was last at the window or at a reader.
    var lastHand: Moment
    public internal(set) var visitors: [Visitor] = []
    /// Row of the list under the cursor.
    public internal(set) var chosen = 0
    /// Answers of today by visit, so that going back loses nothing.
    public internal(set) var answered: [String: CheckedVisit] = [:]
    public internal(set) var message: Message
    public internal(set) var journal: [JournalEntry] = []
    /// What is armed to break, for the trainer's screen.
    public internal(set) var faults: [ArmedFault] = []
    /// What was last asked of the line, in order.
    var openRequests: [OpenRequest] = []
    /// The view behind the counter; nil while it is closed.
    public internal(set) var backstage: Backstage?
    /// What has come over the line and waits for its entry in the terminal's usage log, in order.
    var unrecorded: [UnrecordedUse] = []
    var checksMade = 0
    /// What visits carry that are not charged yet.
    var treatments: [String: Treatment] = [:]
    /// Where keys and time stood when the number form was opened last.
    var entryBegan: EffortMark?
    /// Keys pressed at the counter since the program started.
    public internal(set) var keysPressed = 0
    /// Whether checks by card are pushed to a receipt computer as files.
    public var facePush = FacePush.off
    /// The number form as it was left, so that a slip does not cost typing it all again.
    var lastEntry: NumberEntry?
    /// What today's visits have shown of their cards at the readers.
    var knownCards: [String: KnownCard] = [:]

    /// - Parameters:
    ///   - session: unique for each start of the program; part of every check's name.
    ///   - now: the day and time at the counter.
    public init(
        site: Site, session: String, now: Moment, language: Language, tables: TableChoice = .inForce
    ) {
        self.site = site
        self.tables = tables
        self.now = now
        lastHand = now
        self.language = language
        phase = .signIn(SignInForm())
        readers = ReaderPlace.all(of: site, on: now.day)
        line = Line(session: session)
        message = Message(.signinWelcome)
    }

    public var today: Day { now.day }

    /// The screen the keys belong to: a pop-up, the reader in front of the patient, or the window.
    public var screen: ScreenName {
        switch popUp {
        case .help: return .help
        case .log: return .log
        case .reasons: return .reasons
        case .confirm: return .confirm
        case .faults: return .faults
        case .backstage: return backstage?.page.screen ?? .backstageSystems
        case nil: return readerIsInFront ? readerScreen : windowScreen
        }
    }

    /// The window's own screen, whatever lies over it.
    public var windowScreen: ScreenName {
        switch phase {
        case .signIn: .signIn
        case .waiting, .atReader, .inquiring: .waiting
        case .comparing: .staffComparison
        case .entry: .entry
        case .papers: .papers
        case .result: .result
        case .medication: .medication
        case .clinical: .clinical
        case .differences: .differences
        case .receipt: .receipt
        case .searching: .search
        case .insurances: .insurances
        case .handEntry: .handEntry
        case .sheet: .visit
        case .changingPassword: .changePassword
        }
    }

    /// Whether the patient is using the reader, so that it opens over the window where there is no room beside it.
    public var readerIsInFront: Bool {
        if case .atReader = phase { true } else { false }
    }

    /// One event; what has to be done now.
    ///
    /// A message belongs to the screen it was said on: it goes when another comes without one of its own.
    public mutating func update(_ event: DeskEvent) -> [DeskEffect] {
        let said = journal.count
        let place = (windowScreen, readerScreen)
        let sight = sightMark
        keysPressed += event.keyCount
        if event.isByHand { lastHand = now }
        var effects = respond(to: event)
        effects += lookBehind(since: sight)
        if place != (windowScreen, readerScreen), journal.count == said { message = Message(.blank) }
        return effects
    }

    private mutating func respond(to event: DeskEvent) -> [DeskEffect] {
        switch event {
        case .keyPressed(let key): return pressed(key)
        case .actChosen(let act): return perform(act)
        case .accountChosen(let account):
            let training = TrainingAccount.of(account)
            return ask(toSignIn: training.id, TypedPassword(training.password), for: .window)
        case .accountsOffered(let accounts):
            offer(accounts)
            return []
        case .signedIn(let found): return signedIn(found)
        case .signInRefused(let refusal):
            signInRefused(refusal)
            return []
        case .passwordChanged:
            passwordChanged()
            return []
        case .passwordRefused:
            say(.passwordWrong, tone: .warn)
            return []
        case .visitorChosen(let id):
            guard let index = visitors.firstIndex(where: { $0.id == id }) else {
                say(.notOnList, [Bilingual(id)], tone: .warn)
                return []
            }
            chosen = index
            return []
        case .pasted(let text): return paste(text)
        case .typed(let field, let text): return fill(field, with: text)
        case .clicked(let field, let row): return clicked(field, row: row)
        case .clockRead(let moment):
            if moment.day > now.day { for index in readers.indices { readers[index].beginDay(moment.day) } }
            let before = now
            now = max(now, moment)
            return closeLapsedViewing() + signOutWhenIdle(since: before)
        case .visitorArrived(let visitor):
            visitors.append(visitor)
            return []
        case .dayBegan(let dayBreak, let visitors): return begin(dayBreak, with: visitors)
        case .reader(let event, let number): return readerEvent(event, at: number)
        case .signed(let card, let number): return signed(card, at: number)
        case .signingRefused(let number): return readerEvent(.authenticationRefused(.notTrusted), at: number)
        case .frameTaken(let image, let number): return frameTaken(image, at: number)
        case .photosShown(let chip, let frame, let number): return photosShown(chip: chip, frame: frame, at: number)
        case .lineDelivered(let reply): return perform(line.received(reply))
        case .lineFailed: return perform(line.failed())
        case .lineRefused(let message): return perform(line.refused(message))
        case .receiptMatched(let check, let match): return receiptMatched(check, match)
        case .imported(let check, let outcome): return imported(check, outcome)
        case .dayListed(let day, let patient): return dayListed(day, patient)
        case .patientsFound(let found): return patientsFound(found)
        case .expensesListed(let chart, let expenses): return expensesListed(expenses, of: chart)
        case .visitBilled(let visit, let treatment, let bill): return visitBilled(visit, treatment, bill)
        case .visitReopened(let visit, let treatment):
            treatments[visit] = treatment
            return []
        case .timerEnded(let timer): return timerEnded(timer)
        case .faultsArmed(let armed):
            faults = armed
            return []
        case .screensReloaded(let errors): return screensReloaded(errors)
        case .faceDue(let delivery): return [.bringFace(delivery)]
        case .facePushed(let name):
            facePushed(name)
            return []
        case .facePushFailed(let name, let reason):
            facePushFailed(name, reason)
            return []
        case .behindSeen(let seen):
            behindSeen(seen)
            return []
        case .useRecorded: return useRecorded()
        case .useNotRecorded(let reason): return useNotRecorded(reason)
        case .storeFailed(let text):
            say(.storeFailed, [text], tone: .stop)
            return []
        }
    }

    // MARK: - Saying things

    mutating func say(_ code: MessageCode, _ arguments: [Bilingual] = [], tone: Tone = .plain) {
        message = Message(code, arguments, tone: tone)
        journal.append(JournalEntry(at: now, message: message))
    }

    // MARK: - Visitors

    public var chosenVisitor: Visitor? { visitors.indices.contains(chosen) ? visitors[chosen] : nil }

    /// Why the answer on the table is what it is, in words.
    var reasons: [ReasonWords] { phase.checked?.answer.reasonsInWords(by: tables) ?? [] }

    func visitor(_ id: String?) -> Visitor? { visitors.first { $0.id == id } }

    mutating func note(_ progress: VisitProgress, for id: String?) -> [DeskEffect] {
        guard let index = visitors.firstIndex(where: { $0.id == id }) else { return [] }
        visitors[index].progress = progress
        return [.noteProgress(visitor: visitors[index].id, progress)]
    }

    private mutating func timerEnded(_ timer: DeskTimer) -> [DeskEffect] {
        switch timer {
        case .camera(let number): return [.reader(.compareFaces, at: number)]
        case .line:
            guard case .waiting = line.state else { return [] }
            say(.lineLate, tone: .warn)
            return perform(line.failed())
        case .reader(let number): return readerEvent(.timeUp, at: number)
        }
    }

    private mutating func screensReloaded(_ errors: [TextFileError]) -> [DeskEffect] {
        if let first = errors.first {
            say(.screensBad, [Bilingual(ja: first.text(in: .ja), en: first.text(in: .en))], tone: .warn)
        } else {
            say(.screensReloaded)
        }
        return [.redraw]
    }
}
