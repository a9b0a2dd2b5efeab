import Basics
import Eligibility
import Screens

/// A row of the clinician's view.
struct ClinicalRow: Hashable {
    /// Empty where it is the day of the row above.
    let day: Day?
    let item: Bilingual
    let value: Bilingual
}

extension ClinicalView.Contents {
    var rows: [ClinicalRow] {
        switch self {
        case .awaited, .withheld, .absent: []
        case .medication(let items): items.map { ClinicalRow(day: $0.dispensed, item: Bilingual($0.name), $0) }
        case .clinical(.checkups(let results)): results.flatMap(\.rows)
        case .clinical(.treatments(let items)):
            items.map { ClinicalRow(day: $0.day, item: Bilingual($0.service), value: $0.kind.name) }
        case .clinical(.operations(let items)):
            items.map { ClinicalRow(day: $0.day, item: Bilingual($0.name), value: Bilingual("")) }
        }
    }

    /// As scenarios compare it.
    var code: String {
        switch self {
        case .awaited: "awaited"
        case .withheld(let why): why.rawValue
        case .absent(let why): why.rawValue
        case .medication, .clinical: "shown"
        }
    }

    var label: Bilingual {
        switch self {
        case .awaited: Bilingual(ja: "照会しています", en: "being opened")
        case .withheld(let why): why.label
        case .absent(let why): why.label
        case .medication, .clinical: Bilingual(ja: "提供あり", en: "provided")
        }
    }
}

extension ClinicalRow {
    /// Amount, days and usage of a drug.
    fileprivate init(day: Day, item: Bilingual, _ drug: MedicationItem) {
        self.init(
            day: day, item: item,
            value: Bilingual(
                ja: "\(drug.amount) \(drug.days)日 \(drug.usage)", en: "\(drug.amount) \(drug.days)d \(drug.usage)"))
    }
}

extension CheckupResult {
    /// The day stands in the first row.
    fileprivate var rows: [ClinicalRow] {
        values.enumerated().map { index, value in
            let unit = value.measure.scale.unit
            let suffix = unit.isEmpty ? "" : " " + unit
            return ClinicalRow(
                day: index == 0 ? carriedOut : nil, item: value.measure.name,
                value: Bilingual(ja: value.text.ja + suffix, en: value.text.en + suffix))
        }
    }
}

extension FieldMaker {
    /// That consent exists, item by item and until when: all that the counter learns.
    mutating func clinicalConsents(_ answer: Answer) {
        for (item, field) in [
            (ClinicalItem.checkup, FieldName.checkupConsent), (.treatment, .treatmentConsent),
            (.operations, .operationsConsent),
        ] {
            let section = answer.clinical[item]
            let isGiven = section.value != nil
            set(
                field, code: isGiven ? "consented" : section.code,
                isGiven ? Bilingual(ja: "同意あり", en: "consented") : section.label, tone: isGiven ? .plain : .dim)
        }
        let given = ClinicalItem.allCases.filter { answer.clinical[$0].value != nil }
        if given.isEmpty {
            set(.clinicalConsents, FieldValue(code: "none", text: "", tone: .dim))
        } else {
            set(
                .clinicalConsents, code: given.map(\.rawValue).joined(separator: ","),
                Bilingual(
                    ja: "閲覧用 " + given.map(\.short.ja).joined(separator: "・") + " 同意あり",
                    en: "yes: " + given.map(\.short.en).joined(separator: ", ")))
        }
        guard let until = answer.consentUntil else { return }
        set(
            .consentUntil, code: until.description,
            Bilingual(
                ja: "閲覧期限 \(until.day.era(in: .ja)) \(until.clock)",
                en: "viewable until \(until.day.era(in: .en)) \(until.clock)"), tone: .dim)
    }

    /// The page that lies open.
    mutating func clinical(_ view: ClinicalView) {
        let place = (ClinicalPage.allCases.firstIndex(of: view.page) ?? 0) + 1
        let name = view.page.name
        set(
            .clinicalPage, code: view.page.rawValue,
            Bilingual(
                ja: "\(place)/\(ClinicalPage.allCases.count) \(name.ja)",
                en: "\(place)/\(ClinicalPage.allCases.count) \(name.en)"), tone: .key)
        let isOpen = view.contents.code == "shown"
        set(
            .clinicalContents, code: view.contents.code, view.contents.label, tone: isOpen ? .plain : .dim)
        let all = view.contents.rows
        let rows = all.dropFirst(view.top).prefix(Desk.clinicalRows)
        set(.clinicalDay, rows: rows.map { FieldValue($0.day?.description ?? "") })
        set(.clinicalItem, rows: rows.map { FieldValue(code: $0.item.ja, text: $0.item[language]) })
        set(.clinicalValue, rows: rows.map { FieldValue(code: $0.value.ja, text: $0.value[language]) })
        guard !all.isEmpty else { return }
        set(
            .clinicalRange, code: "\(view.top + 1)-\(view.top + rows.count)/\(all.count)",
            Bilingual(
                ja: "\(all.count)行のうち \(view.top + 1)～\(view.top + rows.count)行目",
                en: "rows \(view.top + 1) to \(view.top + rows.count) of \(all.count)"), tone: .dim)
    }
}

extension ClinicalItem {
    /// For one line with all three.
    fileprivate var short: Bilingual {
        switch self {
        case .checkup: Bilingual(ja: "健診", en: "check-up")
        case .treatment: Bilingual(ja: "診療", en: "treatment")
        case .operations: Bilingual(ja: "手術", en: "operations")
        }
    }
}
