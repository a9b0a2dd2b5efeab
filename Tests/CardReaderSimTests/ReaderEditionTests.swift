import Basics
import Testing

@testable import CardReaderSim

/// Which edition serves, and what each brings, on both sides of its day.
@Suite struct ReaderEditionTests {
    @Test(arguments: [
        ("2020-12-31", "2021-03"), ("2021-03-01", "2021-03"), ("2022-09-10", "2021-03"), ("2022-09-11", "2022-09"),
        ("2023-12-14", "2022-09"), ("2023-12-15", "2023-12"), ("2024-10-06", "2023-12"), ("2024-10-07", "2024-10"),
        ("2024-12-01", "2024-10"), ("2024-12-02", "2024-12"), ("2025-02-28", "2024-12"), ("2025-03-01", "2025-03"),
        ("2025-09-18", "2025-03"), ("2025-09-19", "2025-09"), ("2026-03-31", "2025-09"), ("2026-04-01", "2026-04"),
        ("2026-11-24", "2026-04"),
    ])
    func theEditionOfTheDayServes(day: String, name: String) {
        #expect(ReaderRules(on: Day(day)!).edition.name == name)
    }

    @Test func editionsAreInOrderAndNamedForTheirMonth() {
        let all = ReaderEdition.all
        #expect(all.map(\.from) == all.map(\.from).sorted())
        for edition in all { #expect("\(edition.from)".hasPrefix(edition.value.name)) }
    }

    /// The day before, the day, and what differs between them.
    private func turn(_ day: String, _ what: (ReaderRules) -> Bool) -> Bool {
        let day = Day(day)!
        return !what(ReaderRules(on: day - 1)) && what(ReaderRules(on: day))
    }

    @Test func thePatientChoosesSince2022() {
        #expect(turn("2022-09-11") { $0.opening == .choice })
        var before = reader(on: Day("2022-09-10")!)
        var after = reader(on: Day("2022-09-11")!)
        before.after([.cardPlaced(cardInFront())])
        after.after([.cardPlaced(cardInFront())])
        #expect(before.screen.code == .pin && after.screen.code == .choose)
    }

    @Test func everyFeatureComesOnItsDay() {
        #expect(turn("2022-09-11") { $0.questions.contains(.treatment) })
        #expect(turn("2023-01-26") { $0.questions.contains(.prescription) })
        #expect(turn("2023-05-01") { $0.questions.contains(.operations) })
        #expect(turn("2023-12-15") { $0.knowsCardsWithoutPIN })
        #expect(turn("2024-10-07") { !$0.questions.contains(.limit) && !$0.asksSpecifiedDisease })
        #expect(turn("2024-10-07") { $0.offersBlanketConsent })
        #expect(turn("2025-03-01") { $0.visualStart == .reader })
        #expect(turn("2025-05-21") { $0.takesApp })
        #expect(turn("2025-09-19") { $0.takesPhones })
        #expect(turn("2026-04-01") { $0.questions.contains(.subsidy) })
    }
}
