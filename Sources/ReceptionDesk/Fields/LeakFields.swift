import Basics
import Screens

// The leak drill behind the counter. It is about the whole clinic's logs, not about the patient in front.
extension FieldMaker {
    mutating func leak(_ found: LeakCase?, on day: Day) {
        guard let leak = found else {
            set(
                .leakVerdict, code: "nothing",
                Bilingual(ja: "受診のない照会・閲覧はありません", en: "No look without a visit"), tone: .dim)
            set(
                .leakFound, code: "nothing",
                Bilingual(
                    ja: "あれば相手と期限が出ます（例 review/a-leak-at-the-clinic）",
                    en: "One is shown with who is told by when: review/a-leak-at-the-clinic"),
                tone: .dim)
            set(.backstageLimit, code: "nothing", LeakVerdict.below.limit, tone: .warn)
            return
        }
        set(.leakVerdict, code: leak.verdict.rawValue, leak.verdict.name, tone: .warn)
        set(
            .leakFound, code: "\(leak.looks.count)/\(leak.persons)/\(leak.data.rawValue)",
            Bilingual(
                ja: "受診のない照会・閲覧 \(leak.looks.count)件、\(leak.persons)人、\(leak.data.name.ja)",
                en: "Looks without a visit: \(leak.looks.count); persons: \(leak.persons); \(leak.data.name.en)"))
        set(
            .leakLook,
            rows: leak.looks.suffix(3).map { look in
                FieldValue(
                    code: look.sections.joined(separator: " "), text: "\(look.at)  \(look.operatorID)  \(look.subject)")
            })
        contained(leak)
        let steps = leak.timeline
        set(.leakWhen, rows: steps.map { FieldValue(code: $0.dayCode, text: $0.day(in: language)) })
        set(
            .leakStanding,
            rows: steps.map { step in
                let standing = step.standing(on: day, done: leak.isContained ? [.contain] : [])
                return FieldValue(code: standing.rawValue, text: standing.name[language])
            })
        set(.leakStep, rows: steps.map { FieldValue(code: $0.code.rawValue, text: $0.what[language]) })
        set(.leakTo, rows: steps.map { FieldValue(code: $0.code.rawValue, text: $0.to[language]) })
        set(
            .leakMark,
            rows: steps.map {
                FieldValue(code: $0.source.mark.rawValue, text: $0.source.mark.name[language], tone: .dim)
            })
        let source = leak.regime?.provenance ?? .leakMinutes
        set(.backstageSource, code: source.mark.rawValue, source.text, tone: .dim)
        set(.backstageLimit, code: leak.verdict.rawValue, leak.verdict.limit, tone: .warn)
    }

    /// Before anybody has looked: the logs are the clinic's, and open to whoever is signed in.
    mutating func leakUnseen() {
        let text = Bilingual(ja: "サインインすると見られます", en: "Sign in to see it")
        set(.leakVerdict, code: "unseen", text, tone: .dim)
    }

    private mutating func contained(_ leak: LeakCase) {
        let first = leak.operators.first ?? ""
        let standing = leak.containment[first] ?? .open
        let rest = leak.operators.count - 1
        set(
            .leakContained, code: leak.isContained ? "contained" : "not-contained",
            Bilingual(
                ja: "利用者 \(first)：\(standing.name.ja)" + (rest > 0 ? "、ほか\(rest)人" : ""),
                en: "Operator \(first): \(standing.name.en)" + (rest > 0 ? ", and \(rest) more" : "")),
            tone: leak.isContained ? .plain : .warn)
    }
}

extension LeakStep {
    /// The day alone; "promptly" where the rules name none.
    fileprivate var dayCode: String {
        switch when {
        case .was(let day), .by(let day): "\(day)"
        case .promptly: "promptly"
        }
    }
}
