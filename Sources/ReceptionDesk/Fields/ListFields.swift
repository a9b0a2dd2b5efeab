import Basics
import Eligibility
import Screens

extension FieldMaker {
    /// The list of patients, as many as its screen has rows.
    mutating func list() {
        let rows = Array(desk.visitors.enumerated().dropFirst(desk.listTop).prefix(Desk.listRows))
        func column(_ name: FieldName, _ value: (Int, Visitor) -> FieldValue) {
            set(
                name,
                rows: rows.map { index, visitor in
                    let made = value(index, visitor)
                    return FieldValue(
                        code: made.code, text: made.text, tone: index == desk.chosen ? .chosen : made.tone)
                })
        }
        column(.waitingNo) { index, _ in FieldValue("\(index + 1)") }
        column(.waitingArrived) { _, visitor in FieldValue(visitor.arrived.clock) }
        column(.waitingName) { _, visitor in FieldValue(code: visitor.id, text: visitor.name) }
        column(.waitingHeld) { _, visitor in FieldValue(visitor.held) }
        column(.waitingChecked) { _, visitor in
            guard let validity = visitor.progress.validity else { return .blank }
            return FieldValue(code: validity.rawValue, text: validity.short[language], tone: validity.tone)
        }
        column(.waitingState) { _, visitor in
            FieldValue(code: visitor.progress.code, text: visitor.progress.label[language])
        }
    }

    mutating func entry(_ form: NumberEntry) {
        let papers = form.paper.map { [$0] } ?? ShownPaper.forNumberEntry(on: desk.today)
        set(.entryDocument, code: papers.code, papers.names)
        for field in NumberEntry.order.dropLast() {
            if let input = form.texts[field] { set(field, input.content(hasFocus: form.focus == field)) }
        }
        set(
            .entryLimit, code: form.limitConsent ? "yes" : "no",
            form.limitConsent
                ? Bilingual(ja: "同意あり（口頭）", en: "yes, by word of mouth") : Bilingual(ja: "なし", en: "no"),
            tone: form.focus == .entryLimit ? .chosen : .plain)
        var notices = [Message(.entryNotice)]
        if let visitor = desk.visitor(form.visitor) {
            set(.patientName, visitor.name)
            if let paper = visitor.paper { notices.insert(self.paper(paper, of: visitor, papers.names), at: 0) }
        }
        set(
            .entryNotice,
            FieldValue(
                code: notices[0].code.rawValue,
                text: notices.map { wording.text($0, in: language) }.joined(separator: language == .en ? " " : "")))
    }

    /// What is printed on the paper in the patient's hand.
    private func paper(_ paper: Paper, of visitor: Visitor, _ name: Bilingual) -> Message {
        let none = Bilingual(ja: "なし", en: "none")
        return Message(
            .entryPaper,
            [
                name, Bilingual(paper.insurerNumber),
                paper.symbol.isEmpty ? none : Bilingual(paper.symbol), Bilingual(paper.number),
                paper.branch.map { Bilingual($0) } ?? none,
                Bilingual(ja: visitor.birth.era(in: .ja), en: visitor.birth.era(in: .en)),
            ])
    }

    mutating func comparison(chip: PixelImage, frame: PixelImage) {
        set(.visualPhoto, .image(chip))
        set(.visualFrame, .image(frame))
        set(.visualQuestion, Message(.visualQuestion, tone: .key))
        set(.visualGuide, Message(.visualGuide))
    }
}

extension Validity {
    /// Green for 有効 alone; everything else needs a look, and has a next step.
    var tone: Tone { self == .valid ? .ok : .warn }

    /// For the narrow column of the list, at most 10 cells.
    var short: Bilingual {
        switch self {
        case .valid, .invalid: name
        case .invalidNewer: Bilingual(ja: "無効（新）", en: "replaced")
        case .notFound: Bilingual(ja: "該当なし", en: "not found")
        case .ambiguous: Bilingual(ja: "複数該当", en: "several")
        }
    }
}
