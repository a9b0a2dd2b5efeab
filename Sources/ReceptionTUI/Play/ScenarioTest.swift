import Basics
import ReceptionDesk

/// Plays a scenario headless on a virtual clock, and holds it to its expectations.
struct ScenarioTest {
    let scenario: Scenario
    let library: Library
    let language: Language
    let seed: UInt64

    /// An expectation that was not met.
    struct Miss: Hashable {
        let file: String
        let line: Int
        let expected: String
        let found: String

        func text(in language: Language) -> String {
            let words = Bilingual(ja: "期待 \(expected)、実際 \(found)", en: "expected \(expected), found \(found)")
            return "\(file):\(line): \(words[language])"
        }
    }

    /// Every expectation not met, in order. `prepare` may change the world before the first line.
    func run(prepare: (Session) -> Void = { _ in }) throws(Failure) -> [Miss] {
        guard scenario.steps.contains(where: { if case .check = $0.action { true } else { false } }) else {
            throw Failure(
                .badData, ja: "\(scenario.file): expect の行が一つもありません。何が正しいかを書いてください。",
                en: "\(scenario.file): there is no line 'expect'. Say what must be true.")
        }
        let session = try Session.make(for: scenario, library: library, language: language, seed: seed)
        prepare(session)
        let wording = library.wording
        var misses: [Miss] = []
        for step in scenario.steps {
            switch step.action {
            case .world(let line):
                do throws(Failure) { try session.perform(line) } catch { throw error.at(scenario.file, step.line) }
            case .clerk(let line): session.perform(line)
            case .check(let expectation):
                if let found = expectation.found(on: session.desk, wording) {
                    misses.append(
                        Miss(file: scenario.file, line: step.line, expected: expectation.text, found: found))
                }
            case .say, .hint: break
            }
        }
        return misses
    }
}
