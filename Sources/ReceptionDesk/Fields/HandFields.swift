import Basics
import ReceiptSystem
import Screens

extension FieldMaker {
    /// The insurance being typed by hand, and what hand and import took.
    mutating func handEntry(_ form: HandEntry) {
        if let patient = form.view.patient { chart(patient) }
        for field in HandEntry.order {
            if let input = form.texts[field] {
                set(field, input.content(hasFocus: form.compared == nil && form.focus == field))
            }
        }
        set(.handPaper, rows: HandEntry.order.map { paper($0, of: form) })
        if let compared = form.compared {
            set(.handSlip, rows: HandEntry.order.map { slip(compared.slips.contains($0)) })
        }
        efforts(form)
    }

    private func paper(_ field: FieldName, of form: HandEntry) -> FieldValue {
        let text = form.paper(field)
        guard text.en.isEmpty else { return FieldValue(code: text.en, text: text[language]) }
        return FieldValue(code: "", text: Bilingual(ja: "（なし）", en: "(none)")[language], tone: .dim)
    }

    private func slip(_ isSlip: Bool) -> FieldValue {
        isSlip
            ? FieldValue(code: "slip", text: Bilingual(ja: "違う", en: "slip")[language], tone: .warn)
            : FieldValue(code: "agrees", text: Bilingual(ja: "合う", en: "agrees")[language], tone: .dim)
    }

    /// By hand and by import, beside each other; what has not been done yet has no figure.
    private mutating func efforts(_ form: HandEntry) {
        let visit = form.view.checked
        let hand = form.compared ?? visit?.byHand
        let ways: [(code: String, name: Bilingual, effort: Effort?, slips: Int?)] = [
            ("hand", Bilingual(ja: "手入力", en: "by hand"), hand?.took, hand?.slips.count),
            (
                "import", Bilingual(ja: "取り込み", en: "by import"), visit?.took,
                visit?.took.map { _ in visit?.kept.count ?? 0 }
            ),
        ]
        func figure(_ number: Int?) -> FieldValue { FieldValue(number.map { "\($0)" } ?? "-") }
        set(.effortWay, rows: ways.map { FieldValue(code: $0.code, text: $0.name[language]) })
        set(.effortKeys, rows: ways.map { figure($0.effort?.keys) })
        set(.effortSeconds, rows: ways.map { figure($0.effort?.seconds) })
        set(.effortSlips, rows: ways.map { figure($0.slips) })
        set(.effortNote, Message(.handCaveat, tone: .warn))
    }
}
