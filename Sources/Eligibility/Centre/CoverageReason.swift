import Basics

/// Why an insurance was found, or not. The words are those a clerk can repeat to a patient.
public enum CoverageReason: Hashable, Sendable, Codable {
    case holds(since: Day, insurer: String)
    case notStarted(begins: Day)
    case lost(on: Day)
    /// The insurer covers the patient no longer, though the qualification goes on.
    case applicationEnded(on: Day, insurer: String)
    case newer
    case notFound
    case noneKnown
    /// The residents' register has the person differently: closed to view until the insurer has corrected it.
    case closed
    case ambiguous
    case overlaps
    /// The line of the burden table: for which ages, how many tenths, since when.
    case share(AgeBand, tenths: Int, from: Day)
}

extension CoverageReason {
    var words: ReasonWords {
        switch self {
        case .holds(let since, let insurer):
            return ReasonWords(
                "coverage.valid",
                Bilingual(
                    ja: "\(since.era(in: .ja))から有効な資格です（\(insurer)）。",
                    en: "The insurance has held since \(since.era(in: .en)) (\(insurer))."),
                Provenance(.assumed, "資格取得日から資格喪失日の前日まで（一般則）"))
        case .notStarted(let begins):
            return ReasonWords(
                "coverage.notStarted",
                Bilingual(
                    ja: "この資格は\(begins.era(in: .ja))からです。", en: "This insurance begins on \(begins.era(in: .en))."),
                Provenance(.assumed, "—"))
        case .lost(let day):
            return ReasonWords(
                "coverage.lost",
                Bilingual(
                    ja: "資格喪失年月日は\(day.era(in: .ja))です。この日から資格がありません。",
                    en: "The insurance was lost on \(day.era(in: .en)), the first day without it."),
                Provenance(.assumed, "資格取得日から資格喪失日の前日まで（一般則）"))
        case .applicationEnded(let day, let insurer):
            return ReasonWords(
                "coverage.applicationEnded",
                Bilingual(
                    ja: "\(insurer)の適用は\(day.era(in: .ja))に終わりました。県内の転居では資格は続き、保険者番号と番号が変わります。",
                    en: "\(insurer) covers the patient no longer since \(day.era(in: .en)). "
                        + "After a move inside the prefecture the qualification goes on under another number."),
                Provenance(.found, "国保の都道府県単位化（2018-04-01）・市町村の案内"))
        case .newer:
            return ReasonWords(
                "coverage.newer",
                Bilingual(
                    ja: "新しい資格が登録されています。その内容は番号による照会では表示されません。新しい保険を患者に確認してください。",
                    en:
                        "A newer insurance is registered. A lookup by number does not show it: ask the patient for the new one."
                ),
                Provenance(.assumed, "—"))
        case .notFound:
            return ReasonWords(
                "coverage.notFound",
                Bilingual(
                    ja: "該当する資格がありません。入力の誤りか、登録がまだの可能性があります。券面と見比べてください。",
                    en:
                        "No insurance answers to these numbers: a slip of the key, or not yet registered. Compare with the document."
                ),
                Provenance(.found, "医療機関の運用記録（sanox.org）"))
        case .noneKnown:
            return ReasonWords(
                "coverage.noneKnown",
                Bilingual(
                    ja: "この方の資格はまだ登録されていません。", en: "No insurance of this person is registered yet."),
                Provenance(.assumed, "—"))
        case .closed:
            return ReasonWords(
                "coverage.closed",
                Bilingual(
                    ja: "住民基本台帳との照合で一致しないため、保険者が訂正するまで資格を表示できません。加入している保険者に問い合わせるよう、患者さんに案内してください。",
                    en: "The record does not match the residents' register and is closed to view until the insurer has "
                        + "corrected it. Ask the patient to contact the insurer."),
                Provenance(.found, "医療保険部会資料（wic-net 13077/16、始まりの日は仮定）"))
        case .ambiguous:
            return ReasonWords(
                "coverage.ambiguous",
                Bilingual(
                    ja: "同じ番号と生年月日の方が複数います。枝番を入力してください。",
                    en: "Several people share this number and birth date. Enter the branch number."),
                Provenance(.derived, "業務コード OQSCD006・枝番は個人単位"))
        case .overlaps:
            return ReasonWords(
                "coverage.overlap",
                Bilingual(
                    ja: "この日は二つの資格が重なっています。後に取得した資格を表示しています。",
                    en: "Two insurances hold on this day. The one acquired later is shown."),
                Provenance(.assumed, "国民健康保険法8条（重なりの扱いは仮定）"))
        case .share(let band, let tenths, let from):
            let rule = BurdenShare.line(of: band, tenths: tenths, from: from)
            let text = rule?.value.text ?? Bilingual(ja: "\(tenths)割", en: "\(tenths)0 %")
            return ReasonWords(
                "coverage.share",
                Bilingual(
                    ja: "負担割合: \(text.ja)（\(from.era(in: .ja))から）",
                    en: "Share: \(text.en) (since \(from.era(in: .en)))"),
                rule?.provenance ?? Provenance(.assumed, "—"))
        }
    }
}

extension CoverageReason {
    static func holds(_ coverage: KnownCoverage) -> CoverageReason {
        .holds(since: coverage.begins, insurer: coverage.insurerName)
    }

    /// The record does not hold on `day`: it has not begun, has been lost, or its application has ended.
    static func doesNotHold(_ coverage: KnownCoverage, on day: Day) -> CoverageReason {
        if day < coverage.begins { return .notStarted(begins: coverage.begins) }
        if coverage.lost <= day { return .lost(on: coverage.lost) }
        return .applicationEnded(on: coverage.applicationTo, insurer: coverage.insurerName)
    }
}
