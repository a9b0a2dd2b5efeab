import Basics
import ReceptionDesk
import Screens
import Testing

@testable import ReceptionTUI

/// Every scenario that ships, played headless.
struct ScenarioTests {
    private func test(_ file: String, in language: Language) throws -> ScenarioTest {
        let library = try Shipped.library()
        return ScenarioTest(scenario: try library.scenario(file), library: library, language: language, seed: 1)
    }

    @Test("Every expectation is met in both languages", arguments: Shipped.scenarios, Language.allCases)
    func passes(file: String, language: Language) throws {
        let misses = try test(file, in: language).run()
        #expect(misses.map { $0.text(in: .en) } == [])
    }

    @Test("A scenario misses when reader, centre and receipt computer say the opposite", arguments: Shipped.scenarios)
    func dependsOnTheWorld(file: String) throws {
        let misses = try test(file, in: .ja).run { $0.world.replies = InvertedReplies.invert }
        #expect(!misses.isEmpty)
    }

    @Test(
        "A scenario that asserts anything of an answer misses when the answers alone say the opposite",
        arguments: Shipped.scenarios.filter(assertsAnAnswer))
    func dependsOnTheAnswer(file: String) throws {
        let misses = try test(file, in: .ja).run { $0.world.replies = InvertedReplies.invertAnswers }
        #expect(!misses.isEmpty)
    }

    /// Beginnings of the fields that come from the centre's answer, or from what was made of it.
    private static let answerFields = [
        "coverage.", "insurer.", "insured.", "share", "limit.", "medication.", "receipt.", "patient.",
    ]

    /// A scenario that cannot be read counts as one that does: then the test that plays it says why.
    private static func assertsAnAnswer(_ file: String) -> Bool {
        guard let scenario = try? Shipped.library().scenario(file) else { return true }
        return scenario.expectations.compactMap(\.field?.rawValue).contains { field in
            answerFields.contains { field.hasPrefix($0) }
        }
    }

    @Test("Something the world decides is asserted", arguments: Shipped.scenarios)
    func asserts(file: String) throws {
        let subjects = Self.answerFields + ["reader.", "account", "password.", "signin."]
        let fields = try Shipped.library().scenario(file).expectations.compactMap(\.field?.rawValue)
        #expect(fields.contains { field in subjects.contains { field.hasPrefix($0) } }, "\(fields)")
    }

    @Test("Everything said is said in both languages", arguments: Shipped.scenarios)
    func bilingual(file: String) throws {
        let scenario = try Shipped.library().scenario(file)
        let spoken = scenario.steps.compactMap { step -> Bilingual? in
            switch step.action {
            case .say(let text), .hint(let text): text
            case .world, .clerk, .check: nil
            }
        }
        #expect(!spoken.isEmpty)
        for text in [scenario.title] + spoken {
            #expect(!text.ja.isEmpty && !text.en.isEmpty && text.ja != text.en, "\(text.ja)")
        }
        // What a caption has room for.
        for text in spoken.flatMap({ [$0.ja, $0.en] }) { #expect(DisplayText(text).width <= 78, "\(text)") }
    }

    @Test func theFiveOutcomesOfACheckAllOccur() throws {
        let library = try Shipped.library()
        let asserted = try Shipped.scenarios.flatMap { file in
            try library.scenario(file).expectations.compactMap { expectation -> String? in
                if case .field(.coverageStatus, let code) = expectation { code } else { nil }
            }
        }
        #expect(Set(asserted) == ["valid", "invalid", "invalid-newer", "not-found", "ambiguous"])
    }

    @Test func thereAreTenAtTheDeskAndTwoForTheBoard() {
        #expect(Shipped.scenarios.count { $0.hasPrefix("desk/") } >= 10)
        #expect(Shipped.scenarios.count { $0.hasPrefix("review/") } >= 2)
    }

    @Test func aMissNamesFileLineFieldExpectedAndFound() throws {
        let library = try Shipped.library()
        let scenario = try Scenario(
            parsing: """
                title  だめな例 | a bad example
                clock  2026-11-24 09:00
                people kunren-hanako
                card   kunren-hanako
                pin    1234
                consent all=no
                expect share = 1
                """, file: "bad.txt")
        let misses = try ScenarioTest(scenario: scenario, library: library, language: .en, seed: 1).run()
        #expect(misses.map { $0.text(in: .en) } == ["bad.txt:7: expected share = 1, found 3"])
    }
}

extension Scenario {
    fileprivate var expectations: [ReceptionDesk.Expectation] {
        steps.compactMap { if case .check(let expectation) = $0.action { expectation } else { nil } }
    }
}

extension ReceptionDesk.Expectation {
    fileprivate var field: FieldName? {
        switch self {
        case .screen: nil
        case .field(let name, _), .row(let name, _): name
        }
    }
}
