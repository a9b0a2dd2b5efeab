import Basics
import Eligibility
import ReceptionDesk
import Screens
import Testing

@testable import ReceptionTUI

/// The list of papers has room for whatever it says: every paper in every circumstance of the card, on both sides of
/// every date on which a ruling changes.
struct PapersRoomTests {
    private static let days = [
        "2021-03-15", "2023-07-10", "2024-12-01", "2024-12-02", "2025-05-21", "2025-08-01", "2025-12-01", "2025-12-02",
        "2026-03-31", "2026-04-01", "2026-07-31", "2026-08-01", "2026-11-24",
    ]

    private func papers(on day: String, in language: Language) throws -> Session {
        let now = Moment(day: try #require(Day(day)), second: 10 * 3600)
        return try ScreenSample.session(
            showing: .papers, person: "kunren-hanako", library: Shipped.library(), now: now, language: language, seed: 1
        )
    }

    /// What the screen in front cuts off, and what would shift on it.
    private func faults(of session: Session, in language: Language) throws -> [String] {
        let library = try Shipped.library()
        let picture = try #require(library.pictures[session.desk.screen.rawValue, language])
        let drawn = Drawn(picture, session.desk.fields(library.wording))
        return drawn.cut + drawn.ambiguous
    }

    @Test(arguments: days, Language.allCases)
    func nothingIsCut(day: String, language: Language) throws {
        let session = try papers(on: day, in: language)
        for card in CardCircumstance.allCases {
            session.send(.typed(.paperCircumstance, card.rawValue))
            for paper in ShownPaper.allCases {
                session.send(.typed(.paperName, paper.rawValue))
                #expect(try faults(of: session, in: language) == [], "\(day) \(paper.rawValue) \(card.rawValue)")
            }
        }
    }

    @Test(
        arguments: [
            ("2026-02-10", ShownPaper.expiredInsuranceCard, CardCircumstance.absent),
            ("2024-12-02", .insuranceCard, .absent), ("2026-11-24", .portalScreen, .unreadable),
            ("2026-11-24", .declaration, .readerDown), ("2026-11-24", .nothing, .absent),
            ("2026-11-24", .portalScreen, .certificateExpired), ("2026-11-24", .insuranceCard, .absent),
            ("2021-03-15", .declaration, .unreadable),
        ], Language.allCases)
    func whatIsSaidAfterwardsHasRoom(
        _ shown: (day: String, paper: ShownPaper, card: CardCircumstance), language: Language
    ) throws {
        let session = try papers(on: shown.day, in: language)
        session.send(.typed(.paperCircumstance, shown.card.rawValue))
        session.send(.typed(.paperName, shown.paper.rawValue))
        session.perform(ClerkLine.press(.confirm))
        #expect(session.desk.message.code != .notHere)
        #expect(try faults(of: session, in: language) == [], "\(shown.paper.rawValue)")
    }
}
