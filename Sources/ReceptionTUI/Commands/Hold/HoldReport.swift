import Basics
import Eligibility
import ReceptionDesk

/// What `madoguchi hold` prints: for each system what its file holds, and who answers for it. The JSON has these names.
struct HoldReport: Encodable {
    struct System: Encodable {
        let system: String
        let title: Bilingual
        /// Such as `centre.db`; null for the line.
        @AlwaysWritten var file: String?
        /// `held`, `passing`, `none` or `not-read`.
        let myNumber: MyNumberStanding
        let myNumberSource: Provenance
        let operatedBy: Bilingual
        /// Null where the sources say nothing of it.
        @AlwaysWritten var entrustedTo: Bilingual?
        @AlwaysWritten var place: Bilingual?
        let operationSource: Provenance
        /// How the system names this person, without My Number.
        let named: [String]
        let tables: [HeldTable]
        let doesNotProve: Bilingual

        init(_ profile: SystemProfile, named: [String], tables: [HeldTable]) {
            system = profile.system.rawValue
            title = profile.system.title
            file = profile.system.file
            myNumber = profile.myNumber
            myNumberSource = profile.myNumberSource
            operatedBy = profile.operatedBy
            entrustedTo = profile.entrustedTo
            place = profile.place
            operationSource = profile.operationSource
            self.named = named
            self.tables = tables
            doesNotProve = profile.limits
        }
    }

    let mark = Bilingual(ja: "訓練用（架空）", en: "training, fictional")
    /// Null for everything that is held.
    @AlwaysWritten var person: String?
    let systems: [System]

    func lines(in language: Language) -> [String] {
        [mark[language] + (person.map { "  \($0)" } ?? "")] + systems.flatMap { $0.lines(in: language, of: person) }
    }
}

extension HoldReport.System {
    fileprivate func lines(in language: Language, of person: String?) -> [String] {
        let silent = Bilingual(ja: "資料に記載なし", en: "not in the sources")
        func line(_ ja: String, _ en: String, _ text: String) -> String {
            "  \(Bilingual(ja: ja, en: en)[language]): \(text)"
        }
        var lines = [
            "",
            "\(title[language])  \(file ?? Bilingual(ja: "ファイルなし", en: "no file")[language])",
            line("個人番号", "My Number", "\(myNumber.name[language])  [\(myNumberSource.text[language])]"),
            line("運用", "Operator", operatedBy[language]),
            line("再委託", "Entrusted on to", (entrustedTo ?? silent)[language]),
            line("所在", "Place", (place ?? silent)[language] + "  [\(operationSource.text[language])]"),
        ]
        if !named.isEmpty { lines.append(line("この方を名指すもの", "Names the person", named.joined(separator: "  "))) }
        if file != nil { lines += holding(in: language, of: person) }
        return lines + [line("証明しないこと", "Does not prove", doesNotProve[language])]
    }

    private func holding(in language: Language, of person: String?) -> [String] {
        guard !tables.isEmpty else {
            let nothing = Bilingual(ja: "この方については何もない", en: "nothing of this person")
            return ["  " + (person == nil ? Bilingual(ja: "表がない", en: "no tables") : nothing)[language]]
        }
        return tables.map { table in
            "  \(table.title[language]) \(table.rows.grouped) (\(table.table): \(table.columns.joined(separator: ", ")))"
        }
    }
}
