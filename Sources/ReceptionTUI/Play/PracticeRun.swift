import Basics
import ReceptionDesk
import Screens

/// The scenario with the clerk's lines left out: the world plays, expectations are goals, hints come on request.
struct PracticeRun: Playing {
    private let steps: [ScenarioStep]
    private let title: Bilingual
    private let wording: Wording
    private var position = 0
    private var hint: Bilingual?
    private var showsHint = false
    private var spoken: Bilingual?
    private var met = 0
    private var language = Language.ja
    let wantsToEnd = false

    init(_ scenario: Scenario, wording: Wording) {
        steps = scenario.steps
        title = scenario.title
        self.wording = wording
    }

    private var goals: Int { steps.count { if case .check = $0.action { true } else { false } } }

    var captions: [FieldValue] {
        guard position < steps.count else {
            let done = Bilingual(
                ja: "目標 \(met)/\(goals) をすべて達成しました。F10で終わります。", en: "All goals met (\(met) of \(goals)). F10 ends.")
            return [FieldValue(code: "done", text: done[language], tone: .ok)]
        }
        var lines: [FieldValue] = []
        if case .check(let expectation) = steps[position].action {
            let goal = Bilingual(
                ja: "目標 \(met + 1)/\(goals)：\(expectation.goal.ja)",
                en: "Goal \(met + 1) of \(goals): \(expectation.goal.en)")
            let help = Bilingual(ja: "（F2 手がかり）", en: "(F2 hint)")
            lines.append(
                FieldValue(
                    code: "goal", text: goal[language] + (hint != nil && !showsHint ? help[language] : ""), tone: .key))
        }
        if showsHint, let hint { lines.insert(FieldValue(code: "hint", text: hint[language], tone: .warn), at: 0) }
        if let spoken { lines.append(FieldValue(code: "say", text: spoken[language], tone: .dim)) }
        return lines.isEmpty ? [FieldValue(code: "title", text: title[language], tone: .dim)] : lines
    }

    /// World lines are performed as soon as the goals before them are met.
    mutating func play(in session: Session) {
        language = session.desk.language
        while position < steps.count {
            switch steps[position].action {
            case .world(let line): session.perform(line)
            case .clerk: break
            case .say(let text): spoken = text
            case .hint(let text):
                hint = text
                showsHint = false
            case .check(let expectation):
                guard expectation.found(on: session.desk, wording) == nil else { return }
                met += 1
                showsHint = false
            }
            position += 1
        }
    }

    var patienceMilliseconds: Int? { nil }

    mutating func pressed(_ key: Key, in session: Session) -> Bool {
        guard key == .function(2), hint != nil else { return false }
        showsHint = true
        return true
    }
}

extension Expectation {
    /// The goal in words.
    fileprivate var goal: Bilingual {
        switch self {
        case .screen(let name): Bilingual(ja: "画面「\(name.title.ja)」", en: "the screen '\(name.title.en)'")
        case .field(let field, let code), .row(let field, let code):
            Bilingual(ja: "\(field.meaning.ja)：\(code)", en: "\(field.meaning.en): \(code)")
        }
    }
}
