@testable import CardReaderSim

/// Looks at a reader from outside, as the world does, and says which rule it breaks.
struct Watch {
    var reader: CardReader
    private var timerRuns = false
    private var viewer: PhotoViewer?
    /// What the running visit asked the centre to authenticate, and whether the centre has agreed.
    private var asked: (serial: String, proof: IdentityProof)?
    private var isTrusted = false

    init(_ reader: CardReader) { self.reader = reader }

    /// The rules that `event` breaks; none, if all is well.
    mutating func send(_ event: ReaderEvent) -> [String] {
        let before = reader.state
        let effects = reader.handle(event)
        var broken: [String] = []
        if event == .timeUp { timerRuns = false }
        switch (before.name, event) {
        case (.authenticating, .authenticated(registered: true)), (.registering, .registrationFound(true)):
            isTrusted = true
        default: break
        }
        for effect in effects { broken += meet(effect, of: event, in: before) }
        broken += standing
        if reader.state.proof == nil {
            asked = nil
            isTrusted = false
        }
        return broken.map { "\(before.name), \(event): \($0)" }
    }

    private mutating func meet(_ effect: ReaderEffect, of event: ReaderEvent, in before: ReaderState) -> [String] {
        switch effect {
        case .startTimer: timerRuns = true
        case .stopTimer:
            if !timerRuns { return ["stops a timer that does not run"] }
            timerRuns = false
        case .compareFaces, .showPhoto:
            if viewer != nil { return ["shows pictures to somebody new without forgetting the old"] }
            viewer = effect == .showPhoto ? .staff : .camera
        case .forgetPhotos:
            if viewer == nil { return ["forgets pictures where there are none"] }
            viewer = nil
        case .authenticate(let serial, let proof):
            asked = (serial, proof)
            switch (event, proof) {
            case (.pinAccepted, .pin), (.faceMatched, .face), (.staffJudged(same: true), .visual),
                (.phoneHeld, .phone):
                break
            default: return ["authenticates without proof"]
            }
        case .finished(let visit):
            if !isTrusted { return ["finishes what the centre has not agreed to"] }
            if asked?.serial != visit.serial || asked?.proof != visit.proof { return ["finishes for another"] }
            if reader.state.name != .sending { return ["finishes without sending"] }
        case .ended:
            if reader.state.isUnderWay { return ["goes on after the end"] }
            switch event {
            case .cardPlaced, .otherThingPlaced, .cardUnreadable: break
            default: if !before.isUnderWay { return ["ends what had not begun"] }
            }
        case .verifyPIN(let serial, let digits):
            if serial != reader.serial { return ["asks a chip that it does not read"] }
            if digits.count != CardPIN.length { return ["asks the chip about half a PIN"] }
        case .register:
            if asked == nil { return ["registers without proof"] }
        case .startUp:
            if reader.state.name != .starting { return ["starts without starting"] }
        }
        return []
    }

    /// What must hold in every state.
    private var standing: [String] {
        let state = reader.state
        var broken: [String] = []
        if timerRuns != (state.timeLimit != nil) { broken.append("timer and state do not agree") }
        if viewer != state.viewer { broken.append("pictures and state do not agree") }
        if reader.screen.code == .consent, reader.screen.proof == nil, reader.settings.device != .app {
            broken.append("asks for consent without proof")
        }
        if state.proof != nil, asked == nil { broken.append("is proven without having asked") }
        if state.proof != nil, state.name == .askingConsent, !isTrusted { broken.append("goes on without trust") }
        switch state {
        case .idle, .askingConsentFirst, .awaitingCard:
            if reader.isOccupied { broken.append("does not mind the card that lies there") }
        case .takingCard, .cardLeftBehind:
            if !reader.isOccupied { broken.append("asks to take what is gone") }
        case .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .checkingPhonePIN, .authenticating, .offeringRegistration, .registering, .askingConsent, .sending:
            if state.medium?.isCard == true, !reader.isOccupied { broken.append("reads a card that is gone") }
        case .choosingPhone, .typingPhonePIN, .holdingPhone, .outOfOrder: break
        }
        if reader.offered.count > 6 { broken.append("offers more than six things") }
        return broken
    }
}
