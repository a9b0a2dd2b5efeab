import Basics
import CardReaderSim
import Eligibility

@testable import ReceptionDesk

/// Every place where the desk can stand, reached by events alone.
enum Place: String, CaseIterable {
    case signIn, waiting, emptyList
    // At the reader
    case called, choosing, typingPIN, face, askingCentre, registration, consent, takingCard, cardLeft
    case comparing
    case entry, filledEntry, inquiring
    case papers, papersOverAnswer
    // With an answer
    case result, resultByNumber, imported, medication, differences, receipt
    // Pop-ups
    case help, log, reasons, confirmQuit, confirmSignOut, confirmMedication, confirmRestart, faults

    var counter: Counter {
        var counter = Counter(
            visitors: self == .emptyList ? [] : [.hanako, .taro], account: self == .signIn ? nil : .counter)
        counter.go(to: self)
        return counter
    }
}

extension Counter {
    fileprivate mutating func go(to place: Place) {
        switch place {
        case .signIn, .waiting, .emptyList: break
        case .called: press(.toReader)
        case .choosing: placeCard()
        case .typingPIN:
            placeCard()
            reader(.pinChosen, .digitPressed(1))
        case .face:
            placeCard()
            reader(.faceChosen)
            send(.frameTaken(Samples.cameraFrame))
        case .askingCentre: provePIN()
        case .registration:
            provePIN()
            authenticate(registered: false)
        case .consent:
            provePIN()
            authenticate()
        case .takingCard:
            placeCard()
            reader(.cancelPressed)
        case .cardLeft:
            placeCard()
            reader(.cancelPressed)
            send(.timerEnded(.reader()))
        case .comparing:
            placeCard()
            reader(.visualChosen)
            send(.typed(.readerPIN, "2468"))
            reader(.confirmPressed)
            send(.photosShown(chip: Samples.chipPhoto, frame: Samples.cameraFrame))
        case .entry: press(.byNumber)
        case .filledEntry: fillEntry()
        case .inquiring, .resultByNumber:
            fillEntry()
            press(.inquire)
            if place == .resultByNumber { answer() }
        case .papers: press(.papers)
        case .papersOverAnswer:
            check { Samples.emptyAnswer($0, .notFound) }
            press(.papers)
        case .result: check()
        case .imported:
            check()
            send(
                .imported(
                    check: "S-1", .imported(chart: "00012", at: desk.now, changed: [.branch, .share])))
        case .medication:
            check()
            openMedication()
        case .differences:
            check()
            press(.differences)
        case .receipt:
            check()
            press(.receipt)
            send(.dayListed(Samples.day, patient: .hanakoImported))
        case .help: press(.help)
        case .log: press(.log)
        case .reasons:
            check()
            press(.reasons)
        case .confirmQuit: press(.quit)
        case .confirmSignOut: press(.signOut)
        case .confirmRestart:
            placeCard()
            press(.restartReader)
        case .faults:
            press(.faults)
            press(.down)
            send(
                .faultsArmed([ArmedFault(NoFault()), ArmedFault(try! FaultList.armed(["unplugged"]).fault, count: 2)]))
        case .confirmMedication:
            check()
            press(.medication)
        }
    }
}
