import Basics
import ReceiptSystem
import Screens

extension FieldMaker {
    /// Patients of the receipt computer, as far as the search has narrowed them.
    mutating func search(_ finder: PatientFinder) {
        set(.searchText, finder.input.content(hasFocus: true))
        guard let found = finder.found else { return }
        set(.searchCount, count(found, finder))
        let rows = Array(found.lines.enumerated().dropFirst(finder.top).prefix(Desk.searchRows))
        func column(_ name: FieldName, _ value: (PatientLine) -> FieldValue) {
            set(
                name,
                rows: rows.map { index, line in
                    let made = value(line)
                    return FieldValue(code: made.code, text: made.text, tone: index == finder.row ? .chosen : made.tone)
                })
        }
        column(.searchChart) { FieldValue($0.chart) }
        column(.searchName) { FieldValue($0.name) }
        column(.searchKana) { FieldValue($0.kana) }
        column(.searchBirth) { FieldValue($0.birth.description) }
        column(.searchNumber) { FieldValue([$0.symbol, $0.number].filter { !$0.isEmpty }.joined(separator: " ")) }
    }

    /// How many, and whether there are more than the screen or the list shows.
    private func count(_ found: PatientsFound, _ finder: PatientFinder) -> FieldValue {
        guard found.total > 0 else {
            let nobody = Bilingual(ja: "該当する患者はいません", en: "nobody found")
            return FieldValue(code: "0", text: nobody[language], tone: .warn)
        }
        let (first, last) = (finder.top + 1, min(finder.top + Desk.searchRows, found.lines.count))
        let isAll = first == 1 && last == found.total
        let text =
            isAll
            ? Bilingual(ja: "\(found.total)人", en: found.total == 1 ? "1 patient" : "\(found.total) patients")
            : Bilingual(ja: "\(found.total)人のうち\(first)～\(last)", en: "\(first) to \(last) of \(found.total)")
        return FieldValue(code: "\(found.total)", text: text[language], tone: isAll ? .dim : .key)
    }
}
