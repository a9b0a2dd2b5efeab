import Basics
import Eligibility
import Screens

// The pages behind the counter. Whatever is said there carries its source, and says what it does not prove.
extension FieldMaker {
    mutating func backstage(_ open: Backstage) {
        set(.backstageSubject, subject(of: open))
        set(
            .backstageKeys,
            FieldValue(
                code: open.page.rawValue, text: keyLine(desk.backstageKeysNow, labels: backstageLabels), tone: .key))
        switch open.page {
        case .systems: systems(open)
        case .line:
            guard case .line(let last)? = open.seen?.sight else { return }
            crossing(last)
        case .checks:
            guard case .checks(let pair)? = open.seen?.sight else { return }
            twoChecks(pair)
        case .items: items(open.seen)
        case .leak:
            guard case .leak(let leak, let day)? = open.seen?.sight else { return leakUnseen() }
            self.leak(leak, on: day)
        }
    }

    /// F3 closes the page where it is in front, and brings it there where it is open beside the window.
    var backstageLabels: [Act: Bilingual] {
        guard desk.backstage != nil else { return [:] }
        let label =
            desk.popUp == .backstage
            ? Bilingual(ja: "閉じる", en: "Close") : Bilingual(ja: "この頁を操作する", en: "Work with this page")
        return [.backstage: label]
    }

    private func subject(of open: Backstage) -> FieldValue {
        guard let person = open.seen?.person else {
            let nobody = Bilingual(
                ja: "患者を選ぶと、その方のことを見られます", en: "Choose a patient to see what is held of them")
            return FieldValue(code: "nobody", text: nobody[language], tone: .dim)
        }
        var name = desk.phase.checked?.answer.coverage.value?.person.name
        if case .training(let id) = person { name = desk.visitors.first { $0.id == id }?.name ?? name }
        let text = Bilingual(
            ja: "いま前にいる方：\(name ?? person.text)さん", en: "The patient in front: \(name ?? person.text)")
        return FieldValue(code: person.text, text: text[language])
    }

    // MARK: - Systems

    private mutating func systems(_ open: Backstage) {
        let profiles = SystemName.allCases.map(SystemProfile.of)
        func rows(_ value: (SystemProfile) -> FieldValue) -> [FieldValue] {
            profiles.enumerated().map { index, profile in
                let value = value(profile)
                return index == open.row ? FieldValue(code: value.code, text: value.text, tone: .chosen) : value
            }
        }
        set(.backstageSystem, rows: rows { FieldValue(code: $0.system.rawValue, text: $0.system.title[language]) })
        set(
            .backstageMyNumber, rows: rows { myNumber($0, open.seen) })
        set(.backstageNamed, rows: rows { named($0, open.seen) })
        set(
            .backstageMark,
            rows: rows {
                FieldValue(
                    code: $0.myNumberSource.mark.rawValue, text: $0.myNumberSource.mark.name[language], tone: .dim)
            })
        let profile = profiles[open.row]
        set(
            .backstageChosen, code: profile.system.rawValue,
            Bilingual(
                ja: "\(profile.system.title.ja)：\(profile.names.ja)",
                en: "\(profile.system.title.en): \(profile.names.en)"),
            tone: .key)
        set(
            .backstageOperator,
            .paragraphs([
                FieldValue(code: profile.system.rawValue, text: profile.operation[language])
            ]))
        set(.backstageHolds, .paragraphs([holds(profile.system, open.seen)]))
        set(.backstageSource, code: profile.operationSource.mark.rawValue, profile.sources, tone: .dim)
        set(.backstageLimit, code: profile.system.rawValue, profile.limits, tone: .warn)
    }

    /// Yes and no are said of the system; where the person in front is not among those whose numbers it has, that is said.
    private func myNumber(_ profile: SystemProfile, _ seen: BehindTheCounter?) -> FieldValue {
        if profile.myNumber == .held, let holding = seen?.holding(of: profile.system), holding.isEmpty {
            return FieldValue(code: "others", text: MyNumberStanding.none.name[language], tone: .warn)
        }
        return FieldValue(
            code: profile.myNumber.rawValue, text: profile.myNumber.name[language], tone: profile.myNumber.tone)
    }

    private func named(_ profile: SystemProfile, _ seen: BehindTheCounter?) -> FieldValue {
        guard seen?.person != nil, let holding = seen?.holding(of: profile.system) else {
            return FieldValue(code: "general", text: profile.names[language], tone: .dim)
        }
        guard !holding.isEmpty else {
            return FieldValue(code: "unknown", text: profile.withoutPerson[language], tone: .dim)
        }
        var names = holding.named.isEmpty ? profile.names[language] : holding.named.joined(separator: "  ")
        if profile.myNumber == .notRead {
            names = Bilingual(ja: "読むのは \(names) だけ", en: "read: \(names) only")[language]
        }
        return FieldValue(code: holding.named.first ?? "known", text: names)
    }

    private func holds(_ system: SystemName, _ seen: BehindTheCounter?) -> FieldValue {
        guard system != .line else {
            let text = Bilingual(
                ja: "何も持たない。封印されたバイトが通るだけ（2頁）", en: "nothing: sealed bytes pass (page 2)")
            return FieldValue(code: "nothing", text: text[language])
        }
        guard let holding = seen?.holding(of: system) else {
            return FieldValue(
                code: "unseen", text: Bilingual(ja: "患者を選んでください", en: "choose a patient")[language], tone: .dim)
        }
        let none = Bilingual(ja: "この方については何もない", en: "nothing of this person")
        let tables = holding.tables.map { "\($0.title[language]) \($0.rows)" }
        return FieldValue(
            code: holding.tables.map { "\($0.table)=\($0.rows)" }.joined(separator: " "),
            text: tables.isEmpty ? none[language] : tables.joined(separator: language == .ja ? "、" : ", "))
    }

