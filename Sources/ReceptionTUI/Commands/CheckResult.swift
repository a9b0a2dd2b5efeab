import Basics
import Eligibility
import ReceptionDesk

/// What `check` prints: the answer, and the medication's contents where they were opened.
struct CheckResult: Encodable {
    let answer: Answer
    let medication: [MedicationItem]?
    /// Consents named by the user that this day's reader does not ask for.
    let notAsked: Set<ConsentItem>
    let reader: String
    /// By which tables yen are reckoned.
    let tables: TableChoice

    private enum CodingKeys: CodingKey { case check, at, on, validity, coverage, limit, medication, clinical, reasons }
    private enum ValidityKeys: CodingKey { case code, id, name }
    private enum SectionKeys: CodingKey { case shown, withheld, absent }

    private struct Shown: Encodable {
        let count: Int
        let from: Day
        let to: Day
        let viewableUntil: Moment
        let items: [MedicationItem]?
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(answer.check, forKey: .check)
        try container.encode(answer.at, forKey: .at)
        try container.encode(answer.on, forKey: .on)
        var validity = container.nestedContainer(keyedBy: ValidityKeys.self, forKey: .validity)
        try validity.encode(answer.validity.number, forKey: .code)
        try validity.encode(answer.validity.rawValue, forKey: .id)
        try validity.encode(answer.validity.name.ja, forKey: .name)
        var coverage = container.nestedContainer(keyedBy: SectionKeys.self, forKey: .coverage)
        switch answer.coverage {
        case .shown(let shown): try coverage.encode(CoverageListing(shown), forKey: .shown)
        case .withheld(let why): try coverage.encode(why, forKey: .withheld)
        case .absent(let why): try coverage.encode(why, forKey: .absent)
        }
        try container.encode(answer.limit, forKey: .limit)
        var section = container.nestedContainer(keyedBy: SectionKeys.self, forKey: .medication)
        switch answer.medication {
        case .shown(let summary):
            try section.encode(
                Shown(
                    count: summary.count, from: summary.from, to: summary.to, viewableUntil: summary.viewableUntil,
                    items: medication), forKey: .shown)
        case .withheld(let why): try section.encode(why, forKey: .withheld)
        case .absent(let why): try section.encode(why, forKey: .absent)
        }
        try container.encode(answer.clinical, forKey: .clinical)
        try container.encode(reasons, forKey: .reasons)
    }

    /// The answer's reasons, and one for each consent that was not asked for.
    var reasons: [ReasonListing] {
        answer.reasonsInWords(by: tables).map { ReasonListing(code: $0.code, text: $0.text, provenance: $0.provenance) }
            + ConsentItem.allCases.filter(notAsked.contains).map { item in
                ReasonListing(
                    code: "consent.notAsked.\(item.rawValue)",
                    text: Bilingual(
                        ja: "「\(item.rawValue)」の同意は、この確認では尋ねません（リーダー \(reader)版・医療機関の設定）。",
                        en: "Consent to '\(item.rawValue)' is not asked for in this check "
                            + "(reader edition \(reader), the institution's settings)."),
                    provenance: Provenance(.derived, "リーダーの版 / reader edition"))
            }
    }

    /// For people: one line a fact, then the reasons.
    func lines(in language: Language) -> [String] {
        var lines: [String] = []
        func add(_ label: Bilingual, _ text: String) { lines.append("\(label[language]): \(text)") }
        add(Bilingual(ja: "資格", en: "Validity"), answer.validity.name[language])
        if let coverage = answer.coverage.value {
            add(
                Bilingual(ja: "氏名", en: "Name"),
                "\(coverage.person.name) (\(coverage.person.kana)) \(coverage.person.birth)")
            add(Bilingual(ja: "保険者", en: "Insurer"), "\(coverage.insurerNumber) \(coverage.insurerName)")
            add(
                Bilingual(ja: "記号・番号・枝番", en: "Symbol, number, branch"),
                "\(coverage.symbol.isEmpty ? "-" : coverage.symbol) / \(coverage.number) / \(coverage.branch ?? "-")")
            add(
                Bilingual(ja: "負担割合", en: "Burden ratio"),
                Bilingual(ja: "\(coverage.share)割", en: "\(coverage.share)0 %")[language])
            let until = coverage.lost.map { "\($0)" } ?? ""
            add(Bilingual(ja: "資格取得・喪失", en: "From, lost on"), "\(coverage.acquired) / \(until)")
        }
        switch answer.limit {
        case .shown(let limit):
            add(
                Bilingual(ja: "限度額 適用区分", en: "Limit class"),
                "\(limit.limitClass.name[language]) (\(limit.from) - \(limit.to))")
        case .withheld(let why): add(Bilingual(ja: "限度額", en: "Limit"), why.label[language])
        case .absent(let why): add(Bilingual(ja: "限度額", en: "Limit"), why.label[language])
        }
        let label = Bilingual(ja: "薬剤情報", en: "Medication")
        switch answer.medication {
        case .shown(let summary):
            add(label, Bilingual(ja: "同意あり \(summary.count)件", en: "consented, \(summary.count) drugs")[language])
            for item in medication ?? [] {
                lines.append("  \(item.dispensed) \(item.name) \(item.amount) \(item.usage) \(item.days)")
            }
        case .withheld(let why): add(label, why.label[language])
        case .absent(let why): add(label, why.label[language])
        }
        for item in ClinicalItem.allCases {
            switch answer.clinical[item] {
            case .shown:
                add(
                    item.name,
                    Bilingual(ja: "同意あり（医療情報閲覧アカウントで閲覧）", en: "consented (for the viewing account)")[language])
            case .withheld(let why): add(item.name, why.label[language])
            case .absent(let why): add(item.name, why.label[language])
            }
        }
        lines.append(Bilingual(ja: "理由:", en: "Reasons:")[language])
        lines += reasons.map { "  \($0.text[language]) [\($0.provenance.mark.rawValue)]" }
        return lines
    }
}

/// A reason as `check` lists it, be it the centre's or the reader's.
struct ReasonListing: Encodable {
    let code: String
    let text: Bilingual
    let provenance: Provenance
}

/// A coverage as `check --json` lists it: every key every time, null where there is none.
private struct CoverageListing: Encodable {
    let coverage: Coverage

    init(_ coverage: Coverage) { self.coverage = coverage }

    private enum CodingKeys: CodingKey {
        case person, insurerNumber, insurerName, scheme, symbol, number, branch, relation, share, acquired, lost
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(coverage.person, forKey: .person)
        try container.encode(coverage.insurerNumber, forKey: .insurerNumber)
        try container.encode(coverage.insurerName, forKey: .insurerName)
        try container.encode(coverage.scheme, forKey: .scheme)
        try container.encode(coverage.symbol.isEmpty ? nil : coverage.symbol, forKey: .symbol)
        try container.encode(coverage.number, forKey: .number)
        try container.encode(coverage.branch, forKey: .branch)
        try container.encode(coverage.relation, forKey: .relation)
        try container.encode(coverage.share, forKey: .share)
        try container.encode(coverage.acquired, forKey: .acquired)
        try container.encode(coverage.lost, forKey: .lost)
    }
}
