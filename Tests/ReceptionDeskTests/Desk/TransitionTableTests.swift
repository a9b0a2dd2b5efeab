import Basics
import CardReaderSim
import Testing

@testable import ReceptionDesk

/// What an act leads to: the screen that takes the keys afterwards, and what is wanted, by name and in order.
private struct Row: CustomTestStringConvertible {
    let place: Place
    let acts: [Act]
    let screen: ScreenName
    let effects: String

    init(_ place: Place, _ acts: Act..., to screen: ScreenName, _ effects: String = "") {
        self.place = place
        self.acts = acts
        self.screen = screen
        self.effects = effects
    }

    var testDescription: String { "\(place) \(acts.map(\.rawValue))" }
}

/// Every act in every place: those of the table do what it says, those of the program always work, all others are refused.
struct TransitionTableTests {
    /// Acts that work whatever is under way.
    private static let always: Set<Act> = [
        .help, .log, .faults, .backstage, .language, .quit, .suspend, .redraw, .reloadScreens,
    ]

    private static let rows: [Row] =
        signingIn + listing + atReader + typing + papers + withAnswer + withoutInsurance + receiptComputer + popUps

    private static let signingIn = [
        Row(.signIn, .up, .down, .nextField, .previousField, to: .signIn),
        Row(.signIn, .confirm, to: .waiting, "signIn"),
        Row(.changingPassword, .up, .down, .nextField, .previousField, .confirm, to: .changePassword),
        Row(.changingPassword, .back, to: .waiting),
    ]

    private static let listing = [
        Row(.waiting, .up, .down, .pageUp, .pageDown, .visualMode, .open, to: .waiting),
        Row(.waiting, .toReader, to: .readerIdle, "noteProgress callPatient"),
        Row(.waiting, .app, to: .waiting),
        Row(.waiting, .restartReader, to: .waiting, "startUp"),
        Row(.waiting, .byNumber, to: .entry),
        Row(.waiting, .receipt, to: .waiting, "listDay"),
        Row(.waiting, .signOut, to: .confirm),
        Row(.waiting, .changePassword, to: .changePassword),
        Row(.waiting, .papers, to: .papers),
        Row(.emptyList, .up, .down, .pageUp, .pageDown, .visualMode, .open, .toReader, .papers, to: .waiting),
        Row(.emptyList, .app, to: .waiting),
        Row(.emptyList, .restartReader, to: .waiting, "startUp"),
        Row(.emptyList, .byNumber, to: .entry),
        Row(.emptyList, .receipt, to: .waiting, "listDay"),
        Row(.emptyList, .signOut, to: .confirm),
        Row(.emptyList, .changePassword, to: .changePassword),
    ]

    private static let atReader = [
        Row(.called, .present, to: .readerIdle, "callPatient"),
        Row(.called, .restartReader, to: .readerMessage, "startUp"),
        Row(.choosing, .restartReader, to: .confirm),
        Row(.typingPIN, .restartReader, to: .confirm),
        Row(.face, .restartReader, to: .confirm),
        Row(.askingCentre, .restartReader, to: .confirm),
        Row(.registration, .restartReader, to: .confirm),
        Row(.consent, .restartReader, to: .confirm),
        Row(.takingCard, .restartReader, to: .confirm),
        Row(.cardLeft, .restartReader, to: .confirm),
        Row(.called, .back, .cancelAtReader, to: .waiting, "noteProgress"),
        Row(.choosing, .takeCard, to: .waiting, "takeCardBack stopTimer noteProgress"),
        Row(.choosing, .back, .cancelAtReader, to: .readerMessage, "startTimer"),
        Row(.choosing, .visualMode, to: .readerPIN, "startTimer"),
        Row(.typingPIN, .confirm, to: .readerPIN),
        Row(.typingPIN, .visualMode, to: .readerPIN, "startTimer"),
        Row(.typingPIN, .takeCard, to: .waiting, "takeCardBack stopTimer noteProgress"),
        Row(.typingPIN, .back, .cancelAtReader, to: .readerMessage, "startTimer"),
        Row(.face, .takeCard, to: .waiting, "takeCardBack stopTimer forgetPhotos noteProgress"),
        Row(.face, .back, .cancelAtReader, to: .readerMessage, "stopTimer forgetPhotos startTimer"),
        Row(.askingCentre, .takeCard, to: .waiting, "takeCardBack noteProgress"),
        Row(.askingCentre, .back, .cancelAtReader, to: .readerMessage, "startTimer"),
        Row(.registration, .takeCard, to: .waiting, "takeCardBack stopTimer noteProgress"),
        Row(.registration, .back, .cancelAtReader, to: .readerMessage, "startTimer"),
        Row(.consent, .takeCard, to: .waiting, "takeCardBack stopTimer noteProgress"),
        Row(.consent, .back, .cancelAtReader, to: .readerMessage, "startTimer"),
        Row(.takingCard, .takeCard, .back, .cancelAtReader, to: .waiting, "takeCardBack stopTimer noteProgress"),
        Row(.cardLeft, .takeCard, .back, .cancelAtReader, to: .waiting, "takeCardBack noteProgress"),
        Row(.comparing, .same, to: .readerMessage, "stopTimer forgetPhotos transmit startTimer stopTimer"),
        Row(
            .comparing, .different, .back, .cancelAtReader, to: .readerMessage, "stopTimer forgetPhotos startTimer"),
        Row(.comparing, .takeCard, to: .waiting, "takeCardBack stopTimer forgetPhotos stopTimer noteProgress"),
    ]

