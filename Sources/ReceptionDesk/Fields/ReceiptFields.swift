import Basics
import Eligibility
import ReceiptSystem
import Screens

extension FieldMaker {
    /// Rows of differences on the result screen, and on the screen of their own.
    mutating func differenceRows(_ visit: CheckedVisit, chosen: Int?) {
        let all = visit.differences
        let imported = visit.isImported
        set(
            .differenceCount, code: "\(all.count)",
            Bilingual(ja: "違い \(all.count)件", en: all.count == 1 ? "1 difference" : "\(all.count) differences"),
            tone: all.isEmpty || imported ? .dim : .warn)
        func column(_ name: FieldName, _ value: (Difference) -> FieldValue) {
            set(
                name,
                rows: all.enumerated().map { index, difference in
                    let made = value(difference)
                    return FieldValue(code: made.code, text: made.text, tone: index == chosen ? .chosen : made.tone)
                })
        }
        column(.differenceItem) { FieldValue(code: $0.item.rawValue, text: $0.item.label[language]) }
        column(.differenceHeld) { FieldValue(code: $0.held.en, text: $0.held[language], tone: .dim) }
        column(.differenceNow) { FieldValue(code: $0.now.en, text: $0.now[language], tone: imported ? .dim : .warn) }
        column(.differenceDecision) { difference in
            guard let reason = visit.kept[difference.item] else {
                return FieldValue(
                    code: difference.advice == .ask ? "ask" : "take",
                    text: (difference.advice == .ask ? Difference.Advice.ask : .take).name[language],
                    tone: difference.advice == .ask ? .stop : .plain)
            }
            return FieldValue(code: reason.rawValue, text: reason.name[language])
        }
    }

    mutating func differences(_ visit: CheckedVisit, chosen: Int) {
        differenceRows(visit, chosen: chosen)
        guard visit.differences.indices.contains(chosen) else {
            set(.differenceWhy, Message(.differencesNone, tone: .dim))
            return
        }
        let difference = visit.differences[chosen]
        set(.differenceWhy, code: difference.item.rawValue, difference.why)
    }

    /// Whether the answer has reached the receipt computer.
    mutating func receiptStatus(_ visit: CheckedVisit) {
        switch visit.outcome {
        case .imported(let chart, let at, _), .alreadyImported(let chart, let at):
            set(
                .receiptStatus, code: "imported",
                Bilingual(ja: "取り込み済み（カルテ \(chart)）", en: "imported (chart \(chart))"), tone: .ok)
            set(.receiptChart, chart)
            set(.receiptImportedAt, FieldValue(code: at.description, text: at.clock))
        case .refused:
            set(
                .receiptStatus, code: "refused", Bilingual(ja: "取り込みませんでした", en: "not imported: refused"), tone: .warn)
        case nil:
            let isNew = visit.match == PatientMatch.none
            set(
                .receiptStatus, code: isNew ? "new-patient" : "not-imported",
                isNew
                    ? Bilingual(ja: "新しい患者（カルテなし）", en: "new patient, no chart")
                    : Bilingual(ja: "まだ取り込んでいません", en: "not imported yet"))
            if case .one(let patient) = visit.match { set(.receiptChart, patient.chart) }
        }
    }

    mutating func receipt(_ view: ReceiptView) {
        if let visit = view.checkedHere {
            receiptStatus(visit)
        } else if let patient = view.patient {
            importedBefore(patient)
        }
        if let patient = view.patient { chart(patient) }
        let rows = Array(view.day.enumerated().dropFirst(view.top).prefix(Desk.dayRows))
        func column(_ name: FieldName, _ value: (DayEntry) -> FieldValue) {
            set(
                name,
                rows: rows.map { index, entry in
                    let made = value(entry)
                    return FieldValue(
                        code: made.code, text: made.text, tone: index == view.row ? .chosen : made.tone)
                })
        }
        column(.dayNo) { FieldValue("\($0.number)") }
        column(.dayName) { FieldValue(code: $0.visit, text: $0.name) }
        column(.dayArrived) { FieldValue($0.arrived?.clock ?? "") }
        column(.dayState) { FieldValue(code: $0.state.rawValue, text: $0.state.name[language], tone: $0.state.tone) }
        set(.dayPage, page(view.top, rows.count, of: view.day.count))
        if view.patient == nil { set(.receiptStatus, Message(.receiptNobody, tone: .dim)) }
    }

    /// Today's import of a patient whose answer is not on the table, as after a new start of the program.
    private mutating func importedBefore(_ patient: ReceiptPatient) {
        var progress = desk.visitors.first { $0.chart == patient.chart }?.progress
        if case .done(let before) = progress { progress = before }
        guard case .imported(_, let at) = progress else { return }
        set(.receiptStatus, code: "imported", Bilingual(ja: "取り込み済み", en: "imported"), tone: .ok)
        set(.receiptImportedAt, FieldValue(code: at.description, text: at.clock))
    }

    /// Which part of a table is on the screen; the code is such as `1-14/31`.
    func page(_ top: Int, _ rows: Int, of count: Int) -> FieldValue {
        guard count > 0 else { return FieldValue(code: "0/0", text: "", tone: .dim) }
        let text = Bilingual(
            ja: "\(count)件のうち\(top + 1)～\(top + rows)件目", en: "\(top + 1) to \(top + rows) of \(count)")
        return FieldValue(
            code: "\(top + 1)-\(top + rows)/\(count)", text: text[language], tone: rows < count ? .key : .dim)
    }

    mutating func chart(_ patient: ReceiptPatient) {
        set(.receiptChart, patient.chart)
        set(.receiptName, patient.name, tone: patient.nameNeedsSpelling ? .warn : .plain)
        set(.receiptKana, patient.kana)
        set(.receiptBirth, value(patient.birth))
        set(.receiptSex, code: patient.sex.rawValue, patient.sex.label)
        if let held = patient.insurance {
            set(.receiptInsurerNumber, held.insurerNumber)
            set(.receiptInsurerName, held.insurerName)
            set(.receiptSymbol, held.symbol)
            set(.receiptNumber, held.number)
            set(.receiptBranch, held.branch ?? "")
            if let share = held.share {
                set(.receiptShare, code: "\(share)", Bilingual(ja: "\(share)割", en: "\(share)0 %"))
            }
            if let limit = held.limitClass { set(.receiptLimit, code: limit.rawValue, limit.name) }
        }
        set(
            .receiptHistory,
            .paragraphs(
                patient.history.reversed().map {
                    FieldValue(
                        code: $0.insurance.insurerNumber,
                        text: Bilingual(
                            ja: "\($0.insurance.insurerName)（\($0.until - 1)まで）",
                            en: "\($0.insurance.insurerName) (until \($0.until - 1))")[language], tone: .dim)
                }))
    }
}

extension VisitState {
    /// Green once nothing more has to be done for the visit.
    fileprivate var tone: Tone {
        switch self {
        case .imported: .ok
        case .done: .dim
        case .booked, .arrived, .checked, .declared: .plain
        }
    }
}
