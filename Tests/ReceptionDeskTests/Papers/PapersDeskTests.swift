import Basics
import CardReaderSim
import Eligibility
import Screens
import Testing

@testable import ReceptionDesk

/// The list of papers at the window: what is preset, and what is done with each.
struct PapersDeskTests {
    private func choice(_ counter: Counter) throws -> PaperChoice {
        guard case .papers(let choice) = counter.desk.phase else {
            throw NoPapers()
        }
        return choice
    }

    private struct NoPapers: Error {}

    private static let siteWithApp: Site = {
        let clinic = Samples.site
        return Site(
            id: clinic.id, kind: clinic.kind, code: clinic.code, name: clinic.name, terminal: clinic.terminal,
            readers: 1, hasPhoneReader: false, takesSubsidyCertificates: false, hasApp: true,
            takesElectronicPrescriptions: false, asked: clinic.asked, charset: clinic.charset,
            staffPassword: clinic.staffPassword)
    }()

    /// The list for the first patient with a paper and a circumstance chosen.
    private func showing(
        _ paper: ShownPaper, _ card: CardCircumstance, on day: Day = Samples.today, app: Bool = false
    ) -> Counter {
        var counter = Counter(on: day, site: app ? Self.siteWithApp : Samples.site)
        counter.press(.papers)
        counter.send(.typed(.paperName, paper.rawValue))
        counter.send(.typed(.paperCircumstance, card.rawValue))
        return counter
    }

    @Test func `nothing is known of a card that nobody has shown`() throws {
        #expect(try choice(Place.papers.counter) == PaperChoice(visitor: "hanako", on: Samples.today))
    }

    @Test func `an answer that is not valid presets the card, and the list goes back to it`() throws {
        var counter = Place.papersOverAnswer.counter
        #expect(try choice(counter).card == .notValid)
        #expect(counter.code(.paperCircumstance) == "not-valid")
        counter.press(.back)
        #expect(counter.code(.coverageStatus) == "not-found")
    }

    @Test func `a certificate refused at the reader presets the card`() throws {
        var counter = Counter()
        counter.placeCard(Samples.card(certificateUntil: Samples.today - 400))
        counter.reader(.cardTaken)
        counter.press(.papers)
        #expect(try choice(counter).card == .certificateExpired)
        counter.send(.visitorChosen("taro"))
        counter.press(.back)
        counter.send(.visitorChosen("taro"))
        counter.press(.papers)
        #expect(try choice(counter).card == .absent, "another patient's card tells nothing of this one")
    }

    @Test func `a line that is down presets the card, and a valid answer clears it`() throws {
        var counter = Counter()
        counter.provePIN()
        counter.send(.lineFailed)
        counter.reader(.cardTaken)
        counter.press(.papers)
        #expect(try choice(counter).card == .readerDown)
        counter.press(.back)
        counter.check()
        counter.reader(.cardTaken)
        counter.press(.back)
        counter.press(.papers)
        #expect(try choice(counter).card == .absent)
    }

    @Test func `over a number that is not valid, a card that was read is no card missing`() throws {
        var counter = Counter()
        counter.check()
        counter.reader(.cardTaken)
        counter.press(.back)
        counter.fillEntry()
        counter.press(.inquire)
        counter.answer { Samples.emptyAnswer($0, .notFound) }
        counter.press(.papers)
        #expect(try choice(counter).card == .notValid)
    }

    @Test func `a new day forgets what the cards have shown`() throws {
        var counter = Counter()
        counter.provePIN()
        counter.send(.lineFailed)
        counter.send(.clockRead(Moment(day: Samples.today + 1, second: 32_400)))
        counter.send(.dayBegan(.morning, [.hanako]))
        counter.press(.papers)
        #expect(try choice(counter).card == .absent)
    }

    @Test(
        arguments: [
            (.pinLocked, .unreadable), (.faceLocked, .unreadable), (.certificateExpired, .certificateExpired),
            (.cardExpired, .cardExpired), (.notMyNumberCard, nil), (.staffSaysDifferent, nil), (.notRegistered, nil),
            (.cancelled, nil), (.cardTakenEarly, nil), (.timedOut, nil), (.upsideDown, nil), (.phonePINLocked, nil),
            (.notTrusted, nil), (.chipUnreadable, .unreadable), (.certificateUnknown, .unreadable),
            (.certificateServiceDown, .readerDown), (.deviceFailed, .readerDown), (.tookTooLong, .readerDown),
            (.revoked, .certificateExpired),
        ] as [(ReaderRefusal, CardCircumstance?)])
    func `what a refusal tells of the card`(refusal: ReaderRefusal, card: CardCircumstance?) {
        #expect(CardCircumstance(refusal) == card)
    }

    @Test func `keys choose within the list, and x goes round the circumstances`() throws {
        var counter = Place.papers.counter
        #expect(try choice(counter).paper == .eligibilityCertificate, "the first that serves")
        for _ in 0..<20 { counter.key(.up) }
        #expect(try choice(counter).row == 0)
        for _ in 0..<20 { counter.key(.down) }
        #expect(try choice(counter).paper == .nothing)
        for card in CardCircumstance.allCases.dropFirst() + [.absent] {
            counter.key(.character("x"))
            #expect(try choice(counter).card == card)
        }
        counter.send(.clicked(.paperRuling, row: 2))
        #expect(try choice(counter).paper == .eligibilityCertificate)
        counter.send(.clicked(.paperName, row: 99))
        #expect(try choice(counter).paper == .eligibilityCertificate)
    }

