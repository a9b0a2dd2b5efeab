import Basics
import CardReaderSim

extension Desk {
    /// Rows of the list of patients on its screen.
    static let listRows = 9
    /// Rows of each of the two columns of keys on the help.
    static let helpRows = 18

    /// First visitor on the screen, so that the chosen one is always on it.
    var listTop: Int { max(0, min(chosen - Desk.listRows / 2, visitors.count - Desk.listRows)) }

    mutating func performAtList(_ act: Act) -> [DeskEffect] {
        switch act {
        case .up: chosen = max(0, chosen - 1)
        case .down: chosen = max(0, min(visitors.count - 1, chosen + 1))
        case .pageUp: chosen = max(0, chosen - Desk.listRows)
        case .pageDown: chosen = max(0, min(visitors.count - 1, chosen + Desk.listRows))
        case .toReader: return callToReader()
        case .open:
            guard let visitor = chosenVisitor else { return nobodyChosen() }
            guard let visit = answered[visitor.id] else {
                say(visitor.progress.withoutAnswer, [Bilingual(visitor.name)], tone: .warn)
                return []
            }
            phase = .result(visit)
        case .byNumber: openEntry(for: chosenVisitor?.id)
        case .papers:
            guard let visitor = chosenVisitor else { return nobodyChosen() }
            openPapers(for: visitor.id, from: nil)
        case .visualMode: return switchVisualMode()
        case .takeCard: return takeCard()
        case .nextReader: showNextReader()
        case .app: return callToApp()
        case .restartReader: return restartReader()
        case .receipt: return [.listDay(chart: chosenVisitor?.chart)]
        case .changePassword:
            phase = .changingPassword(PasswordForm())
            return []
        case .signOut:
            if let busy = readers.indices.first(where: { readers[$0].device.isOccupied }) {
                say(.cardStillOnReader, [cardOwnerName(at: busy)], tone: .warn)
                return []
            }
            popUp = .confirm(.signOut)
        default: return notHere(act)
        }
        return []
    }

    private mutating func callToReader() -> [DeskEffect] {
        guard let visitor = chosenVisitor else { return nobodyChosen() }
        if let index = readerInUse(by: visitor.id) {
            // Called already: the window turns to them, and nobody is at two readers.
            shown = index
            phase = .atReader(visitor: visitor.id)
            return []
        }
        guard let free = idleReader else { return noReaderFree(for: visitor) }
        guard visitor.hasCard else { return refuseWithoutCard(visitor) }
        shown = free
        phase = .atReader(visitor: visitor.id)
        readers[free].visitor = visitor.id
        // Somebody who was checked before stays checked, whatever comes of this time.
        let effects = visitor.progress == .waiting ? note(.atReader, for: visitor.id) : []
        guard visitor.phone == nil else {
            // Who comes with a phone has to choose it on the reader first.
            say(.phoneInHand, [Bilingual(visitor.name)])
            return effects
        }
        return effects + [.reader(.callPatient(visitor: visitor.id), at: readerNumber)]
    }

    private mutating func refuseWithoutCard(_ visitor: Visitor) -> [DeskEffect] {
        say(.noCard, [Bilingual(visitor.name), ShownPaper.forNumberEntry(on: today).names], tone: .warn)
        return []
    }

    /// Why nobody can be called: a card still lies there, or the device does not work. Either way there is a next step.
    private mutating func noReaderFree(for visitor: Visitor) -> [DeskEffect] {
        if readers[shown].isApp {
            // The app is not what is in the way.
            let others = readers.indices.filter { !readers[$0].isApp }
            shown = others.first { readers[$0].device.isOutOfOrder } ?? others[0]
        }
        if reader.isOutOfOrder {
            if visitor.hasCard { noteCard(.failed(.readerDown), of: visitor.id) }
            say(.readerOutOfOrder, [readers[shown].name], tone: .warn)
        } else {
            say(.cardStillOnReader, [cardOwnerName(at: shown)], tone: .warn)
        }
        return []
    }

    /// The check goes to the patient: the app asks for consent first, then the card is held to it.
    mutating func callToApp() -> [DeskEffect] {
        guard let visitor = chosenVisitor else { return nobodyChosen() }
        guard let index = readers.firstIndex(where: \.isApp), isOpen(index) else {
            say(.appNotHere, tone: .warn)
            return []
        }
        guard visitor.hasCard else { return refuseWithoutCard(visitor) }
        shown = index
        guard readers[index].device.isIdle else {
            // Somebody is at it: the window turns to them, and their check is not put to another.
            phase = .atReader(visitor: readers[index].visitor)
            return []
        }
        phase = .atReader(visitor: visitor.id)
        readers[index].visitor = visitor.id
        let effects = visitor.progress == .waiting ? note(.atReader, for: visitor.id) : []
        return effects + readerEvent(.checkBegun)
    }

    /// Off and on again. While a patient is at it, that would be the end of the visit: so it asks first.
    mutating func restartReader() -> [DeskEffect] {
        if reader.isIdle || reader.isOutOfOrder { return restarted() }
        popUp = .confirm(.restartReader)
        return []
    }

    mutating func restarted() -> [DeskEffect] {
        say(.readerRestarted, [readers[shown].name])
        return readerEvent(reader.screen.code == .off ? .pluggedIn : .restarted)
    }

    /// The number form: as it was left for this patient, or empty. `paper` is what is typed from, where that was chosen.
    mutating func openEntry(for visitor: String?, from paper: ShownPaper? = nil) {
        let left = lastEntry.flatMap { $0.visitor == visitor ? $0 : nil }
        var form = left ?? NumberEntry(visitor: visitor)
        form.paper = paper
        entryBegan = effortMark
        phase = .entry(form)
    }

    private mutating func nobodyChosen() -> [DeskEffect] {
        say(.nobodyChosen, tone: .warn)
        return []
    }

    /// 目視モード from the terminal: the administrator account switches it on, and back.
    mutating func switchVisualMode() -> [DeskEffect] {
        guard reader.rules.visualStart == .terminal else {
            say(.visualAtReader, tone: .warn)
            return []
        }
        guard account?.account == .administrator else {
            say(.visualNeedsAdministrator, tone: .warn)
            return []
        }
        let on = reader.mode != .visual
        // The terminal switches all its readers.
        let effects = readers.flatMap { readerEvent(.visualModeSwitched(on: on), at: $0.number) }
        if on { say(.visualOn, tone: .warn) } else { say(.visualOff) }
        return effects
    }

}

extension VisitProgress {
    /// Why there is no answer to open: none yet, or none that this program still has.
    fileprivate var withoutAnswer: MessageCode {
        switch self {
        case .waiting, .atReader, .checked: .notCheckedYet
        case .imported: .importedBefore
        case .declared: .declaredBefore
        case .done(let before): before.withoutAnswer
        }
    }

    /// What is to be done for a visitor who has come so far.
    var next: MessageCode {
        switch self {
        case .waiting: .waitingNext
        case .atReader: .waitingAtReader
        case .checked: .waitingChecked
        case .imported: .waitingImported
        case .declared: .waitingDeclared
        case .done: .waitingDone
        }
    }
}
