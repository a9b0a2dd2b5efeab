import Basics
import CardReaderSim
import Eligibility
import ReceiptSystem
import Screens

/// Where the conversation at the window stands. Each phase carries what belongs to it, and nothing else exists.
public enum Phase: Hashable, Sendable {
    case signIn(SignInForm)
    case waiting
    /// A patient is at the reader; the window waits.
    case atReader(visitor: String?)
    /// Staff compare the photo of the chip with the person at the camera. The pictures exist here and nowhere else.
    case comparing(visitor: String?, chip: PixelImage, frame: PixelImage)
    case entry(NumberEntry)
    /// The list of papers a patient can show in place of a check by card.
    case papers(PaperChoice)
    /// The inquiry is on the line.
    case inquiring(PendingCheck)
    case result(CheckedVisit)
    case medication(CheckedVisit, Section<[MedicationItem]>, top: Int)
    /// The clinician's view, with the one page that lies open.
    case clinical(CheckedVisit, ClinicalView)
    case differences(CheckedVisit, row: Int)
    case receipt(ReceiptView)
    /// A patient of the receipt computer is being looked for.
    case searching(PatientFinder)
    /// Insurances and their history of one chart; `top` is the first of them shown.
    case insurances(ReceiptView, top: Int)
    /// The insurance is typed by hand, to be compared with its import.
    case handEntry(HandEntry)
    /// Services and drugs of a visit, and its payment.
    case sheet(VisitSheet)
    /// Somebody changes their own password.
    case changingPassword(PasswordForm)

    /// The answer on the table, in the phases that have one.
    public var checked: CheckedVisit? {
        switch self {
        case .result(let visit), .medication(let visit, _, _), .clinical(let visit, _), .differences(let visit, _):
            visit
        case .receipt(let view), .insurances(let view, _): view.checked
        case .searching(let finder): finder.checked
        case .handEntry(let form): form.view.checked
        case .sheet(let sheet): sheet.view.checked
        case .papers(let choice): choice.checked
        case .signIn, .waiting, .atReader, .comparing, .entry, .inquiring, .changingPassword: nil
        }
    }
}

extension Phase {
    /// Puts the same answer, of which more has become known, in place of the one on the table.
    mutating func replace(_ visit: CheckedVisit) {
        switch self {
        case .result: self = .result(visit)
        case .medication(_, let contents, let top): self = .medication(visit, contents, top: top)
        case .clinical(_, let view): self = .clinical(visit, view)
        case .differences(_, let row): self = .differences(visit, row: row)
        case .papers(let choice): self = .papers(choice.goingBack(to: visit))
        case .receipt(var view):
            view.checked = visit
            self = .receipt(view)
        case .insurances(var view, let top):
            view.checked = visit
            self = .insurances(view, top: top)
        case .searching(var finder):
            finder.goBack(to: visit)
            self = .searching(finder)
        case .handEntry(var form):
            form.view.checked = visit
            self = .handEntry(form)
        case .sheet(var sheet):
            sheet.view.checked = visit
            self = .sheet(sheet)
        case .signIn, .waiting, .atReader, .comparing, .entry, .inquiring, .changingPassword: break
        }
    }
}

/// A check that has been asked and not yet answered.
public struct PendingCheck: Hashable, Sendable {
    public let inquiry: Inquiry
    /// The visit it is asked for; nil for a card put down uncalled.
    public let visitor: String?
    public let way: CheckWay
    /// What the patient chose at the reader that is none of the centre's business: the form of the prescription, and
    /// whether to use a certificate of subsidy.
    public var choices: [ConsentQuestion: Bool] = [:]
    /// All questions that the reader put, with the answers.
    public var questions: [ConsentQuestion: Bool] = [:]
    /// The last day of the certificate on the reader.
    public var certificateUntil: Day?
    /// Of the certificate on card or phone; nil for a check by number.
    public var serial: String?
    /// When the form of a check by number was opened; nil for a card, where the clerk's work begins with the answer.
    public var began: EffortMark?

    /// Nil for a check by number.
    public var proof: IdentityProof? { if case .card(let proof, _) = way { proof } else { nil } }
    /// The reader that waits for the answer; nil for a check by number.
    public var reader: Int? { if case .card(_, let reader) = way { reader } else { nil } }
}

/// How a check came about.
public enum CheckWay: Hashable, Sendable {
    case number
    /// At the reader of that number.
    case card(IdentityProof, reader: Int)
}

/// What lies over the window and takes the keys first.
public enum PopUp: Hashable, Sendable {
    case help
    /// `top` is the first entry shown, counted from the newest.
    case log(top: Int)
    /// `top` is the first reason shown.
    case reasons(top: Int)
    case confirm(Confirmation)
    /// What can break, with the row under the cursor: a trainer's screen.
    case faults(row: Int)
    /// The view behind the counter, which takes the keys; what it shows is `Desk.backstage`.
    case backstage
}

/// A question before something is done that cannot simply be taken back.
public enum Confirmation: Hashable, Sendable {
    /// Answers not yet imported would go; the names of their patients.
    case quit(unimported: [String])
    case signOut
    /// Opening medication takes the viewing account.
    case viewMedication
    /// So does the clinician's view.
    case viewClinical
    /// Restarting the reader ends the visit of the patient at it.
    case restartReader
    /// The receipt computer has refused; there is nothing to decide but to have read why.
    case importRefused(ImportRefusal)
    /// What has been typed by hand so far would go.
    case leaveHandEntry
    /// Valid answers of this visit have not been imported, and it is to be over.
    case settleUnimported(visit: String)

    var question: Message {
        switch self {
        case .quit: Message(.quitQuestion)
        case .signOut: Message(.signOutQuestion)
        case .viewMedication: Message(.medicationSwitch)
        case .viewClinical: Message(.clinicalSwitch)
        case .restartReader: Message(.restartQuestion)
        case .importRefused(let refusal): Message(.importRefusal, [refusal.text], tone: .warn)
        case .leaveHandEntry: Message(.handLeaveQuestion)
        case .settleUnimported: Message(.doneQuestion)
        }
    }

    var loss: Message {
        switch self {
        case .quit(let names): names.isEmpty ? Message(.quitNoLoss) : Message(.quitLoss, [.whose(names)], tone: .warn)
        case .signOut: Message(.signOutLoss)
        case .viewMedication, .viewClinical: Message(.medicationSwitchLoss)
        case .restartReader: Message(.restartLoss, tone: .warn)
        case .importRefused: Message(.importRefused)
        case .leaveHandEntry: Message(.handLeaveLoss, tone: .warn)
        case .settleUnimported: Message(.doneUnimported, tone: .warn)
        }
    }
}

extension Bilingual {
    /// Whose something is: the first names, and how many more.
    fileprivate static func whose(_ names: [String]) -> Bilingual {
        let (shown, more) = (names.prefix(2), names.count - 2)
        return Bilingual(
            ja: shown.map { $0 + "さん" }.joined(separator: "、") + (more > 0 ? "ほか\(more)名" : ""),
            en: shown.joined(separator: ", ") + (more > 0 ? " and \(more) more" : ""))
    }
}
