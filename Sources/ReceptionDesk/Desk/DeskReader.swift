import Basics
import CardReaderSim
import Eligibility
import Screens

extension Desk {
    /// Something happened at the reader; its effects become the desk's.
    mutating func readerEvent(_ event: ReaderEvent) -> [DeskEffect] { readerEvent(event, at: readerNumber) }

    mutating func readerEvent(_ event: ReaderEvent, at number: Int) -> [DeskEffect] {
        let index = index(ofReader: number)
        if account == nil, event.putsDownSomething {
            // Whoever asks the centre stands in its log by name.
            say(.signinNext, tone: .warn)
            return keepInHand(at: index)
        }
        if case .cardPlaced = event, case .waiting = phase, readers[index].device.isIdle {
            // A patient who was not called puts down the card: the window turns to the reader all the same. Who it is
            // nobody knows before the centre has answered.
            shown = index
            phase = .atReader(visitor: readers[index].visitor)
        }
        let wasIdle = readers[index].device.isIdle
        let expectedPhone = readers[index].device.expectsPhone
        let said = journal.count
        var effects: [DeskEffect] = []
        for effect in readers[index].handle(event) { effects += perform(effect, at: index) }
        if !wasIdle, event != .cardTaken, readers[index].device.isIdle, !(readerIsInFront && shown == index) {
            // After a phone nothing lies there that could be taken: whoever comes next is somebody else.
            readers[index].forgetVisit()
        }
        switch event {
        case .cardPlaced, .otherThingPlaced, .cardUnreadable:
            if readers[index].device.isOccupied {
                say(.cardPlaced, before: said)
            } else {
                effects += keepInHand(at: index)
            }
        case .cardTaken:
            say(.cardTaken, before: said)
            effects += cardTaken(at: index)
        default: break
        }
        if isPhoneDone(at: index, expectedPhone, after: event) { effects.append(.reader(.putPhoneAway, at: number)) }
        if readers[index].device.isCardLeftBehind, event == .timeUp {
            say(.cardLeft, [cardOwnerName(at: index)], tone: .warn)
        }
        return effects
    }

    /// What the reader did not take is not left on it for the next patient.
    private func keepInHand(at index: Int) -> [DeskEffect] {
        readers[index].device.isOccupied ? [] : [.reader(.takeCardBack, at: readers[index].number)]
    }

    /// Whether a phone that may have been held is none of the reader's business: it was not accepted, or its visit is over.
    private func isPhoneDone(at index: Int, _ wasExpected: Bool, after event: ReaderEvent) -> Bool {
        let device = readers[index].device
        if case .phoneHeld = event { return !device.readsPhone }
        return wasExpected && !device.expectsPhone
    }

    private mutating func perform(_ effect: ReaderEffect, at index: Int) -> [DeskEffect] {
        let number = readers[index].number
        switch effect {
        case .verifyPIN(let serial, let digits): return [.reader(.verifyPIN(serial: serial, digits), at: number)]
        case .compareFaces:
            return [.reader(.takeFrame, at: number), .startTimer(.camera(number), seconds: Desk.cameraSeconds)]
        case .showPhoto: return [.reader(.showPhoto, at: number)]
        case .forgetPhotos:
            readers[index].frame = .none
            if case .comparing(let visitor, _, _) = phase, shown == index { phase = .atReader(visitor: visitor) }
            return [.stopTimer(.camera(number)), .reader(.forgetPhotos, at: number)]
        case .authenticate(let serial, let proof):
            return ask(.challenge(asker: asker), as: .challenge(readers[index].visit, serial: serial, proof))
        case .register:
            return ask(
                .registerCard(authentication: readers[index].authentication ?? "", asker: asker),
                as: .registration(readers[index].visit))
        case .finished(let visit): return inquire(visit, at: index)
        case .ended(let refusal): return readerEnded(refusal, at: index)
        case .startTimer(let seconds): return [.startTimer(.reader(number), seconds: seconds)]
        case .stopTimer: return [.stopTimer(.reader(number))]
        case .startUp: return [.reader(.startUp, at: number)]
        }
    }

    /// Seconds the camera takes, long enough to see the picture. [assumed]
    static let cameraSeconds = 2

    var visitorAtReader: String? {
        switch phase {
        case .atReader(let visitor), .comparing(let visitor, _, _): visitor
        case .inquiring(let pending): pending.visitor
        case .signIn, .waiting, .entry, .papers, .result, .medication, .clinical, .differences, .receipt, .searching,
            .insurances,
            .handEntry, .sheet, .changingPassword:
            nil
        }
    }

