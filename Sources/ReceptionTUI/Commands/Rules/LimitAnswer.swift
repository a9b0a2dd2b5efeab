import Basics
import Eligibility

/// A month's limit and payment as facts.
struct LimitAnswer {
    let month: CostMonth
    let payment: WindowPayment
    let edition: LimitEdition
    let day: Day

    var answer: RuleAnswer {
        var answer = RuleAnswer()
        let limit = payment.limit
        let mark = limit.isProvisional ? Bilingual(ja: "（暫定）", en: " (provisional)") : Bilingual("")
        func marked(_ amount: Int) -> Bilingual {
            let text = yen(amount)
            return Bilingual(ja: text.ja + mark.ja, en: text.en + mark.en)
        }
        answer.add(
            "paymentYen", .whole(payment.yen), Bilingual(ja: "窓口負担", en: "Payment"),
            payment.limitApplied ? marked(payment.yen) : yen(payment.yen))
        answer.add(
            "limitYen", limit.yen.map(JSONValue.whole) ?? .null, Bilingual(ja: "自己負担限度額", en: "Limit"),
            limit.yen.map(marked) ?? Bilingual(ja: "なし", en: "none"))
        answer.add(
            "limitApplied", .flag(payment.limitApplied), Bilingual(ja: "限度額の適用", en: "Limit applied"),
            payment.limitApplied ? Bilingual(ja: "あり", en: "yes") : Bilingual(ja: "なし", en: "no"))
        answer.add(
            "shareYen", .whole(payment.shareYen), Bilingual(ja: "割合による額", en: "Share"),
            Bilingual(
                ja: "\(grouped(payment.shareYen))円（\(month.tenths)割）",
                en: "\(grouped(payment.shareYen)) yen (\(month.tenths)0 %)"))
        answer.add(
            "class", limit.limitClass.map { .text($0.rawValue) } ?? .null, Bilingual(ja: "適用区分", en: "Class"),
            limit.limitClass?.name ?? Bilingual(ja: "不明", en: "not known"))
        answer.add("care", .text(month.care.rawValue), Bilingual(ja: "入院・外来", en: "Care"), month.care.name)
        answer.add("on", .text("\(day)"), Bilingual(ja: "日付", en: "Day"))
        answer.add(
            "edition", .text(edition.rawValue), Bilingual(ja: "限度額の表", en: "Table"),
            Bilingual(ja: edition.rawValue + mark.ja, en: edition.rawValue + mark.en))
        answer.add("provisional", .flag(limit.isProvisional), Bilingual(ja: "暫定", en: "Provisional"), nil)
        answer.add(
            "receiptMarks", .list(marks.map { .text($0.code) }), Bilingual(ja: "特記事項", en: "Receipt marks"), markText)
        return answer
    }

    private var marks: [ReceiptMark] {
        let classMark = payment.limit.limitClass.map { ReceiptMark.of($0, isFourth: month.isFourth) }
        return [classMark, month.specifiedYen.map(ReceiptMark.of(specifiedYen:))].compactMap { $0 }
    }

    private var markText: Bilingual {
        Bilingual(marks.isEmpty ? "-" : marks.map { "\($0.code) \($0.name)" }.joined(separator: ", "))
    }
}

extension RuleAnswer {
    /// Meals stand beside the limit: they are no part of it.
    mutating func add(meals charge: Dated<MealCharge>, for limitClass: LimitClass?, isLongStay: Bool) {
        let amount = charge.value.yen(for: limitClass, isLongStay: isLongStay)
        add("mealYen", .whole(amount), Bilingual(ja: "食事（1食）", en: "Meals, each"), yen(amount))
        reasons.append(
            ReasonWords(
                "meal.charge",
                Bilingual(
                    ja: "食事の負担（\(charge.from) から）は高額療養費に含まれません。",
                    en: "The charge for meals (since \(charge.from)) is no part of the limit."),
                charge.provenance))
    }
}