    private static let typing = [
        Row(.entry, .nextField, .previousField, .up, .down, .toggle, .confirm, .inquire, to: .entry),
        Row(.entry, .back, to: .waiting),
        Row(.filledEntry, .nextField, .previousField, .up, .down, .toggle, .confirm, to: .entry),
        Row(.filledEntry, .inquire, to: .waiting, "transmit startTimer"),
        Row(.filledEntry, .back, to: .waiting),
    ]

    private static let papers = [
        Row(.papers, .up, .down, .cardCircumstance, .app, to: .papers),
        Row(.papers, .confirm, to: .entry),
        Row(.papers, .back, to: .waiting),
        Row(.papersOverAnswer, .up, .down, .cardCircumstance, .app, to: .papers),
        Row(.papersOverAnswer, .confirm, to: .entry),
        Row(.papersOverAnswer, .back, to: .result),
    ]

    private static let withAnswer = [
        Row(.result, .back, to: .waiting),
        Row(.result, .restartReader, to: .confirm),
        Row(.result, .importAnswer, to: .result, "importAnswer"),
        Row(.result, .differences, to: .differences),
        Row(.result, .medication, to: .confirm),
        Row(.result, .clinical, to: .confirm),
        Row(.result, .reasons, to: .reasons),
        Row(.result, .receipt, to: .result, "listDay"),
        Row(.result, .takeCard, to: .result, "takeCardBack stopTimer"),
        Row(.resultByNumber, .back, to: .waiting),
        Row(.resultByNumber, .restartReader, to: .result, "startUp"),
        Row(.resultByNumber, .byNumber, to: .entry),
        Row(.resultByNumber, .importAnswer, to: .result, "importAnswer"),
        Row(.resultByNumber, .differences, to: .differences),
        Row(.resultByNumber, .medication, to: .confirm),
        Row(.resultByNumber, .clinical, to: .confirm),
        Row(.resultByNumber, .reasons, to: .reasons),
        Row(.resultByNumber, .receipt, to: .result, "listDay"),
        Row(.imported, .back, to: .waiting),
        Row(.imported, .restartReader, to: .confirm),
        Row(.imported, .importAnswer, to: .result, "importAnswer"),
        Row(.imported, .differences, to: .differences),
        Row(.imported, .medication, to: .confirm),
        Row(.imported, .clinical, to: .confirm),
        Row(.imported, .reasons, to: .reasons),
        Row(.imported, .receipt, to: .result, "listDay"),
        Row(.imported, .takeCard, to: .result, "takeCardBack stopTimer"),
        Row(.medication, .up, .down, .pageUp, .pageDown, to: .medication),
        Row(.medication, .back, to: .result, "signOut"),
        Row(.clinical, .up, .down, .pageUp, .pageDown, to: .clinical),
        Row(.clinical, .nextItem, .previousItem, to: .clinical, "transmit startTimer"),
        Row(.clinical, .back, to: .result, "signOut"),
        Row(.differences, .up, .down, .toggle, .takeAll, to: .differences),
        Row(.differences, .importAnswer, to: .differences, "importAnswer"),
        Row(.differences, .back, to: .result),
    ]

