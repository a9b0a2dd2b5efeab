import Basics
import CardReaderSim
import Eligibility
import ReceiptSystem
import ReceptionDesk
import Screens

/// The scenario with the clerk's lines left out: the world plays, expectations are goals, hints come on request.
struct PracticeRun: Playing {
    private let file: String
    private let steps: [ScenarioStep]
    private let title: Bilingual
    private let wording: Wording
    private var position = 0
    private var hint: Bilingual?
    private var showsHint = false
    private var spoken: Bilingual?
    private var met = 0
    private var language = Language.ja
    /// When the world goes on: the patient's steps are to be seen, one after another.
    private var due = ContinuousClock.now
    private var lastMessage: Message?
    /// Until when the message line keeps what the desk has just said.
    private var messageUntil = ContinuousClock.now
    let wantsToEnd = false

    /// Seconds between two steps of the world, and for a message to be read.
    private static let stepSeconds = 1.6
    private static let readingSeconds = 3.0

    var yieldsMessageLine: Bool { ContinuousClock.now < messageUntil }

    init(_ scenario: Scenario, wording: Wording) {
        file = scenario.file
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
            let help = Bilingual(ja: "（F2 手がかり）", en: " (F2 hint)")
            lines.append(
                FieldValue(
                    code: "goal", text: goal[language] + (hint != nil && !showsHint ? help[language] : ""), tone: .key))
        }
        if showsHint, let hint { lines.insert(FieldValue(code: "hint", text: hint[language], tone: .warn), at: 0) }
        if let spoken { lines.append(FieldValue(code: "say", text: spoken[language], tone: .dim)) }
        return lines.isEmpty ? [FieldValue(code: "title", text: title[language], tone: .dim)] : lines
    }

    /// World lines are performed one by one as soon as the goals before them are met.
    mutating func play(in session: Session) {
        language = session.desk.language
        defer { note(session.desk.message) }
        while position < steps.count {
            switch steps[position].action {
            case .world(let line):
                guard ContinuousClock.now >= due else { return }
                do throws(Failure) {
                    try session.perform(line)
                } catch {
                    spoken = error.at(file, steps[position].line).message
                }
                due = .now + .seconds(PracticeRun.stepSeconds)
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

    private mutating func note(_ message: Message) {
        guard message != lastMessage else { return }
        if lastMessage != nil { messageUntil = .now + .seconds(PracticeRun.readingSeconds) }
        lastMessage = message
    }

    var patienceMilliseconds: Int? {
        let now = ContinuousClock.now
        return [due, messageUntil].filter { $0 > now }.min().map { now.duration(to: $0).wholeMilliseconds + 1 }
    }

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
            if field.rawValue.hasPrefix("reader.") {
                Bilingual(
                    ja: "患者さんをリーダーに案内し、操作を見守ります",
                    en: "call the patient to the reader and watch")
            } else {
                Bilingual(
                    ja: "\(field.meaning.ja)：\(CodeWords.text(code).ja)",
                    en: "\(field.meaning.en): \(CodeWords.text(code).en)")
            }
        }
    }
}

/// Codes of scenarios in words, for goals: those that have words of their own on a screen.
private enum CodeWords {
    static func text(_ code: String) -> Bilingual {
        if let validity = Validity(rawValue: code) { return validity.name }
        if let withheld = Withheld(rawValue: code) { return withheld.label }
        if let absent = Absent(rawValue: code) { return absent.label }
        if let account = Account(rawValue: code) { return account.name }
        if let proof = IdentityProof(rawValue: code) { return proof.label }
        if let item = DifferenceItem(rawValue: code) { return item.label }
        if let paper = ShownPaper(rawValue: code) { return paper.name }
        if let card = CardCircumstance(rawValue: code) { return card.name }
        if let ruling = PaperRuling.all.first(where: { $0.code == code }) { return ruling.name }
        switch code {
        case "shown": return Bilingual(ja: "提供あり", en: "provided")
        case "imported": return Bilingual(ja: "取り込み済み", en: "imported")
        case "not-imported": return Bilingual(ja: "取り込んでいない", en: "not imported")
        case "new-patient": return Bilingual(ja: "新しい患者", en: "new patient")
        default: return Bilingual(code)
        }
    }
}
