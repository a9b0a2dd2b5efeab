import Basics
import Eligibility
import ReceiptSystem
import Screens

extension FieldMaker {
    /// Insurances of one chart in full, and how they combine with public expense.
    mutating func insurances(_ view: ReceiptView, top: Int) {
        guard let patient = view.patient else { return }
        chart(patient)
        combinations(patient, view.expenses)
        let all = patient.insurances
        let untils: [Day?] = [nil] + patient.history.reversed().map(\.until)
        let skipped = patient.insurance == nil ? 1 : 0
        let records = all.enumerated().map { index, insurance in
            record(insurance, until: untils[index + skipped])
        }
        set(.insurancesRecord, .paragraphs(records.dropFirst(top).flatMap { $0 }))
        set(
            .insurancesPage, code: "\(all.isEmpty ? 0 : top + 1)/\(all.count)",
            all.isEmpty
                ? Bilingual(ja: "保険の記録はありません", en: "no insurance on record")
                : Bilingual(ja: "\(all.count)件のうち\(top + 1)件目から", en: "from \(top + 1) of \(all.count) on"),
            tone: all.count > 1 ? .key : .dim)
    }

    /// 保険公費組合せ: by what a visit of today would be charged.
    private mutating func combinations(_ patient: ReceiptPatient, _ expenses: [PatientExpense]) {
        guard let held = patient.insurance else {
            set(.insurancesCombination, .paragraphs([value(Message(.insurancesNone, tone: .warn))]))
            return
        }
        let name = held.insurerName.isEmpty ? held.insurerNumber : held.insurerName
        let alone = FieldValue(
            code: held.insurerNumber,
            text: Bilingual(ja: "1  \(name)（主保険のみ）", en: "1  \(name), insurance alone")[language])
        let billed = expenses.billed(on: desk.today)
        guard !billed.isEmpty else {
            set(.insurancesCombination, .paragraphs([alone]))
            return
        }
        let names = billed.map { expense in
            let law = expense.kind?.name ?? Bilingual(ja: "公費\(expense.law)", en: "public expense \(expense.law)")
            return Bilingual(
                ja: "\(law.ja) \(expense.payerNumber)/\(expense.recipientNumber)（月\(expense.monthlyYen.grouped)円まで）",
                en:
                    "\(law.en) \(expense.payerNumber)/\(expense.recipientNumber), \(expense.monthlyYen.grouped) yen a month"
            )[language]
        }
        let together = FieldValue(
            code: billed.map(\.payerNumber).joined(separator: "+"),
            text: "2  \(name) + \(names.joined(separator: " + "))")
        set(.insurancesCombination, .paragraphs([alone, together]))
    }

    /// One insurance in three paragraphs: whose and under which numbers, what it is worth, and its days.
    private func record(_ held: HeldInsurance, until: Day?) -> [FieldValue] {
        let none = Bilingual(ja: "なし", en: "none")[language]
        func day(_ day: Day?) -> String { day.map { $0.era(in: language) } ?? "-" }
        let key = Bilingual(
            ja: "記号 \(held.symbol.isEmpty ? none : held.symbol)  番号 \(held.number)  枝番 \(held.branch ?? none)",
            en:
                "symbol \(held.symbol.isEmpty ? none : held.symbol), number \(held.number), branch \(held.branch ?? none)"
        )
        let share = held.share.map { Bilingual(ja: "\($0)割", en: "\($0)0 %")[language] } ?? "-"
        let limit = held.limitClass?.name[language] ?? "-"
        let state = until == nil ? Bilingual(ja: "現在", en: "now ") : Bilingual(ja: "以前", en: "past")
        // `until` is the first day without it; a person says the last day with it.
        let last =
            until.map { Bilingual(ja: "  \(($0 - 1).era(in: .ja))まで", en: ", until \(($0 - 1).era(in: .en))") }
            ?? Bilingual("")
        let worth = Bilingual(
            ja: "      負担割合 \(share)  適用区分 \(limit)\(last.ja)",
            en: "      burden ratio \(share), limit class \(limit)\(last.en)")
        let dates = Bilingual(
            ja: "      取得 \(day(held.acquired))  喪失 \(day(held.lost))  確認 \(day(held.confirmedOn))",
            en: "      from \(day(held.acquired)), lost \(day(held.lost)), confirmed \(day(held.confirmedOn))")
        let tone: Tone = until == nil ? .plain : .dim
        return [
            FieldValue(
                code: held.insurerNumber,
                text: "\(state[language])  \(held.insurerNumber) \(held.insurerName)  \(key[language])", tone: tone),
            FieldValue(code: held.limitClass?.rawValue ?? "", text: worth[language], tone: tone),
            FieldValue(code: held.acquired?.description ?? "", text: dates[language], tone: tone),
        ]
    }
}