    /// Answers that give no insurance, or whose patient is not clear, have a next step of their own.
    private static let withoutInsurance = [
        Row(.notFound, .back, to: .waiting),
        Row(.notFound, .byNumber, to: .entry),
        Row(.notFound, .papers, to: .papers),
        Row(.notFound, .toReader, to: .readerIdle, "callPatient"),
        Row(.notFound, .importAnswer, .medication, .clinical, to: .result),
        Row(.notFound, .differences, to: .differences),
        Row(.notFound, .reasons, to: .reasons),
        Row(.notFound, .receipt, to: .result, "listDay"),
        Row(.notFound, .restartReader, to: .result, "startUp"),
        Row(.severalCharts, .back, to: .waiting),
        Row(.severalCharts, .chooseChart, to: .search, "searchPatients"),
        Row(.severalCharts, .importAnswer, to: .result, "importAnswer"),
        Row(.severalCharts, .differences, to: .differences),
        Row(.severalCharts, .medication, to: .confirm),
        Row(.severalCharts, .clinical, to: .confirm),
        Row(.severalCharts, .reasons, to: .reasons),
        Row(.severalCharts, .receipt, to: .result, "listDay"),
        Row(.severalCharts, .restartReader, to: .confirm),
        Row(.severalCharts, .takeCard, to: .result, "takeCardBack stopTimer"),
    ]

    private static let receiptComputer = [
        Row(.receipt, .up, .down, .pageUp, .pageDown, to: .receipt, "listDay"),
        Row(.receipt, .search, to: .search, "searchPatients"),
        Row(.receipt, .insurances, to: .insurances, "listExpenses"),
        Row(.receipt, .handEntry, to: .handEntry),
        Row(.receipt, .services, to: .receipt, "billVisit"),
        Row(.receipt, .done, to: .receipt, "settleVisit listDay"),
        Row(.receipt, .undone, to: .receipt),
        Row(.receipt, .back, to: .result),
        Row(.search, .up, .down, .pageUp, .pageDown, to: .search),
        Row(.search, .confirm, to: .search, "listDay"),
        Row(.search, .back, to: .receipt),
        Row(.choosingChart, .up, .down, .pageUp, .pageDown, to: .search),
        Row(.choosingChart, .confirm, .back, to: .result),
        Row(.insurances, .up, .down, to: .insurances),
        Row(.insurances, .back, to: .receipt),
        Row(.handEntry, .nextField, .previousField, .up, .down, .confirm, .compare, to: .handEntry),
        Row(.handEntry, .back, to: .receipt),
        Row(.halfTyped, .nextField, .previousField, .up, .down, .confirm, .compare, to: .handEntry),
        Row(.halfTyped, .back, to: .confirm),
        Row(.compared, .nextField, .previousField, .up, .down, .confirm, .compare, to: .handEntry),
        Row(.compared, .back, to: .receipt),
        Row(.sheet, .up, .down, .pageUp, .pageDown, .nextField, .previousField, to: .visit),
        Row(.sheet, .add, .remove, .more, .less, to: .visit, "billVisit"),
        Row(.sheet, .done, to: .receipt, "settleVisit listDay"),
        Row(.sheet, .back, to: .receipt),
        Row(.doneSheet, .up, .down, .pageUp, .pageDown, .nextField, .previousField, to: .visit),
        Row(.doneSheet, .add, .remove, .more, .less, .done, to: .visit),
        Row(.doneSheet, .back, to: .receipt),
    ]

