import Basics
import Eligibility
import ReceptionDesk

/// What a question to the rules is answered with: facts, and the reasons with source and mark.
struct RuleAnswer: Encodable {
    struct Fact {
        /// In JSON.
        let key: String
        let value: JSONValue
        /// For people.
        let label: Bilingual
        let text: Bilingual
    }

    private(set) var facts: [Fact] = []
    var reasons: [ReasonWords] = []

    /// - Parameter text: for people; without, the value as it stands in JSON.
    mutating func add(_ key: String, _ value: JSONValue, _ label: Bilingual, _ text: Bilingual? = nil) {
        facts.append(Fact(key: key, value: value, label: label, text: text ?? Bilingual(value.description)))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        for fact in facts { try container.encode(fact.value, forKey: Key(fact.key)) }
        try container.encode(reasons, forKey: Key("reasons"))
    }

    /// For people: one line a fact, then the reasons.
    func lines(in language: Language) -> [String] {
        facts.map { "\($0.label[language]): \($0.text[language])" }
            + [Bilingual(ja: "理由:", en: "Reasons:")[language]]
            + reasons.map { reason in
                let provenance = reason.provenance
                let mark = provenance.mark.name[language]
                let source = provenance.source == "—" ? mark : "\(mark): \(provenance.source)"
                return "  \(reason.text[language]) [\(source)]"
            }
    }

    func write(asJSON: Bool, in language: Language) throws(Failure) {
        if asJSON { return try Output.json(self) }
        for line in lines(in: language) { Output.line(line) }
    }

    private struct Key: CodingKey {
        let stringValue: String
        let intValue: Int? = nil

        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }
}
