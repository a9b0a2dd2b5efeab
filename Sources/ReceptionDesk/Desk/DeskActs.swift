import Basics
import CardReaderSim
import ClinicRecords
import Eligibility

extension Desk {
    /// An act of the clerk, whichever key or scenario line it came from. What cannot be done here says so.
    mutating func perform(_ act: Act) -> [DeskEffect] {
        switch act {
        case .redraw: return [.redraw]
        case .suspend: return [.suspend]
        case .reloadScreens: return [.reloadScreens]
        case .language:
            language = language == .ja ? .en : .ja
            say(.languageSwitched)
            return [.redraw]
        case .help:
            popUp = .help
            return []
        case .log:
            popUp = .log(top: 0)
            return []
        case .faults:
            popUp = .faults(row: 0)
            return []
        case .backstage: return toggleBackstage()
        case .quit: return askToQuit()
        default: break
        }
        if let popUp { return perform(act, over: popUp) }
        switch phase {
        case .signIn(let form): return perform(act, signingIn: form)
        case .waiting: return performAtList(act)
        case .atReader: return performAtReader(act)
        case .comparing(let visitor, _, _): return perform(act, comparing: visitor)
        case .entry(let form): return perform(act, entering: form)
        case .papers(let choice): return perform(act, choosing: choice)
        case .inquiring: return notHere(act)
        case .result(let visit): return perform(act, with: visit)
        case .medication(let visit, let contents, let top): return perform(act, reading: contents, of: visit, top: top)
        case .clinical(let visit, let view): return perform(act, reading: view, of: visit)
        case .differences(let visit, let row): return perform(act, comparing: visit, row: row)
        case .receipt(let view): return perform(act, at: view)
        case .searching(let finder): return perform(act, searching: finder)
        case .insurances(let view, let top): return perform(act, reading: view, top: top)
        case .handEntry(let form): return perform(act, typing: form)
        case .sheet(let sheet): return perform(act, filling: sheet)
        case .changingPassword(let form): return perform(act, changing: form)
        }
    }

    /// What works whatever is under way.
    static let actsOfProgram: Set<Act> = [
        .faults, .backstage, .redraw, .suspend, .reloadScreens, .language, .help, .log, .quit,
    ]

    mutating func notHere(_ act: Act) -> [DeskEffect] {
        say(.notHere, [act.label, screen.title], tone: .dim)
        return []
    }

    // MARK: - Pop-ups

    private mutating func perform(_ act: Act, over popUp: PopUp) -> [DeskEffect] {
        switch (popUp, act) {
        case (_, .back):
            self.popUp = nil
            return []
        case (.log(let top), _):
            guard let moved = Desk.scrolled(top, by: act, of: journal.count) else { return notHere(act) }
            self.popUp = .log(top: moved)
        case (.reasons(let top), _):
            guard let moved = Desk.scrolled(top, by: act, of: reasons.count) else { return notHere(act) }
            self.popUp = .reasons(top: moved)
        case (.backstage, _): return performBehind(act)
        case (.faults(let row), _): return perform(act, onFault: row)
        case (.confirm(let confirmation), .confirm):
            self.popUp = nil
            return confirmed(confirmation)
        default: return notHere(act)
        }
        return []
    }

    /// The first entry shown after a key that moves; nil for any other.
    private static func scrolled(_ top: Int, by act: Act, of count: Int) -> Int? {
        let step: Int
        switch act {
        case .up: step = -1
        case .down: step = 1
        case .pageUp: step = -pageOfPopUp
        case .pageDown: step = pageOfPopUp
        default: return nil
        }
        return max(0, min(count - 1, top + step))
    }

    private mutating func confirmed(_ confirmation: Confirmation) -> [DeskEffect] {
        switch confirmation {
        case .quit: return [.quit]
        case .importRefused: return []
        case .restartReader: return restarted()
        case .leaveHandEntry:
            if case .handEntry(let form) = phase { phase = .receipt(form.view) }
            return []
        case .settleUnimported(let visit): return settle(visit)
        case .signOut:
            let effects = signOut()
            say(.signedOut)
            return effects
        case .viewMedication:
            guard let visit = phase.checked else { return [] }
            return switchToViewing(for: .medication(check: visit.answer.check))
        case .viewClinical:
            guard let visit = phase.checked else { return [] }
            return switchToViewing(for: .clinical(check: visit.answer.check))
        }
    }

    // MARK: - The program

    private mutating func askToQuit() -> [DeskEffect] {
        if case .signIn = phase, popUp == nil { return [.quit] }
        if case .confirm(.quit) = popUp { return [.quit] }
        popUp = .confirm(.quit(unimported: unimported))
        return []
    }

    /// The patients of valid answers of today that have not reached the receipt computer, in the order of their checks.
    var unimported: [String] {
        answered.values.filter { $0.answer.validity == .valid && !$0.isImported }
            .sorted { ($0.answer.at, $0.answer.check) < ($1.answer.at, $1.answer.check) }
            .compactMap { $0.answer.coverage.value?.person.name }
    }

    // MARK: - Asking

    /// Who asks the centre: all of it goes into the usage log.
    var asker: Asker {
        Asker(
            institution: site.code, terminal: site.terminal, operatorID: account?.id ?? "",
            account: account?.account ?? .counter)
    }

    /// Cells of the key line.
    static let keyLineCells = 78

    /// Entries that a page key moves on in a pop-up. [assumed: about a page]
    private static let pageOfPopUp = 6
}
