import Basics

// Why a limit is what it is, with the figures it was computed from.
extension ReasonWords {
    /// By which line of the burden table somebody pays.
    public static func share(_ rule: Dated<ShareRule>) -> ReasonWords {
        Reason.coverage(.share(rule.value.band, tenths: rule.value.tenths, from: rule.from)).words
    }

    static func limitEdition(_ edition: LimitEdition) -> ReasonWords {
        let entry = edition.entry
        let isProvisional = entry.provenance.mark == .provisional
        return ReasonWords(
            "limit.edition",
            Bilingual(
                ja: "\(edition.rawValue) からの限度額の表によります。" + (isProvisional ? "この表は暫定で、施行は確認されていません。" : ""),
                en: "By the table of limits from \(edition.rawValue) on."
                    + (isProvisional ? " It is provisional: not confirmed to be in force." : "")),
            entry.provenance)
    }

    static func limitAmount(
        _ limitClass: LimitClass, _ line: Dated<LimitLine>, formula: LimitFormula, cost: Int
    ) -> ReasonWords {
        let amount = formula.text
        let reckoned: Bilingual
        switch formula {
        case .fixed: reckoned = amount
        case .rising:
            let yen = grouped(formula.yen(cost: cost))
            reckoned = Bilingual(
                ja: "\(amount.ja) → \(yen)円（総医療費 \(grouped(cost))円）",
                en: "\(amount.en) -> \(yen) yen (cost \(grouped(cost)) yen)")
        }
        return ReasonWords(
            "limit.amount",
            Bilingual(
                ja: "適用区分「\(limitClass.name.ja)」: \(reckoned.ja)",
                en: "Class \(limitClass.name.en): \(reckoned.en)."),
            line.provenance)
    }

    static func limitCarriedOn(from day: Day, to edition: LimitEdition) -> ReasonWords {
        ReasonWords(
            "limit.carriedOn",
            Bilingual(
                ja: "\(edition.rawValue) の表にこの区分の額の資料がないため、\(day) からの額を用いています。",
                en:
                    "No source names this class's amount in the table of \(edition.rawValue); that from \(day) on is used."
            ),
            Provenance(.assumed, "—"))
    }

    /// Some amounts of the announced table are remembered, and no source at hand confirms them.
    static let limitAmountAssumed = ReasonWords(
        "limit.amountAssumed",
        Bilingual(
            ja: "暫定の表のこの区分の額には、確かめられた資料がありません（仮定）。",
            en: "No source confirms this class's amount in the provisional table: it is assumed."),
        Provenance(.assumed, "—"))

    static func limitFourth(counts: Bool) -> ReasonWords {
        ReasonWords(
            "limit.fourthMonth",
            counts
                ? Bilingual(ja: "直近12か月で4回目以降（多数回該当）の額です。", en: "The fourth month or a later one within twelve.")
                : Bilingual(
                    ja: "この区分・外来には多数回該当の額がありません。", en: "There is no fourth-month amount for this class and care."),
            Provenance(.found, "nikken-kenpo, lumicef.jp（多数回該当）"))
    }

    static func limitClassAssumed(_ limitClass: LimitClass, tenths: Int) -> ReasonWords {
        ReasonWords(
            "limit.classAssumed",
            Bilingual(
                ja: "適用区分が分からないため、負担割合（\(tenths)割）から「\(limitClass.name.ja)」として計算しています。",
                en: "No class is known; by the burden ratio of \(tenths)0 % it is reckoned as \(limitClass.name.en)."),
            Provenance(.found, "hangilc/myclinic-ts"))
    }

    static let limitNoClass = ReasonWords(
        "limit.noClass",
        Bilingual(
            ja: "適用区分が分からない70歳未満の方には、窓口での限度額はありません。限度額情報への同意か認定証で区分を確認してください。",
            en:
                "Under 70 without a class there is no limit at the window: ask for consent to the limit class, or a certificate."
        ),
        Provenance(.found, "hangilc/myclinic-ts"))

    static let limitTurns75 = ReasonWords(
        "limit.turns75",
        Bilingual(
            ja: "75歳の誕生月（1日生まれを除く）は、限度額・基準額とも2分の1です。",
            en: "In the month of the 75th birthday (unless born on a 1st) limit and threshold are halved."),
        Provenance(.found, "厚生労働省 高額療養費の計算事例（2018年）"))

    static func limitMeasure(_ yen: Int, _ provenance: Provenance) -> ReasonWords {
        ReasonWords(
            "limit.considerate",
            Bilingual(
                ja: "後期高齢者2割の外来の配慮措置により、\(grouped(yen))円までです。",
                en: "By the considerate measure for outpatients at 20 % no more than \(grouped(yen)) yen."),
            provenance)
    }

    static func limitSpecified(_ yen: Int) -> ReasonWords {
        ReasonWords(
            "limit.specified",
            Bilingual(
                ja: "特定疾病療養受療証により、月\(grouped(yen))円までです。",
                en: "For a specified disease no more than \(grouped(yen)) yen a month."),
            Provenance(.found, "nikken-kenpo・厚生労働省 計算事例（2023年）事例9"))
    }

    /// That an announced edition was set aside.
    public static func limitAnnounced(_ announced: Dated<LimitEdition>) -> ReasonWords {
        ReasonWords(
            "limit.announced",
            Bilingual(
                ja: "\(announced.value.rawValue) からの表は暫定のため用いていません（--provisional で使います）。",
                en:
                    "The table of \(announced.value.rawValue) is provisional, not used (--provisional does)."
            ),
            announced.provenance)
    }
}