    mutating func performAtReader(_ act: Act) -> [DeskEffect] {
        switch act {
        case .takeCard: return takeCard()
        case .nextReader:
            showNextReader()
            return []
        case .restartReader: return restartReader()
        case .present:
            guard reader.waitsToBeTouched, let visitor = readers[shown].visitor else { return notHere(act) }
            let task = reader.waitsForPhone ? ReaderTask.holdPhone(visitor: visitor) : .callPatient(visitor: visitor)
            return [.reader(task, at: readerNumber)]
        case .confirm where reader.takesDigits: return readerEvent(.confirmPressed)
        case .visualMode where reader.rules.visualStart == .terminal: return switchVisualMode()
        case .visualMode where reader.offersStaffComparison: return readerEvent(.visualChosen)
        case .cancelAtReader, .back:
            // Nothing lies on the reader: the window simply comes back.
            if reader.isIdle || reader.isOutOfOrder && !reader.isOccupied { return leaveReader(visitorAtReader) }
            if reader.isCancellable { return readerEvent(.cancelPressed) }
            return reader.offered.contains { $0.event == .cardTaken } ? takeCard() : notHere(act)
        default: return notHere(act)
        }
    }

    /// The patient takes the card, wherever the window is.
    mutating func takeCard() -> [DeskEffect] {
        guard reader.isOccupied else {
            say(.notHere, [Act.takeCard.label, screen.title], tone: .dim)
            return []
        }
        return takeCard(at: shown)
    }

    mutating func takeCard(at index: Int) -> [DeskEffect] {
        let number = readers[index].number
        return [.reader(.takeCardBack, at: number)] + readerEvent(.cardTaken, at: number)
    }

    /// The patient whose card it is, by name where that is known.
    func cardOwnerName(at index: Int) -> Bilingual {
        visitor(readers[index].visitor).map { Bilingual(ja: "\($0.name)さん", en: $0.name) }
            ?? Bilingual(ja: "前の患者さん", en: "the last patient")
    }

    /// Says what came before everything said since the log had so many entries, and covers none of it.
    private mutating func say(_ code: MessageCode, before entries: Int) {
        guard journal.count > entries else { return say(code) }
        journal.insert(JournalEntry(at: now, message: Message(code)), at: entries)
    }

    private mutating func cardTaken(at index: Int) -> [DeskEffect] {
        let visitor = readers[index].visitor
        readers[index].forgetVisit()
        if shown == index, case .atReader = phase { return leaveReader(visitor) }
        // Whoever ended the visit at a reader that is not in front is back among those who wait, too.
        return openRequests.contains { $0.isCheck(of: visitor) } ? [] : noteLeft(visitor)
    }

    private mutating func leaveReader(_ visitor: String?) -> [DeskEffect] {
        readers[shown].forgetVisit()
        phase = .waiting
        return noteLeft(visitor)
    }

    /// A visit that ended without an answer is back among those who wait.
    mutating func noteLeft(_ id: String?) -> [DeskEffect] {
        visitor(id)?.progress == .atReader ? note(.waiting, for: id) : []
    }

    private mutating func readerEnded(_ refusal: ReaderRefusal, at index: Int) -> [DeskEffect] {
        if let card = CardCircumstance(refusal) { noteCard(.failed(card), of: readers[index].visitor) }
        say(.readerEnded, [refusal.label], tone: .warn)
        return []
    }

    // MARK: - Faces

    mutating func frameTaken(_ image: PixelImage, at number: Int) -> [DeskEffect] {
        let index = index(ofReader: number)
        // As with the photo: the comparison may be over by now.
        guard readers[index].device.isComparingFaces else { return [.reader(.forgetPhotos, at: number)] }
        readers[index].frame = image
        return []
    }

    mutating func photosShown(chip: PixelImage, frame: PixelImage, at number: Int) -> [DeskEffect] {
        let index = index(ofReader: number)
        // The card may be gone by the time the photo has been read: then it is not shown.
        // Nor does it take away a form half filled in, or somebody's medication.
        guard readers[index].device.awaitsStaffJudgement, readerIsInFront || phase == .waiting else {
            return [.reader(.forgetPhotos, at: number)]
        }
        shown = index
        phase = .comparing(visitor: readers[index].visitor, chip: chip, frame: frame)
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
