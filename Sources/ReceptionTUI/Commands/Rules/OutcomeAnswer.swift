import Basics
import Eligibility

/// An answer of the centre as facts: the outcome, and the insurance it shows.
struct OutcomeAnswer {
    let answer: RuleAnswer

    init(answer reply: Answer) {
        var answer = RuleAnswer()
        answer.add(
            "outcome", .text(reply.validity.name.ja), Bilingual(ja: "資格", en: "Outcome"), reply.validity.name)
        answer.add("code", .whole(reply.validity.number), Bilingual(ja: "コード", en: "Code"))
        answer.add("on", .text("\(reply.on)"), Bilingual(ja: "日付", en: "Day"))
        let shown = reply.coverage.value
        let none = Bilingual(ja: "表示なし", en: "not shown")
        answer.add(
            "insurer", shown.map { .text($0.insurerNumber) } ?? .null, Bilingual(ja: "保険者番号", en: "Insurer"),
            shown == nil ? none : nil)
        if let shown {
            answer.add(
                "symbol", OutcomeAnswer.text(shown.symbol), Bilingual(ja: "記号", en: "Symbol"), Bilingual(shown.symbol))
            answer.add("number", .text(shown.number), Bilingual(ja: "番号", en: "Number"))
            answer.add(
                "branch", shown.branch.map(JSONValue.text) ?? .null, Bilingual(ja: "枝番", en: "Branch"),
                Bilingual(shown.branch ?? ""))
            answer.add("acquired", .text("\(shown.acquired)"), Bilingual(ja: "資格取得", en: "Acquired"))
            answer.add(
                "lost", shown.lost.map { .text("\($0)") } ?? .null, Bilingual(ja: "資格喪失", en: "Lost"),
                Bilingual(shown.lost.map { "\($0)" } ?? ""))
        }
        // The rows carry no income class and nothing was consented to: only the qualification was asked for.
        answer.reasons = reply.reasons.map(\.words).filter {
            ($0.code.hasPrefix("coverage.") && $0.code != "coverage.share") || $0.code.hasPrefix("certificate.")
        }
        self.answer = answer
    }

    private static func text(_ text: String) -> JSONValue { text.isEmpty ? .null : .text(text) }
}
