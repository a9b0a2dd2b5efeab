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
    case result, resultByNumber, notFound, severalCharts, imported, medication, clinical, differences
    // At the receipt computer
    case receipt, search, choosingChart, insurances, handEntry, halfTyped, compared, sheet, doneSheet
    // Pop-ups
    case help, log, reasons, confirmQuit, confirmSignOut, confirmMedication, confirmClinical, confirmRestart,
        confirmLeavingHand
    case confirmDone, faults, changingPassword
    case backstageSystems, backstageLine, backstageChecks, backstageItems, backstageLeak

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
        case .clinical:
            go(to: .confirmClinical)
            press(.confirm)
            reply(.clinical(.shown(Samples.checkups)))
        case .differences:
            check()
            press(.differences)
        case .receipt:
            check()
            press(.receipt)
            send(.dayListed(Samples.day, patient: .hanakoImported))
        case .notFound:
            fillEntry()
            press(.inquire)
            answer { Samples.emptyAnswer($0, .notFound) }
        case .severalCharts:
            inquireByPIN()
            answer()
            match(.several([.hanako, .hanakoTwin]))
        case .choosingChart:
            go(to: .severalCharts)
            press(.chooseChart)
            find([.hanako, .hanakoTwin])
        case .search:
            go(to: .receipt)
            press(.search)
            find([.hanako, .hanakoTwin])
        case .insurances:
            go(to: .receipt)
            press(.insurances)
        case .handEntry:
            go(to: .receipt)
            press(.handEntry)
        case .halfTyped, .confirmLeavingHand:
            go(to: .handEntry)
            send(.typed(.handInsurer, "409995"))
            if place == .confirmLeavingHand { press(.back) }
        case .compared:
            go(to: .handEntry)
            for (field, text) in Samples.handTyped { send(.typed(field, text)) }
            press(.compare)
        case .sheet, .doneSheet:
            check()
            press(.receipt)
            send(.dayListed(place == .sheet ? Samples.day : Samples.doneDay, patient: .hanakoImported))
            press(.services)
            send(.visitBilled(visit: "hanako", Samples.treatment, Samples.bill))
        case .confirmDone:
            check()
            press(.receipt)
            send(.dayListed(Samples.checkedDay, patient: .hanako))
            press(.done)
        case .help: press(.help)
        case .changingPassword: press(.changePassword)
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
        case .backstageSystems, .backstageLine, .backstageChecks, .backstageItems, .backstageLeak:
            press(.backstage)
            while desk.screen.rawValue.filter({ $0 != "-" }) != place.rawValue.lowercased() { press(.nextPage) }
            if let page = desk.backstage?.page { send(.behindSeen(Samples.behind(page))) }
        case .confirmClinical:
            check { Samples.answer($0, clinical: Samples.consents) }
            press(.clinical)
        case .confirmMedication:
            check()
            press(.medication)
        }
    }
}
