import Basics
import Screens

extension FieldMaker {
    /// The list of papers with what each is worth today, and of the chosen one what the clerk does, and why.
    mutating func papers(_ choice: PaperChoice) {
        if let visitor = desk.visitor(choice.visitor) { set(.patientName, visitor.name) }
        set(.paperCircumstance, code: choice.card.rawValue, choice.card.name)
        let findings = ShownPaper.allCases.map { choice.finding(of: $0, on: desk.today) }
        set(
            .paperName,
            rows: findings.map {
                FieldValue(
                    code: $0.paper.rawValue, text: $0.paper.name[language],
                    tone: $0.paper == choice.paper ? .chosen : .plain)
            })
        set(
            .paperRuling,
            rows: findings.map {
                FieldValue(
                    code: $0.ruling.code, text: $0.ruling.name[language],
                    tone: $0.paper == choice.paper ? .chosen : $0.ruling.tone)
            })
        let chosen = findings[choice.row]
        set(.paperConduct, code: chosen.ruling.code, chosen.conduct)
        set(.paperSource, code: chosen.provenance.mark.rawValue, chosen.source, tone: .dim)
    }
}
