import Basics

/// The face-authenticating card reader (顔認証付きカードリーダー) as a state machine: what happens goes in, what is to be
/// done comes out.
///
/// It holds no photo, opens no chip and knows no clock: it asks for these by effects, and the answers come back as
/// events. Every event is met in every state; one that makes no sense there is ignored, since a person can do anything
/// at a counter. An answer of the chip, the camera or the centre belongs to the card on the reader: whoever performs
/// the effects drops the answers for a card that is gone.
///
/// Example: `reader.handle(.cardPlaced(card.inFront))`, then draw `reader.screen` with `reader.offered`.
public struct CardReader: Hashable, Sendable {
    public private(set) var rules: ReaderRules
    public let settings: ReaderSettings
    public internal(set) var mode: ReaderMode

    var state = ReaderState.idle
    var notice: ReaderNotice?
    /// Failures of the face in a row by the card's serial number, kept over visits: neither a PIN nor the staff
    /// comparison resets them (found: TBS NEWS DIG, quoting the Ministry of Health). Kept here because the chip has no
    /// counter for it (assumed).
    private(set) var faceMisses: [String: Int] = [:]

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

    private mutating func respond(to event: ReaderEvent) -> [ReaderEffect] {
        switch event {
        case .cardPlaced(let card): cardPlaced(card)
        case .otherThingPlaced: otherThingPlaced()
        case .cardTaken: cardTaken()
        case .faceChosen: faceChosen()
        case .pinChosen: pinChosen()
        case .pinForgotten: pinForgotten()
        case .digitPressed(let digit): digitPressed(digit)
        case .deletePressed: deletePressed()
        case .confirmPressed: confirmPressed()
        case .cancelPressed: cancelPressed()
        case .registrationAnswered(let yes): registrationAnswered(yes: yes)
        case .consentAnswered(let question, let yes): consentAnswered(question, yes: yes)
        case .allConsentsAnswered(let yes): allConsentsAnswered(yes: yes)
        case .visualChosen: visualChosen()
        case .visualModeSwitched(let on): visualModeSwitched(on: on)
        case .staffJudged(let same): staffJudged(same: same)
        case .pinAccepted: pinAccepted()
        case .pinRefused(let triesLeft): pinRefused(triesLeft: triesLeft)
        case .pinLocked: pinLocked()
        case .faceMatched: faceMatched()
        case .faceDiffered: faceDiffered()
        case .cameraFailed: cameraFailed()
        case .registrationFound(let found): registrationFound(found)
        case .checkEnded: checkEnded()
        case .checkFailed: checkFailed()
        case .timeUp: timeUp()
        }
    }

    /// Closes a visit without proof. The card, or the thing, still lies there.
    mutating func end(_ refusal: ReaderRefusal) -> [ReaderEffect] {
        state = .takingCard(.refused(refusal))
        notice = .refused(refusal)
        return [.ended(refusal)]
    }

    mutating func countFaceMiss(of card: CardInFront) { faceMisses[card.serial, default: 0] += 1 }
    mutating func clearFaceMisses(of card: CardInFront) { faceMisses[card.serial] = nil }

    /// Tries the face has left, 0…10; 0 is locked.
    func faceTriesLeft(of card: CardInFront) -> Int {
        max(0, ReaderLimits.faceMisses - faceMisses[card.serial, default: 0])
    }
}