    @Test func `a field or a code that there is not is refused`() {
        for (field, text) in [(FieldName.paperName, "passport"), (.paperCircumstance, "lost"), (.entryNumber, "1")] {
            var counter = Place.papers.counter
            let before = counter.desk.phase
            counter.send(.typed(field, text))
            #expect(counter.desk.message.code == .notHere && counter.desk.phase == before)
        }
    }

    @Test(arguments: [
        (ShownPaper.eligibilityCertificate, CardCircumstance.absent, "blank"),
        (.notice, .unreadable, "papers.with-card"), (.portalScreen, .readerDown, "papers.with-card"),
        (.notice, .notValid, "blank"),
    ])
    func `a paper with numbers opens the form, which names it`(
        paper: ShownPaper, card: CardCircumstance, message: String
    ) {
        var counter = showing(paper, card)
        counter.press(.confirm)
        #expect(counter.desk.screen == .entry)
        #expect(counter.code(.entryDocument) == paper.rawValue)
        #expect(counter.desk.message.code.rawValue == message)
        counter.press(.back)
        counter.press(.byNumber)
        #expect(counter.code(.entryDocument) == "eligibility-certificate", "opened by its own key it names the day's")
    }

    @Test func `an expired card is looked up while the relief lasts, and refused after it`() throws {
        var relieved = showing(.expiredInsuranceCard, .absent, on: try #require(Day("2026-02-10")))
        #expect(relieved.code(.paperConduct) == "this-visit")
        relieved.press(.confirm)
        #expect(relieved.code(.entryDocument) == "expired-insurance-card")
        #expect(relieved.desk.message.code == .papersThisVisit)
        var now = showing(.expiredInsuranceCard, .absent)
        now.press(.confirm)
        #expect(now.desk.screen == .papers && now.desk.message.code == .papersNotAccepted)
    }

    @Test func `a declaration is noted, shown on the list, and counts as no check`() {
        var counter = showing(.declaration, .readerDown)
        #expect(counter.press(.confirm) == [.noteProgress(visitor: "hanako", .declared)])
        #expect(counter.desk.screen == .waiting && counter.progress == "declared")
        #expect(counter.rows(.waitingState).first?.code == "declared")
        #expect(counter.rows(.waitingChecked).first?.code == "")
        #expect(counter.desk.unimported.isEmpty)
        counter.check()
        #expect(counter.progress == "checked", "the check made later counts")
    }

    @Test func `nobody who has been checked needs a declaration`() {
        var counter = Place.result.counter
        counter.reader(.cardTaken)
        counter.press(.back)
        counter.press(.papers)
        counter.send(.typed(.paperName, "declaration"))
        counter.send(.typed(.paperCircumstance, "reader-down"))
        #expect(counter.press(.confirm) == [])
        #expect(counter.desk.message.code == .papersNotNeeded && counter.progress == "checked")
    }

    @Test func `without card and paper the visit goes on, with advice`() {
        var counter = showing(.nothing, .absent)
        #expect(counter.press(.confirm) == [])
        #expect(counter.desk.screen == .waiting && counter.desk.message.code == .papersFullCharge)
        var present = showing(.nothing, .unreadable)
        present.press(.confirm)
        #expect(present.progress == "declared", "a card is there: never the full charge")
    }

    @Test func `the app takes over where the reader is out of reach, and not where the card is at fault`() {
        var counter = showing(.nothing, .outOfReach, app: true)
        counter.send(.visitorChosen("taro"))
        counter.press(.app)
        #expect(counter.desk.readers[counter.desk.shown].isApp && counter.desk.readerIsInFront)
        #expect(counter.desk.chosenVisitor?.id == "hanako", "the one whose papers lie there")
        var none = showing(.app, .outOfReach, app: false)
        none.press(.confirm)
        #expect(none.desk.screen == .papers && none.desk.message.code == .appNotHere)
        var expired = showing(.app, .certificateExpired, app: true)
        expired.press(.confirm)
        #expect(expired.desk.screen == .papers && expired.desk.message.code == .papersNotAccepted)
    }

    @Test func `a reader out of order presets the card of whoever could not be called`() throws {
        var counter = Counter()
        counter.reader(.unplugged)
        counter.press(.toReader)
        counter.press(.papers)
        #expect(try choice(counter).card == .readerDown)
    }

    @Test func `the chosen paper has its conduct, words and source`() {
        let counter = showing(.portalScreen, .certificateExpired)
        #expect(counter.code(.paperConduct) == "needs-certificate")
        #expect(counter.code(.speech) == "needs-certificate")
        #expect(counter.code(.paperSource) == "derived")
        #expect(counter.value(.speech)?.text.hasPrefix("受付「") == true)
        #expect(counter.rows(.paperName).map(\.code) == ShownPaper.allCases.map(\.rawValue))
        #expect(
            counter.rows(.paperName).map(\.tone) == ShownPaper.allCases.map { $0 == .portalScreen ? .chosen : .plain })
        #expect(counter.rows(.paperRuling)[3].code == "with-card")
    }
}
