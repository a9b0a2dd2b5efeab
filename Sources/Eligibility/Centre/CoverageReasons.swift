import Basics

// Why an insurance was found, or not. Codes are stable names; the words are those a clerk can repeat to a patient.
extension Reason {
    static func coverageHolds(_ coverage: KnownCoverage) -> Reason {
        Reason(
            "coverage.valid",
            Bilingual(
                ja: "\(coverage.begins.era(in: .ja))から有効な資格です（\(coverage.insurerName)）。",
                en: "The insurance has held since \(coverage.begins.era(in: .en)) (\(coverage.insurerName))."),
            Provenance(.assumed, "資格取得日から資格喪失日の前日まで（一般則）"))
    }

    /// The record does not hold on `day`: it has not begun, has been lost, or its application has ended.
    static func coverageDoesNotHold(_ coverage: KnownCoverage, on day: Day) -> Reason {
        if day < coverage.begins {
            return Reason(
                "coverage.notStarted",
                Bilingual(
                    ja: "この資格は\(coverage.begins.era(in: .ja))からです。",
                    en: "This insurance begins on \(coverage.begins.era(in: .en))."),
                Provenance(.assumed, "—"))
        }
        if coverage.lost <= day {
            return Reason(
                "coverage.lost",
                Bilingual(
                    ja: "資格喪失年月日は\(coverage.lost.era(in: .ja))です。この日から資格がありません。",
                    en: "The insurance was lost on \(coverage.lost.era(in: .en)), the first day without it."),
                Provenance(.assumed, "資格取得日から資格喪失日の前日まで（一般則）"))
        }
        return Reason(
            "coverage.applicationEnded",
            Bilingual(
                ja: "\(coverage.insurerName)の適用は\(coverage.applicationTo.era(in: .ja))に終わりました。"
                    + "県内の転居では資格は続き、保険者番号と番号が変わります。",
                en:
                    "\(coverage.insurerName) covers the patient no longer since \(coverage.applicationTo.era(in: .en)). "
                    + "After a move inside the prefecture the qualification goes on under another number."),
            Provenance(.found, "国保の都道府県単位化（2018-04-01）・市町村の案内"))
    }

    static let coverageNewer = Reason(
        "coverage.newer",
        Bilingual(
            ja: "新しい資格が登録されています。その内容は番号による照会では表示されません。新しい保険を患者に確認してください。",
            en: "A newer insurance is registered. A lookup by number does not show it: ask the patient for the new one."
        ),
        Provenance(.assumed, "—"))

    static let coverageNotFound = Reason(
        "coverage.notFound",
        Bilingual(
            ja: "該当する資格がありません。入力の誤りか、登録がまだの可能性があります。券面と見比べてください。",
            en:
                "No insurance answers to these numbers: a slip of the key, or not yet registered. Compare with the document."
        ),
        Provenance(.found, "医療機関の運用記録（sanox.org）"))

    static let coverageNoneKnown = Reason(
        "coverage.noneKnown",
        Bilingual(
            ja: "この方の資格はまだ登録されていません。", en: "No insurance of this person is registered yet."),
        Provenance(.assumed, "—"))

    static let coverageAmbiguous = Reason(
        "coverage.ambiguous",
        Bilingual(
            ja: "同じ番号と生年月日の方が複数います。枝番を入力してください。",
            en: "Several people share this number and birth date. Enter the branch number."),
        Provenance(.derived, "業務コード OQSCD006・枝番は個人単位"))

    static let coverageOverlaps = Reason(
        "coverage.overlap",
        Bilingual(
            ja: "この日は二つの資格が重なっています。後に取得した資格を表示しています。",
            en: "Two insurances hold on this day. The one acquired later is shown."),
        Provenance(.assumed, "国民健康保険法8条（重なりの扱いは仮定）"))

    /// The line of the burden table that holds.
    public static func share(_ rule: Dated<ShareRule>) -> Reason {
        let text = rule.value.text
        return Reason(
            "coverage.share",
            Bilingual(
                ja: "負担割合: \(text.ja)（\(rule.from.era(in: .ja))から）",
                en: "Share: \(text.en) (since \(rule.from.era(in: .en)))"),
            rule.provenance)
    }
}
