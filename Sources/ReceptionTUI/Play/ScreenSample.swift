import Basics
import CardReaderSim
import Eligibility
import ReceiptSystem
import ReceptionDesk

/// Brings a desk to a screen for one person, by the same events a user would cause: for `screens show`, for the README
/// and for expected screens.
enum ScreenSample {
    /// - Throws: a failure for an unknown person, or when the screen cannot be reached with this one.
    static func session(
        showing screen: ScreenName, person: String, library: Library, now: Moment, language: Language, seed: UInt64
    ) throws(Failure) -> Session {
        guard let sheet = library.roster[person] else { throw Failure.unknownPerson(person, library) }
        let session = try Session.freePractice(
            library: library, databases: .inMemory(), site: library.site("clinic"), now: now,
            session: "S", language: language, seed: seed)
        let sample = Reaching(session: session, person: sheet.person(on: now.day))
        try sample.reach(screen)
        guard [session.desk.screen, session.desk.windowScreen, session.desk.readerScreen].contains(screen) else {
            throw Failure(
                .badData, ja: "\(person) では画面 \(screen.rawValue) になりません。別の人物を --people で選んでください。",
                en: "The screen \(screen.rawValue) is not reached with \(person). Choose another person with --people.")
        }
        return session
    }
}

/// The way to each screen.
private struct Reaching {
    let session: Session
    let person: Person

    func reach(_ screen: ScreenName) throws(Failure) {
        if screen == .signIn { return }
        session.send(.accountChosen(.counter))
        session.send(.visitorChosen(person.id))
        switch screen {
        case .signIn, .waiting, .readerIdle: break
        case .entry: press(.byNumber)
        case .papers: press(.papers)
        case .changePassword:
            press(.changePassword)
            for field in [FieldName.passwordCurrent, .passwordNew, .passwordAgain] {
                session.send(.typed(field, "ippan1234"))
            }
            press(.confirm)
        case .staffComparison: try compare()
        case .result: try check()
        case .medication:
            try check()
            press(.medication)
            press(.confirm)
        case .clinical:
            try check()
            press(.clinical)
            press(.confirm)
        case .differences:
            try check()
            press(.differences)
        case .receipt:
            try check()
            press(.importAnswer)
            press(.receipt)
        case .search:
            press(.receipt)
            press(.search)
            session.send(.typed(.searchText, person.kana))
        case .insurances:
            try check()
            press(.importAnswer)
            press(.receipt)
            press(.insurances)
        case .handEntry: try typeByHand()
        case .visit:
            try check()
            press(.importAnswer)
            press(.receipt)
            press(.services)
            for code in [ServiceTable.laterVisit, ServiceTable.prescribing, DrugTable.all[0].code] {
                session.send(.typed(.tableName, code))
                press(.add)
            }
        case .help: press(.help)
        case .log:
            try check()
            press(.log)
        case .reasons:
            try check()
            press(.reasons)
        case .confirm: press(.quit)
        case .faults:
            press(.faults)
            press(.down)
            press(.confirm)
        case .backstageSystems, .backstageLine, .backstageChecks, .backstageItems, .backstageLeak:
            try lookBehind(screen)
        case .readerChoose: call()
        case .readerPIN:
            call()
            if let offer = session.desk.reader.offered.first(where: { $0.code == "pin" }) {
                session.send(.reader(offer.event))
            }
        case .readerFace:
            call()
            session.send(.reader(.faceChosen))
        case .readerConsent: try prove()
        case .readerMessage: try check()
        }
    }

    private func press(_ act: Act) { session.perform(ClerkLine.press(act)) }

    /// Who means to use a phone puts down the card all the same: the screens are the same for everybody.
    private func call() {
        press(.toReader)
        if person.phone != nil { press(.present) }
    }

    /// By PIN where there is one, else by face.
    private func prove() throws(Failure) {
        call()
        if let pin = person.card?.pin {
            try session.perform(.pin(pin))
        } else {
            try session.perform(.face(.matches))
        }
        if session.desk.reader.screen.code == .registration { try session.perform(.register(true)) }
    }

    /// By card as the person answers the reader's questions; by number for somebody without a card.
    private func check() throws(Failure) {
        guard person.card != nil else { return checkByNumber() }
        try prove()
        try session.perform(.consent(Dictionary(uniqueKeysWithValues: person.consents.map { ($0, true) }), rest: false))
    }

    /// After two checks, so that every page has something to show.
    private func lookBehind(_ screen: ScreenName) throws(Failure) {
        try check()
        press(.takeCard)
        press(.back)
        try check()
        press(.backstage)
        while session.desk.screen != screen { press(.nextPage) }
    }

    /// With a slip in the number.
    private func typeByHand() throws(Failure) {
        try check()
        press(.importAnswer)
        press(.receipt)
        press(.handEntry)
        guard let coverage = session.desk.phase.checked?.answer.coverage.value else { return }
        session.send(.typed(.handInsurer, coverage.insurerNumber))
        session.send(.typed(.handSymbol, coverage.symbol))
        session.send(.typed(.handNumber, coverage.number + "9"))
        session.send(.typed(.handShare, "\(coverage.share)"))
        press(.compare)
    }

    private func checkByNumber() {
        guard let coverage = person.coverage(registeredBy: session.now.day) else { return }
        press(.byNumber)
        session.send(.typed(.entryInsurer, coverage.insurer.digits))
        session.send(.typed(.entrySymbol, coverage.symbol))
        session.send(.typed(.entryNumber, coverage.number))
        session.send(.typed(.entryBranch, coverage.branch?.digits ?? ""))
        session.send(.typed(.entryBirth, person.birth.description))
        press(.inquire)
    }

    private func compare() throws(Failure) {
        if session.desk.reader.rules.visualStart == .terminal {
            session.send(.accountChosen(.administrator))
            press(.visualMode)
            try session.perform(.card(person: person.id))
        } else {
            try session.perform(.card(person: person.id))
            session.compareByStaffAtReader()
        }
    }
}

extension Session {
    /// Staff start the comparison at the reader with the institution's password.
    func compareByStaffAtReader() {
        send(.reader(.visualChosen))
        for digit in desk.site.staffPassword.compactMap(\.wholeNumberValue) { send(.reader(.digitPressed(digit))) }
        send(.reader(.confirmPressed))
        settle()
    }
}

extension Failure {
    static func unknownPerson(_ id: String, _ library: Library) -> Failure {
        let nearest = NearestName.of(id, among: library.roster.sheets.map(\.id))
        return Failure(
            .badData, ja: "「\(id)」という人物はいません。近いもの: \(nearest)。一覧は madoguchi people で見られます。",
            en: "There is no person '\(id)'; the nearest is '\(nearest)'. madoguchi people lists them.")
    }
}