    // MARK: - Held and shown

    private mutating func items(_ seen: BehindTheCounter?) {
        // The answer on the table, else the day's answer of the patient under the cursor; with nobody in front, none.
        let visit =
            seen?.person == nil ? nil : desk.phase.checked ?? desk.chosenVisitor.flatMap { desk.answered[$0.id] }
        let questions = desk.reader.rules.questions(for: desk.reader.settings, townTakesPart: false)
        let list = ShownItem.list(
            held: seen?.person == nil ? nil : seen?.holding(of: .centre), visit: visit,
            asked: Set(questions.compactMap { ConsentItem(rawValue: $0.rawValue) }))
        set(.backstageItem, rows: list.map { FieldValue(code: $0.code, text: $0.name[language]) })
        set(
            .backstageHeld,
            rows: list.map { item in
                let count = item.held.map { Bilingual(ja: "\($0)行", en: $0 == 1 ? "1 row" : "\($0) rows") }
                return FieldValue(
                    code: item.held.map(String.init) ?? "none",
                    text: (count ?? Bilingual(ja: "持たない", en: "not held"))[language])
            })
        set(
            .backstageConsent,
            rows: list.map { FieldValue(code: $0.consent.code, text: $0.consent.name[language]) })
        set(
            .backstageShown,
            rows: list.map { FieldValue(code: $0.shown.code, text: $0.shown.name[language], tone: $0.shown.tone) })
        set(
            .backstageSource, code: Mark.found.rawValue,
            Bilingual(
                ja: "出典：審査会議事録 2021-02-09（関係する情報だけ）。行数はこの画面が数えた",
                en: "sourced: the board's minutes (only what relates). This page counted the rows"),
            tone: .dim)
        set(
            .backstageLimit, code: "items",
            Bilingual(
                ja: "「開けていない」は模擬の資格確認等システムだけの話。実物の内部は示せません。",
                en: "'Not opened' is true of the simulated centre; we cannot see the real one."),
            tone: .warn)
    }
}

extension SystemProfile {
    /// Sources of the two claims; one where they have the same.
    fileprivate var sources: Bilingual {
        guard myNumberSource != operationSource else { return operationSource.text }
        return Bilingual(
            ja: "個人番号 \(myNumberSource.text.ja)　運用 \(operationSource.text.ja)",
            en: "Number \(myNumberSource.text.en); rest \(operationSource.text.en)")
    }

    /// What is said where the file has nothing of the person.
    fileprivate var withoutPerson: Bilingual {
        switch system {
        case .municipal, .employers, .prefecture, .entrusted:
            Bilingual(ja: "他の方だけを持つ", en: "holds other people's only")
        case .federation: Bilingual(ja: "いま通過中のものはない", en: "none in transit now")
        case .network: Bilingual(ja: "符号はまだ発行されていない", en: "no code issued yet")
        case .intermediate, .centre, .line, .terminal, .receipt, .reader:
            Bilingual(ja: "この方はいない", en: "does not know this person")
        }
    }

    /// Operator, further entrusting and place in one paragraph.
    fileprivate var operation: Bilingual {
        let entrusted = entrustedTo ?? Bilingual(ja: "資料に記載なし", en: "not in the sources")
        let place = place ?? Bilingual(ja: "資料に記載なし", en: "not in the sources")
        return Bilingual(
            ja: "運用 \(operatedBy.ja)　再委託 \(entrusted.ja)　所在 \(place.ja)",
            en: "Operator: \(operatedBy.en). Subcontractor: \(entrusted.en). Place: \(place.en)")
    }
}

extension MyNumberStanding {
    fileprivate var tone: Tone {
        switch self {
        case .held: .stop
        case .passing, .notRead: .warn
        case .none: .ok
        }
    }
}

extension ShownItem.Consent {
    fileprivate var code: String {
        switch self {
        case .notNeeded: "not-needed"
        case .given: "given"
        case .refused: "refused"
        case .notAsked: "not-asked"
        }
    }

    fileprivate var name: Bilingual {
        switch self {
        case .notNeeded: Bilingual(ja: "-", en: "-")
        case .given: Bilingual(ja: "同意", en: "given")
        case .refused: Bilingual(ja: "不同意", en: "refused")
        case .notAsked: Bilingual(ja: "聞いていない", en: "not asked")
        }
    }
}

extension ShownItem.Shown {
    fileprivate var code: String {
        switch self {
        case .shown: "shown"
        case .summary: "summary"
        case .consentOnly: "consent-only"
        case .opened: "opened"
        case .notRead: "not-read"
        case .absent: "absent"
        case .never: "never"
        case .nothingYet: "nothing-yet"
        }
    }

    fileprivate var name: Bilingual {
        switch self {
        case .shown: Bilingual(ja: "見せた", en: "shown")
        case .summary: Bilingual(ja: "件数だけ（中身はmで開く）", en: "count only (m opens)")
        case .consentOnly: Bilingual(ja: "同意の有無だけ（中身はv）", en: "consent only (v opens)")
        case .opened: Bilingual(ja: "閲覧アカウントで開いた", en: "opened by viewing acct")
        case .notRead: Bilingual(ja: "見せない（開けていない）", en: "withheld (not opened)")
        case .absent: Bilingual(ja: "情報なし", en: "none")
        case .never: Bilingual(ja: "渡さない（回答に欄なし）", en: "never (no field for it)")
        case .nothingYet: Bilingual(ja: "まだ確認していない", en: "not checked yet")
        }
    }

    fileprivate var tone: Tone {
        switch self {
        case .shown, .summary, .consentOnly, .opened: .ok
        case .notRead, .never: .key
        case .absent, .nothingYet: .dim
        }
    }
}
