import Basics

/// What a limit class means in yen on a day: its formulas in words, as a clerk looks them up. What a month really costs
/// takes the month's cost and care, and is `HighCostLimit`'s.
struct ClassAmounts {
    let limitClass: LimitClass
    /// The day asked for.
    let day: Day
    let choice: TableChoice

    /// The formulas, with the table they are from. Yen of a provisional table are marked so, one by one.
    var words: ReasonWords {
        guard let edition, let month = line(.month) else { return unknown }
        var amounts = [labelled(Bilingual(ja: "月", en: "a month"), month)]
        if let outpatient = line(.outpatient) {
            amounts = [
                labelled(Bilingual(ja: "外来", en: "outpatient"), outpatient),
                labelled(Bilingual(ja: "入院を含む月", en: "a month with hospital"), month),
            ]
        }
        if let fourth = line(.fourthMonth) {
            amounts.append(labelled(Bilingual(ja: "多数回該当", en: "from the fourth month on"), fourth))
        }
        let table = edition.rawValue
        return ReasonWords(
            "limit.classAmount",
            Bilingual(
                ja: "適用区分「\(limitClass.name.ja)」: \(amounts.map(\.ja).joined(separator: "、"))（\(table) からの表）。",
                en:
                    "Class \(limitClass.name.en): \(amounts.map(\.en).joined(separator: "; ")) (table from \(table) on)."
            ),
            isProvisional ? edition.entry.provenance : month.provenance)
    }

    /// What was done with an announced table, and where its amounts come from when they are used.
    var remarks: [ReasonWords] {
        guard let announced = LimitEdition.announced(on: day) else { return [] }
        guard let edition, isProvisional else { return [.limitAnnounced(announced)] }
        let lines = [LimitPart.month, .outpatient, .fourthMonth].compactMap(line)
        var remarks: [ReasonWords] = [.limitEdition(edition)]
        if let earlier = lines.first(where: { $0.from < edition.entry.from }) {
            remarks.append(.limitCarriedOn(from: earlier.from, to: edition))
        }
        if lines.contains(where: { $0.from == edition.entry.from && $0.provenance.mark == .assumed }) {
            remarks.append(.limitAmountAssumed)
        }
        return remarks
    }

    private var edition: LimitEdition? {
        LimitEdition.inForce(on: day, provisional: choice == .provisional)?.value
    }

    private var isProvisional: Bool { edition?.entry.provenance.mark == .provisional }

    private func line(_ part: LimitPart) -> Dated<LimitLine>? {
        edition.flatMap { LimitTable.line(limitClass, part, in: $0) }
    }

    private func labelled(_ label: Bilingual, _ line: Dated<LimitLine>) -> Bilingual {
        let mark = isProvisional ? Bilingual(ja: "暫定 ", en: "provisional ") : Bilingual("")
        let amount = line.value.formula.text
        return Bilingual(
            ja: "\(label.ja) \(mark.ja)\(amount.ja)", en: "\(label.en) \(mark.en)\(amount.en)")
    }

    private var unknown: ReasonWords {
        ReasonWords(
            "limit.classAmount",
            Bilingual(
                ja: "適用区分「\(limitClass.name.ja)」のこの日の額は、資料がなく分かりません。",
                en: "No source tells what class \(limitClass.name.en) meant in yen on this day."),
            Provenance(.assumed, "—"))
    }
}
