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

    @Test(arguments: days, Language.allCases)
    func nothingIsCut(day: String, language: Language) throws {
        let library = try Shipped.library()
        let picture = try #require(library.pictures["papers", language])
        let now = Moment(day: try #require(Day(day)), second: 10 * 3600)
        let session = try ScreenSample.session(
            showing: .papers, person: "kunren-hanako", library: library, now: now, language: language, seed: 1)
        for card in CardCircumstance.allCases {
            session.send(.typed(.paperCircumstance, card.rawValue))
            for paper in ShownPaper.allCases {
                session.send(.typed(.paperName, paper.rawValue))
                let drawn = Drawn(picture, session.desk.fields(library.wording))
                #expect(drawn.cut == [], "\(day) \(paper.rawValue) \(card.rawValue)")
                #expect(drawn.ambiguous == [], "\(day) \(paper.rawValue) \(card.rawValue)")
                session.perform(ClerkLine.press(.confirm))
                let said = Drawn(
                    try #require(library.pictures[session.desk.screen.rawValue, language]),
                    session.desk.fields(library.wording))
                #expect(!said.cut.contains(FieldName.message.rawValue), "\(session.desk.message)")
                if session.desk.screen != .papers {
                    if session.desk.screen == .entry { session.perform(ClerkLine.press(.back)) }
                    session.perform(ClerkLine.press(.papers))
                    session.send(.typed(.paperCircumstance, card.rawValue))
                }
            }
        }
    }
}
