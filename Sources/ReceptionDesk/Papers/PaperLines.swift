import Basics
import CardReaderSim
import Eligibility

extension PaperRules {
    /// The whole table.
    static let lines: [PaperLine] =
        insuranceCards + certificates + notices + portalScreens + declarations + apps + nothing

    private static let anyCard = Set(CardCircumstance.allCases)
    /// The card is there, whatever is wrong with it.
    private static let shownCard = anyCard.subtracting([.absent])
    private static let anyScheme = Set(Scheme.allCases)
    /// Whose cards ran out in 2025-07 and were relieved first.
    private static let municipal: Set<Scheme> = [.nhi]
    private static let others = anyScheme.subtracting(municipal)

    private static let insuranceCards = [
        PaperLine(
            paper: .insuranceCard, cards: anyCard, schemes: anyScheme,
            history: [
                rule("1961-04-01", .byNumber, .healthInsuranceAct),
                rule("2025-12-02", .notAccepted(.noneInDate), .act48),
            ]),
        expiredCard([.absent], municipal), expiredCard([.absent], others),
        expiredCard(shownCard, municipal), expiredCard(shownCard, others),
    ]

    private static let certificates = [
        PaperLine(
            paper: .eligibilityCertificate, cards: anyCard, schemes: anyScheme,
            history: [rule("2024-12-02", .byNumber, .act48)])
    ]

    private static let notices = [
        lonelyNotice([.absent], municipal), lonelyNotice([.absent], others),
        // A card past its own date is no card: nothing found says so of the notice.
        lonelyNotice([.cardExpired], municipal), lonelyNotice([.cardExpired], others),
        always(.notice, [.unreadable, .readerDown], "2024-12-02", .withCard, .noticeWithCard),
        // With an expired certificate the card still shows who its holder is, face to face.
        always(.notice, [.outOfReach, .certificateExpired], "2024-12-02", .withCard, .noticeWithCard.derived),
        always(.notice, [.notValid], "2024-12-02", .byNumber, .noticeWithCard.derived),
    ]

    private static let portalScreens = [
        always(.portalScreen, [.absent], "2023-07-10", .notAccepted(.needsCard), .circular2023.derived),
        always(.portalScreen, [.unreadable, .readerDown, .notValid], "2023-07-10", .withCard, .circular2023),
        always(.portalScreen, [.outOfReach], "2023-07-10", .withCard, .circular2023.derived),
        always(
            .portalScreen, [.certificateExpired, .cardExpired], "2023-07-10", .notAccepted(.needsCertificate),
            .portalNeedsCertificate),
    ]

    private static let declarations = [
        always(.declaration, [.absent], "2023-07-10", .notAccepted(.needsCard), .fullCharge.derived),
        always(
            .declaration, [.unreadable, .readerDown, .certificateExpired, .notValid], "2023-07-10", .byDeclaration,
            .circular2023),
        always(.declaration, [.outOfReach], "2023-07-10", .byDeclaration, .circular2023.derived),
        always(.declaration, [.cardExpired], "2023-07-10", .byDeclaration, .circular2023.assumed),
    ]

    private static let apps = [
        app([.readerDown, .outOfReach], .byApp, .app),
        app([.unreadable, .certificateExpired, .cardExpired, .notValid], .notAccepted(.sameCard), .app.derived),
        app([.absent], .notAccepted(.needsCard), .app.derived),
    ]

    private static let nothing = [
        always(.nothing, [.absent], "1961-04-01", .fullCharge, .fullCharge),
        cardAlone(shownCard.subtracting([.cardExpired]), .declaration),
        cardAlone([.cardExpired], .declaration.assumed),
    ]

    // MARK: - Making lines

    private static func always(
        _ paper: ShownPaper, _ cards: Set<CardCircumstance>, _ from: String, _ ruling: PaperRuling,
        _ provenance: Provenance
    ) -> PaperLine {
        PaperLine(paper: paper, cards: cards, schemes: anyScheme, history: [rule(from, ruling, provenance)])
    }

    /// From when the app may stand in for a reader the reader's own table says.
    private static func app(
        _ cards: Set<CardCircumstance>, _ ruling: PaperRuling, _ provenance: Provenance
    ) -> PaperLine {
        let admitted = ReaderRuleTables.appAtWindow.filter(\.value)
        return PaperLine(
            paper: .app, cards: cards, schemes: anyScheme,
            history: admitted.map { Dated(from: $0.from, ruling, provenance) })
    }

    /// Only the card, of which nothing can be learnt.
    private static func cardAlone(_ cards: Set<CardCircumstance>, _ provenance: Provenance) -> PaperLine {
        PaperLine(
            paper: .nothing, cards: cards, schemes: anyScheme,
            history: [
                rule("1961-04-01", .fullCharge, .fullCharge.derived), rule("2023-07-10", .byDeclaration, provenance),
            ])
    }

    /// With a card beside it that proves nothing either, the declaration is the way.
    private static func expiredCard(_ cards: Set<CardCircumstance>, _ schemes: Set<Scheme>) -> PaperLine {
        let refused = PaperRuling.notAccepted(.outOfDate)
        var history = [rule("1961-04-01", refused, .healthInsuranceAct.derived)]
        let isShown = !cards.contains(.absent)
        if isShown { history.append(rule("2023-07-10", .byDeclaration, .declaration.derived)) }
        history += relief(for: schemes)
        history.append(
            isShown
                ? rule("2026-08-01", .byDeclaration, .declaration.derived) : rule("2026-08-01", refused, .reliefEnded))
        return PaperLine(paper: .expiredInsuranceCard, cards: cards, schemes: schemes, history: history)
    }

    private static func lonelyNotice(_ cards: Set<CardCircumstance>, _ schemes: Set<Scheme>) -> PaperLine {
        let refused = PaperRuling.notAccepted(.needsCard)
        let source = cards.contains(.absent) ? Provenance.noticeAlone : .noticeAlone.assumed
        return PaperLine(
            paper: .notice, cards: cards, schemes: schemes,
            history: [rule("2024-12-02", refused, source)] + relief(for: schemes)
                + [rule("2026-08-01", refused, source)])
    }

    /// The relief for what is out of date or alone: municipal cards first, all from the end of the insurance card, and
    /// prolonged once. It ends with 2026-07-31.
    private static func relief(for schemes: Set<Scheme>) -> [Dated<PaperRuling>] {
        [
            schemes == municipal
                ? rule("2025-08-01", .thisVisit, .relief2025) : rule("2025-12-02", .thisVisit, .reliefForAll),
            rule("2026-04-01", .thisVisit, .reliefProlonged),
        ]
    }

    private static func rule(_ from: String, _ ruling: PaperRuling, _ provenance: Provenance) -> Dated<PaperRuling> {
        Dated(from: Day(from)!, ruling, provenance)
    }
}
