import Basics
import ReceptionDesk
import Screens

/// Plays all lines of a scenario at a human pace, with what is to be said as captions.
struct Demonstration: Playing {
    private let scenario: Scenario
    private let wording: Wording
    private let speed: Double
    private var position = 0
    private var due = ContinuousClock.now
    private var isPaused = false
    private var caption: Bilingual
    private var language = Language.ja
    private(set) var wantsToEnd = false

    init(_ scenario: Scenario, speed: Double, wording: Wording) {
        self.scenario = scenario
        self.speed = speed
        self.wording = wording
        caption = scenario.title
        due += .seconds(Demonstration.readingSeconds / speed)
    }

    /// For a caption to be read, and for a step to be seen.
    private static let readingSeconds = 3.5
    private static let stepSeconds = 1.4

    var yieldsMessageLine: Bool { false }

    var captions: [FieldValue] {
        let keys = Bilingual(
            ja: isPaused ? "（一時停止中 Space 続ける・Esc 終わる）" : "", en: isPaused ? "(paused: Space goes on, Esc ends)" : "")
        return [FieldValue(code: "caption", text: caption[language] + keys[language], tone: .key)]
    }

    mutating func play(in session: Session) {
        language = session.desk.language
        while !isPaused, !wantsToEnd, ContinuousClock.now >= due {
            guard position < scenario.steps.count else {
                wantsToEnd = true
                return
            }
            due = .now + .seconds(perform(scenario.steps[position], in: session) / speed)
            position += 1
            if position == scenario.steps.count { due += .seconds(Demonstration.readingSeconds / speed) }
        }
    }

    /// Seconds until the next line.
    private mutating func perform(_ step: ScenarioStep, in session: Session) -> Double {
        switch step.action {
        case .say(let text):
            caption = text
            return Demonstration.readingSeconds
        case .world(let line):
            do throws(Failure) {
                try session.perform(line)
            } catch {
                caption = error.at(scenario.file, step.line).message
            }
            return Demonstration.stepSeconds
        case .clerk(let line):
            session.perform(line)
            return Demonstration.stepSeconds
        case .check(let expectation):
            if let found = expectation.found(on: session.desk, wording) {
                caption = Bilingual(
                    ja: "\(scenario.file):\(step.line) 期待 \(expectation.text)、実際 \(found)",
                    en: "\(scenario.file):\(step.line) expected \(expectation.text), found \(found)")
            }
            return 0
        case .hint:
            return 0
        }
    }

    var patienceMilliseconds: Int? {
        guard !isPaused else { return nil }
        return ContinuousClock.now.duration(to: due).wholeMilliseconds + 1
    }

    /// The demonstration has the keys to itself, but for the language.
    mutating func pressed(_ key: Key, in session: Session) -> Bool {
        switch key {
        case .function(8): return false
        case .escape, .control("c"), .function(10), .character("q"): wantsToEnd = true
        case .character(" "):
            isPaused.toggle()
            due = .now
        case .right, .enter: due = .now
        default: break
        }
        return true
    }
}