    private static let popUps = [
        Row(.help, .back, to: .waiting),
        Row(.log, .up, .down, .pageUp, .pageDown, to: .log),
        Row(.log, .back, to: .waiting),
        Row(.reasons, .up, .down, .pageUp, .pageDown, to: .reasons),
        Row(.reasons, .back, to: .result),
        Row(.confirmQuit, .confirm, to: .waiting, "quit"),
        Row(.confirmQuit, .back, to: .waiting),
        Row(.confirmSignOut, .confirm, to: .signIn, "signOut"),
        Row(.confirmSignOut, .back, to: .waiting),
        Row(.confirmMedication, .confirm, to: .result, "signIn"),
        Row(.confirmMedication, .back, to: .result),
        Row(.confirmClinical, .confirm, to: .clinical, "signIn"),
        Row(.confirmClinical, .back, to: .result),
        Row(.confirmRestart, .confirm, to: .readerMessage, "startUp stopTimer"),
        Row(.confirmRestart, .back, to: .readerChoose),
        Row(.confirmLeavingHand, .confirm, to: .receipt),
        Row(.confirmLeavingHand, .back, to: .handEntry),
        Row(.confirmDone, .confirm, to: .receipt, "settleVisit listDay"),
        Row(.confirmDone, .back, to: .receipt),
        Row(.faults, .up, .down, to: .faults),
        Row(.faults, .confirm, to: .faults, "disarmFault"),
        Row(.faults, .clearFaults, to: .faults, "armFault"),
        Row(.faults, .back, to: .waiting),
        Row(.backstageSystems, .up, .down, to: .backstageSystems),
        Row(.backstageSystems, .nextPage, to: .backstageLine, "lookBehind"),
        Row(.backstageSystems, .previousPage, to: .backstageLeak, "lookBehind"),
        Row(.backstageSystems, .back, to: .waiting),
        Row(.backstageLine, .nextPage, to: .backstageChecks, "lookBehind"),
        Row(.backstageLine, .previousPage, to: .backstageSystems, "lookBehind"),
        Row(.backstageLine, .back, to: .waiting),
        Row(.backstageChecks, .nextPage, to: .backstageItems, "lookBehind"),
        Row(.backstageChecks, .previousPage, to: .backstageLine, "lookBehind"),
        Row(.backstageChecks, .back, to: .waiting),
        Row(.backstageItems, .nextPage, to: .backstageLeak, "lookBehind"),
        Row(.backstageItems, .previousPage, to: .backstageChecks, "lookBehind"),
        Row(.backstageItems, .back, to: .waiting),
        Row(.backstageLeak, .nextPage, to: .backstageSystems, "lookBehind"),
        Row(.backstageLeak, .previousPage, to: .backstageItems, "lookBehind"),
        Row(.backstageLeak, .back, to: .waiting),
    ]

    @Test(arguments: rows)
    private func `an act of the table leads where the table says`(row: Row) {
        for act in row.acts {
            var counter = row.place.counter
            let wanted = counter.press(act)
            #expect(counter.desk.screen == row.screen, "\(act.rawValue)")
            #expect(wanted.map(\.name).joined(separator: " ") == row.effects, "\(act.rawValue)")
            if wanted.isEmpty { #expect(counter.desk.message.code != .notHere, "\(act.rawValue)") }
        }
    }

    @Test(arguments: Place.allCases)
    func `any other act is refused in words and changes nothing`(place: Place) {
        let meaningful = Set(Self.rows.filter { $0.place == place }.flatMap(\.acts))
        for act in Act.allCases where !meaningful.contains(act) && !Self.always.contains(act) {
            var counter = place.counter
            let before = counter.desk
            #expect(counter.press(act) == [], "\(act.rawValue)")
            #expect(counter.desk.message == Message(.notHere, [act.label, before.screen.title], tone: .dim))
            #expect(counter.desk.phase == before.phase && counter.desk.popUp == before.popUp, "\(act.rawValue)")
            #expect(counter.desk.reader == before.reader && counter.desk.line == before.line, "\(act.rawValue)")
        }
    }

    @Test(arguments: Place.allCases)
    func `the acts of the program work everywhere`(place: Place) {
        for (act, effects) in [
            (Act.language, [DeskEffect.redraw]), (.suspend, [.suspend]), (.redraw, [.redraw]),
            (.reloadScreens, [.reloadScreens]), (.help, []), (.log, []), (.faults, []),
        ] {
            var counter = place.counter
            let before = counter.desk
            #expect(counter.press(act) == effects, "\(act.rawValue)")
            #expect(counter.desk.phase == before.phase, "\(act.rawValue)")
            #expect((counter.desk.language != before.language) == (act == .language))
        }
        let opening = [(Act.help, ScreenName.help), (.log, .log), (.faults, .faults), (.backstage, .backstageSystems)]
        for (act, screen) in opening where !place.rawValue.hasPrefix(act.rawValue) || act == .faults {
            var counter = place.counter
            counter.press(act)
            #expect(counter.desk.screen == screen)
        }
    }

    /// Scenarios may use any act; a clerk has keys alone.
    @Test(arguments: rows)
    private func `every act that works has a key where it works`(row: Row) {
        // Cancelling has one key at the reader, whichever of its two names a scenario gives it, and in the form the
        // space bar itself switches.
        let atReader: Set<Place> = [
            .called, .choosing, .typingPIN, .face, .askingCentre, .registration, .consent, .takingCard, .cardLeft,
            .comparing,
        ]
        let form: Set<Place> = [.entry, .filledEntry]
        let screen = row.place.counter.desk.screen
        let keyed = Set(KeyTable.bindings(on: screen).map(\.act))
        for act in row.acts {
            if act == .back, atReader.contains(row.place) { continue }
            if act == .toggle, form.contains(row.place) { continue }
            #expect(keyed.contains(act), "\(act.rawValue)")
        }
    }
}
