import Basics

/// The face-authenticating card reader (顔認証付きカードリーダー) as a state machine: what happens goes in, what is to be
/// done comes out. With `ReaderDevice.app` the same machine is the app on a mobile device.
///
/// It holds no photo, opens no chip, knows no clock and remembers nobody: it asks for these by effects, and the answers
/// come back as events. Every event is met in every state; one that makes no sense there is ignored, since a person can
/// do anything at a counter. An answer of the chip, the camera or the centre belongs to the card on the reader: whoever
/// performs the effects drops the answers for a card that is gone.
///
/// Example: `reader.handle(.cardPlaced(card.inFront))`, then draw `reader.screen` with `reader.offered`.
public struct CardReader: Hashable, Sendable {
    public private(set) var rules: ReaderRules
    public let settings: ReaderSettings
    public internal(set) var mode: ReaderMode
    /// Whether something lies on the reader, as its sensor has it: it knows even when nothing else works.
    public private(set) var isOccupied = false

    /// Serial of the certificate on the card or phone that the running visit reads from; nil where none is read.
    public var serial: String? { state.medium?.serial }
    /// Whether that is a phone, which nobody sees lying there.
    public var readsPhone: Bool { state.medium?.isCard == false }

    var state = ReaderState.idle
    var notice: ReaderNotice?

    public init(on day: Day, settings: ReaderSettings) {
        self.rules = ReaderRules(on: day)
        self.settings = settings
        self.mode = rules.visualStart == .terminal ? settings.mode : .unattended
    }

    /// Takes up the rules of `day`. The mode of the terminal ends with the editions that have it; what a patient is
    /// being asked stays as it was asked.
    public mutating func beginDay(_ day: Day) {
        rules = ReaderRules(on: day)
        if rules.visualStart != .terminal { mode = .unattended }
    }

    /// What the reader does about `event`. Pictures are forgotten first, timers are set last.
    public mutating func handle(_ event: ReaderEvent) -> [ReaderEffect] {
        sense(event)
        let before = state
        let noticeBefore = notice
        notice = nil
        var effects = respond(to: event)
        if state == before {
            // Nothing moved: a message stays until something does, and the timer runs on.
            if notice == nil { notice = noticeBefore }
            return effects
        }
        if before.viewer != nil, before.viewer != state.viewer { effects.insert(.forgetPhotos, at: 0) }
        if let seconds = state.timeLimit {
            effects.append(.startTimer(seconds: seconds))
        } else if before.timeLimit != nil, event != .timeUp {
            effects.append(.stopTimer)
        }
        return effects
    }

    /// Closes a visit without proof. What lies there has still to be taken.
    mutating func end(_ refusal: ReaderRefusal) -> [ReaderEffect] {
        close(.refused(refusal))
        return [.ended(refusal)]
    }

    /// Asks to take the card; where none lies, after a phone say, the reader is free at once.
    mutating func close(_ reason: TakeCardReason) {
        state = isOccupied ? .takingCard(reason) : .idle
        switch reason {
        case .refused(let refusal): notice = .refused(refusal)
        case .checked: notice = isOccupied ? nil : .checked
        case .noAnswer: notice = isOccupied ? nil : .noAnswer
        }
    }

    private mutating func sense(_ event: ReaderEvent) {
        switch event {
        case .cardPlaced, .otherThingPlaced, .cardUnreadable: isOccupied = isOccupied || takesThings
        case .cardTaken: isOccupied = false
        default: break
        }
    }

    /// A thing put on the counter's reader lies there in any case; the app reads only when it asks for the card.
    private var takesThings: Bool {
        switch settings.device {
        case .counter: true
        case .app: state.name == .awaitingCard
        }
    }

    private mutating func respond(to event: ReaderEvent) -> [ReaderEffect] {
        switch event {
        case .cardPlaced(let card): cardPlaced(card)
        case .otherThingPlaced: otherThingPlaced()
        case .cardUnreadable(let trouble): cardUnreadable(trouble)
        case .cardTaken: cardTaken()
        case .phoneChosen: phoneChosen()
        case .phoneKindChosen(let kind): phoneKindChosen(kind)
        case .phoneHeld(let phone): phoneHeld(phone)
        case .phoneUnlockFailed: phoneUnlockFailed()
        case .faceChosen: faceChosen()
        case .pinChosen: pinChosen()
        case .pinForgotten: pinForgotten()
        case .digitPressed(let digit): digitPressed(digit)
        case .deletePressed: deletePressed()
        case .confirmPressed: confirmPressed()
        case .backPressed: backPressed()
        case .cancelPressed: cancelPressed()
        case .registrationAnswered(let yes): registrationAnswered(yes: yes)
        case .consentAnswered(let question, let yes): consentAnswered(question, yes: yes)
        case .allConsentsAnswered(let yes): allConsentsAnswered(yes: yes)
        case .checkBegun: checkBegun()
        case .visualChosen: visualChosen()
        case .visualModeSwitched(let on): visualModeSwitched(on: on)
        case .staffJudged(let same): staffJudged(same: same)
        case .pinAccepted: pinAccepted()
        case .pinRefused(let triesLeft): pinRefused(triesLeft: triesLeft)
        case .pinLocked: pinLocked()
        case .pinUnanswered: pinUnanswered()
        case .faceMatched: faceMatched()
        case .faceDiffered(_, let triesLeft): faceDiffered(triesLeft: triesLeft)
        case .cameraFailed: cameraFailed()
        case .authenticated(let registered): authenticated(registered: registered)
        case .authenticationRefused(let trouble): authenticationRefused(trouble)
        case .registrationFound(let found): registrationFound(found)
        case .checkEnded: checkEnded()
        case .checkFailed: checkFailed()
        case .timeUp: timeUp()
        case .unplugged: unplugged()
        case .pluggedIn: pluggedIn()
        case .restarted: restarted()
        case .started: started()
        case .startFailed: startFailed()
        case .froze: froze()
        case .updateBegan: updateBegan()
        case .updateEnded: updateEnded()
        case .connectionDropped: connectionDropped()
        case .connectionRestored: connectionRestored()
        }
    }
}
