import Basics
import CardReaderSim
import Eligibility
import ReceiptSystem
import Screens

extension FieldMaker {
    /// The answer on the table: the person, coverage, limit certificate, how much medication, and what differs.
    mutating func answer(_ visit: CheckedVisit) {
        let answer = visit.answer
        set(
            .coverageStatus, code: answer.validity.rawValue, answer.validity.name,
            tone: answer.validity.tone)
        set(.coverageSection, FieldValue(code: answer.coverage.code, text: answer.coverage.label[language]))
        set(
            .identityMethod, code: visit.proof?.rawValue ?? "number",
            visit.proof?.label ?? Bilingual(ja: "記号・番号", en: "by number"))
        set(
            .checkedAt,
            FieldValue(code: answer.at.description, text: "\(answer.at.day.era(in: language)) \(answer.at.clock)"))
        if let coverage = answer.coverage.value { self.coverage(coverage, on: answer.on) }
        limit(answer.limit, byNumber: visit.proof == nil)
        medicationSummary(answer.medication)
        clinicalConsents(answer)
        differenceRows(visit, chosen: nil)
        receiptStatus(visit)
    }

    private mutating func coverage(_ coverage: Coverage, on day: Day) {
        let person = coverage.person
        let hasBlackCircle = person.name.contains("●")
        set(.patientName, person.name, tone: hasBlackCircle ? .warn : .plain)
        set(.patientKana, person.kana)
        set(.patientBirth, value(person.birth))
        let age = person.birth.age(on: day)
        set(.patientAge, code: "\(age)", Bilingual(ja: "\(age)歳", en: "age \(age)"))
        set(.patientSex, code: person.sex.rawValue, person.sex.label)
        set(.insurerNumber, coverage.insurerNumber)
        set(.insurerName, coverage.insurerName)
        set(.insuredSymbol, coverage.symbol)
        set(.insuredNumber, coverage.number)
        set(.insuredBranch, coverage.branch ?? "")
        set(.insuredRelation, code: coverage.relation.rawValue, coverage.relation.label)
        set(.share, code: "\(coverage.share)", Bilingual(ja: "\(coverage.share)割", en: "\(coverage.share)0 %"))
        set(.coverageFrom, value(coverage.acquired))
        set(.coverageTo, value(coverage.lost, tone: .warn))
    }

    private mutating func limit(_ section: Section<LimitCertificate>, byNumber: Bool) {
        set(.limitSection, FieldValue(code: section.code, text: section.label[language], tone: section.tone))
        switch section {
        case .shown(let limit):
            set(.limitClass, code: limit.limitClass.rawValue, limit.limitClass.name)
            set(.limitFrom, value(limit.from))
            set(.limitTo, value(limit.to))
            set(.limitNote, limit.note.map { FieldValue(code: $0.code, text: $0.text[language]) } ?? usualNote)
        case .withheld, .absent:
            set(.limitClass, FieldValue(code: section.code, text: "-", tone: .dim))
            // By number nobody refused: there was no consent by word of mouth.
            let isUnasked = byNumber && section == .withheld(.notConsented)
            let label = isUnasked ? Bilingual(ja: "口頭の同意なし（提供なし）", en: "no consent by word of mouth") : section.label
            set(.limitNote, FieldValue(code: section.code, text: label[language], tone: section.tone))
        }
    }

    private var usualNote: FieldValue {
        let text = Bilingual(ja: "区分だけを伝え、金額は伝えません", en: "say the class, not an amount")
        return FieldValue(code: "shown", text: text[language], tone: .dim)
    }

    private mutating func medicationSummary(_ section: Section<MedicationSummary>) {
        set(.medicationSection, FieldValue(code: section.code, text: section.label[language], tone: section.tone))
        switch section {
        case .shown(let summary):
            set(.medicationConsent, code: "consented", Bilingual(ja: "同意あり", en: "consented"))
            set(
                .medicationSummary, code: "\(summary.count)",
                Bilingual(
                    ja: "\(summary.count)件（\(summary.from.month(in: .ja))～\(summary.to.month(in: .ja))）",
                    en: "\(summary.count) drugs, \(summary.from.month(in: .en)) to \(summary.to.month(in: .en))"))
            set(
                .medicationUntil, code: summary.viewableUntil.description,
                Bilingual(
                    ja: "閲覧期限 \(summary.viewableUntil.day.era(in: .ja)) \(summary.viewableUntil.clock)",
                    en: "viewable until \(summary.viewableUntil.day.era(in: .en)) \(summary.viewableUntil.clock)"),
                tone: .dim)
        case .withheld, .absent:
            set(.medicationConsent, FieldValue(code: section.code, text: section.label[language], tone: section.tone))
        }
    }

    mutating func medication(_ contents: Section<[MedicationItem]>, top: Int) {
        set(.medicationContents, FieldValue(code: contents.code, text: contents.label[language], tone: contents.tone))
        guard let items = contents.value else { return }
        let rows = items.dropFirst(top).prefix(Desk.medicationRows)
        set(.medicationDate, rows: rows.map { FieldValue($0.dispensed.description) })
        set(.medicationDrug, rows: rows.map { FieldValue($0.name) })
        set(.medicationAmount, rows: rows.map { FieldValue($0.amount) })
        set(.medicationDays, rows: rows.map { FieldValue("\($0.days)") })
        set(.medicationUsage, rows: rows.map { FieldValue($0.usage) })
        set(
            .medicationPage, code: "\(top + 1)-\(top + rows.count)/\(items.count)",
            Bilingual(
                ja: "\(items.count)件のうち \(top + 1)～\(top + rows.count)件目",
                en: "\(top + 1) to \(top + rows.count) of \(items.count)"), tone: .dim)
    }
}

extension LimitCertificate {
    /// What there is to say beside the class: since when the stay counts as long, and what the disease costs a month.
    /// The code is the day and the yen; nil where there is neither.
    fileprivate var note: (code: String, text: Bilingual)? {
        let yen = disease.map(\.limitYen)
        let code = [longStay?.description, yen.map { "\($0)" }].compactMap { $0 }.joined(separator: ",")
        switch (longStay, yen) {
        case (let day?, let yen?):
            return (
                code,
                Bilingual(
                    ja: "長期\(day) 特定疾病\(yen.grouped)円/月",
                    en: "long stay \(day), \(yen.grouped) yen/mo")
            )
        case (let day?, nil):
            return (
                code, Bilingual(ja: "長期入院該当 \(day.era(in: .ja))", en: "long stay since \(day.era(in: .en))")
            )
        case (nil, let yen?):
            return (
                code, Bilingual(ja: "特定疾病 月\(yen.grouped)円まで", en: "disease: up to \(yen.grouped) yen a month")
            )
        case (nil, nil): return nil
        }
    }
}
