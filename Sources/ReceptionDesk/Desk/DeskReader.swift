import Basics
import CardReaderSim
import Eligibility
import Screens

extension Desk {
    /// Something happened at the reader; its effects become the desk's.
    mutating func readerEvent(_ event: ReaderEvent) -> [DeskEffect] {
        if account == nil, event.putsDownSomething {
            // Whoever asks the centre stands in its log by name.
            say(.signinNext, tone: .warn)
            return []
        }
        if case .cardPlaced = event, case .waiting = phase, reader.isIdle {
            // A patient who was not called puts down the card: the window turns to the reader all the same.
            phase = .atReader(visitor: chosenVisitor?.id)
        }
        var effects: [DeskEffect] = []
        for effect in reader.handle(event) { effects += perform(effect) }
        switch event {
        case .cardPlaced, .otherThingPlaced, .cardUnreadable:
            say(.cardPlaced)
        case .cardTaken: effects += cardTaken()
        default: break
        }
        if reader.isCardLeftBehind, event == .timeUp { say(.cardLeft, [cardOwnerName], tone: .warn) }
        return effects
    }

    private mutating func perform(_ effect: ReaderEffect) -> [DeskEffect] {
        switch effect {
        case .verifyPIN(let digits): return [.verifyPIN(digits.text)]
        case .compareFaces: return [.takeFrame, .startTimer(.camera, seconds: Desk.cameraSeconds)]
        case .showPhoto: return [.showPhoto]
        case .forgetPhotos:
            frame = .none
            if case .comparing(let visitor, _, _) = phase { phase = .atReader(visitor: visitor) }
            return [.stopTimer(.camera), .forgetPhotos]
        case .authenticate(let serial, _): return ask(.registration(serial: serial, asker: asker), as: .registration)
        case .register(let serial): return ask(.register(serial: serial, asker: asker), as: .registration)
        case .finished(let visit): return inquire(visit)
        case .ended(let refusal): return readerEnded(refusal)
        case .startUp: return readerEvent(.started)
        case .startTimer(let seconds): return [.startTimer(.reader, seconds: seconds)]
        case .stopTimer: return [.stopTimer(.reader)]
        }
    }

    /// Seconds the camera takes, long enough to see the picture. [assumed]
    static let cameraSeconds = 2

    var visitorAtReader: String? {
        switch phase {
        case .atReader(let visitor), .comparing(let visitor, _, _): visitor
        case .inquiring(let pending): pending.visitor
        case .signIn, .waiting, .entry, .result, .medication, .differences, .receipt: nil
        }
    }

    mutating func performAtReader(_ act: Act) -> [DeskEffect] {
        switch act {
        case .takeCard: return takeCard()
        case .confirm where reader.takesDigits: return readerEvent(.confirmPressed)
        case .visualMode where reader.rules.visualStart == .terminal: return switchVisualMode()
        case .visualMode where reader.offersStaffComparison: return readerEvent(.visualChosen)
        case .cancelAtReader, .back:
            // Nothing lies on the reader: the window simply comes back.
            if reader.isIdle { return leaveReader() }
            if reader.isCancellable { return readerEvent(.cancelPressed) }
            return reader.offered.contains { $0.event == .cardTaken } ? takeCard() : notHere(act)
        default: return notHere(act)
        }
    }

    /// The patient takes the card, wherever the window is.
    mutating func takeCard() -> [DeskEffect] {
        guard !reader.isIdle else {
            say(.notHere, [Act.takeCard.label, screen.title], tone: .dim)
            return []
        }
        return [.takeCardBack] + readerEvent(.cardTaken)
    }

    /// The patient whose card it is, by name where that is known.
    var cardOwnerName: Bilingual {
        visitor(cardOwner).map { Bilingual(ja: "\($0.name)さん", en: $0.name) }
            ?? Bilingual(ja: "前の患者さん", en: "the last patient")
    }

    private mutating func cardTaken() -> [DeskEffect] {
        say(.cardTaken)
        cardOwner = nil
        openRequests = openRequests.map { request in
            switch request {
            case .registration, .cardGone: .cardGone
            case .check(let pending, _): .check(pending, isCardGone: true)
            case .medication: request
            }
        }
        if case .atReader = phase { return leaveReader() }
        return []
    }

    private mutating func leaveReader() -> [DeskEffect] {
        let id = visitorAtReader
        phase = .waiting
        return noteLeft(id)
    }

    /// A visit that ended without an answer is back among those who wait.
    mutating func noteLeft(_ id: String?) -> [DeskEffect] {
        visitor(id)?.progress == .atReader ? note(.waiting, for: id) : []
    }

    private mutating func readerEnded(_ refusal: ReaderRefusal) -> [DeskEffect] {
        say(.readerEnded, [refusal.label], tone: .warn)
        return []
    }

    // MARK: - Faces

    mutating func frameTaken(_ image: PixelImage) -> [DeskEffect] {
        // As with the photo: the comparison may be over by now.
        guard reader.isComparingFaces else { return [.forgetPhotos] }
        frame = image
        return []
    }

    mutating func photosShown(chip: PixelImage, frame: PixelImage) -> [DeskEffect] {
        // The card may be gone by the time the photo has been read: then it is not shown.
        // Nor does it take away a form half filled in, or somebody's medication.
        guard reader.awaitsStaffJudgement, readerIsInFront || phase == .waiting else { return [.forgetPhotos] }
        phase = .comparing(visitor: visitorAtReader, chip: chip, frame: frame)
        say(.visualNext, tone: .key)
        return []
    }

    mutating func perform(_ act: Act, comparing visitor: String?) -> [DeskEffect] {
        switch act {
        case .same: return readerEvent(.staffJudged(same: true))
        case .different: return readerEvent(.staffJudged(same: false))
        case .back, .cancelAtReader: return readerEvent(.cancelPressed)
        case .takeCard: return takeCard()
        default: return notHere(act)
        }
    }
}
