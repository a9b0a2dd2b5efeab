import Basics
import ClinicRecords
import Eligibility

/// For what somebody is being signed in.
enum SignInPurpose: Hashable, Sendable {
    /// To work at the window.
    case window
    /// To read the medication of this check; then the desk goes back to whoever was signed in.
    case medication(check: String)
    /// The same, for the clinician's view.
    case clinical(check: String)
}

extension Desk {
    /// Seconds without a hand on the window after which it signs out. [assumed]
    public static let idleSeconds = 30 * 60

    mutating func perform(_ act: Act, signingIn form: SignInForm) -> [DeskEffect] {
        var form = form
        switch act {
        case .up: form.offer(-1)
        case .down: form.offer(1)
        case .nextField, .previousField: form.moveFocus()
        case .confirm:
            guard !form.id.text.isEmpty, !form.password.isEmpty else {
                say(.signinEmpty, tone: .warn)
                return []
            }
            return ask(toSignIn: form.id.text, form.password.typed, for: .window)
        default: return notHere(act)
        }
        phase = .signIn(form)
        return []
    }

    mutating func ask(toSignIn id: String, _ password: TypedPassword, for purpose: SignInPurpose) -> [DeskEffect] {
        signingIn = purpose
        return [.signIn(id: id, password)]
    }

    mutating func signedIn(_ found: Operator) -> [DeskEffect] {
        guard let purpose = signingIn else { return [.signOut(id: found.id)] }
        signingIn = nil
        switch purpose {
        case .window:
            let before = [account, accountToReturnTo].compactMap(\.self).filter { $0.id != found.id }
            account = found
            accountToReturnTo = nil
            lastHand = now
            switch phase {
            case .signIn: phase = .waiting
            default: closeViewing(for: found.account)
            }
            say(.signedIn, [found.account.name])
            return before.map { .signOut(id: $0.id) }
        case .medication(let check):
            guard let visit = phase.checked, visit.answer.check == check, found.account == .viewing else {
                return [.signOut(id: found.id)]
            }
            accountToReturnTo = account
            account = found
            return askForMedication(of: visit)
        case .clinical(let check):
            guard let visit = phase.checked, visit.answer.check == check, found.account == .viewing,
                let page = visit.answer.firstClinicalPage
            else { return [.signOut(id: found.id)] }
            accountToReturnTo = account
            account = found
            return turn(to: page, of: visit)
        }
    }

    /// Signs in under the viewing account, whose password the practice home publishes, for one view.
    mutating func switchToViewing(for purpose: SignInPurpose) -> [DeskEffect] {
        guard let viewing = offers.first(where: { $0.account == .viewing }) else {
            say(.medicationNeedsViewing, tone: .warn)
            return []
        }
        return ask(toSignIn: viewing.id, TypedPassword(viewing.password), for: purpose)
    }

    mutating func signInRefused(_ refusal: SignInRefusal) {
        signingIn = nil
        switch refusal {
        case .wrong:
            if case .signIn(var form) = phase {
                form.refused()
                phase = .signIn(form)
            }
            say(.signinRefused, tone: .warn)
        case .delayed(let until): say(.signinDelayed, [Bilingual(until.clockWithSeconds)], tone: .warn)
        case .locked(let until): say(.signinLocked, [Bilingual(until.clock)], tone: .stop)
        case .filesOpen(let files): say(.signinFilesOpen, [Bilingual(files.first ?? "")], tone: .stop)
        case .inUse(let session):
            say(.signinInUse, [Bilingual(session.place.terminal), Bilingual(session.since.clock)], tone: .stop)
        }
    }

    /// Which training accounts still have the password that the screen shows.
    mutating func offer(_ accounts: [TrainingAccount]) {
        offers = accounts
        if case .signIn(let form) = phase {
            let typed = form.offered == nil && !form.id.text.isEmpty ? form.id.text : nil
            phase = .signIn(SignInForm(offers: accounts, last: typed))
        }
    }

    /// Ends the session at the window and whatever is open; the day's answers stay.
    mutating func signOut() -> [DeskEffect] {
        let signedIn = [account, accountToReturnTo].compactMap(\.self)
        account = nil
        accountToReturnTo = nil
        signingIn = nil
        phase = .signIn(SignInForm(offers: offers, last: signedIn.last?.id))
        return signedIn.map { .signOut(id: $0.id) }
    }

    // MARK: - Idle

    /// Signs out where nobody has touched the window for long. Not while an answer is on the line or a patient is at a
    /// reader; a day that begins starts the count anew.
    mutating func signOutWhenIdle(since before: Moment) -> [DeskEffect] {
        if now.day > before.day { lastHand = now }
        guard account != nil, now - lastHand >= Desk.idleSeconds, openRequests.isEmpty,
            readers.allSatisfy(\.device.isIdle)
        else { return [] }
        let dropped = hasUnfinishedForm
        popUp = nil
        let effects = signOut()
        let minutes = Bilingual(String(Desk.idleSeconds / 60))
        say(dropped ? .idleFormDropped : .idleSignedOut, [minutes], tone: .warn)
        return effects
    }

    private var hasUnfinishedForm: Bool {
        switch phase {
        case .entry, .handEntry: true
        case .changingPassword(let form): !form.isEmpty
        case .signIn, .waiting, .atReader, .comparing, .papers, .inquiring, .result, .medication, .clinical,
            .differences,
            .receipt, .searching, .insurances, .sheet:
            false
        }
    }

    // MARK: - One's own password

    mutating func perform(_ act: Act, changing form: PasswordForm) -> [DeskEffect] {
        var form = form
        switch act {
        case .up, .previousField: form.moveFocus(-1)
        case .down, .nextField: form.moveFocus(1)
        case .back:
            phase = .waiting
            return []
        case .confirm: return changePassword(by: form)
        default: return notHere(act)
        }
        phase = .changingPassword(form)
        return []
    }

    private mutating func changePassword(by filled: PasswordForm) -> [DeskEffect] {
        guard let account else { return [] }
        var form = filled
        form.flaws = PasswordPolicy(for: account, at: site).flaws(of: form.new.typed, now: form.current.typed)
        phase = .changingPassword(form)
        guard form.flaws.isEmpty else {
            say(.passwordGuessable, tone: .warn)
            return []
        }
        guard form.new == form.again else {
            say(.passwordDiffers, tone: .warn)
            return []
        }
        return [.changePassword(id: account.id, current: form.current.typed, new: form.new.typed)]
    }

    mutating func passwordChanged() {
        if case .changingPassword = phase { phase = .waiting }
        say(.passwordChanged)
    }
}

extension Moment {
    /// `09:05:30`.
    var clockWithSeconds: String { String("\(self)".suffix(8)) }
}

extension DeskEvent {
    /// Whether a hand was at the window or at a reader.
    var isByHand: Bool {
        switch self {
        case .keyPressed, .actChosen, .pasted, .clicked, .typed, .visitorChosen, .reader, .accountChosen: true
        default: false
        }
    }
}
