import Basics
import Eligibility

/// Why a claim comes back (返戻).
public enum ReturnReason: Hashable, Sendable {
    /// 資格喪失後の受診: no insurance on the day, as far as the register knows; the first day without it, where known.
    case notCovered(lost: Day?)
    /// Another insurer covers the day, and the claim is not re-addressed: too early for that.
    case otherInsurer
    /// Another insurer covers the day; with public expense a claim is not re-addressed.
    case withPublicExpense
    /// 記号・番号の誤り: nobody answers to them.
    case unknown
    case several

    public var code: String {
        switch self {
        case .notCovered: "not-covered"
        case .otherInsurer: "other-insurer"
        case .withPublicExpense: "with-public-expense"
        case .unknown: "unknown"
        case .several: "several"
        }
    }

    public var text: Bilingual {
        switch self {
        case .notCovered(let lost?):
            Bilingual(ja: "資格喪失後の受診（喪失 \(lost)）", en: "visit after the loss of coverage (\(lost))")
        case .notCovered(nil): Bilingual(ja: "受診日に資格なし", en: "no coverage on the day of the visit")
        case .otherInsurer: Bilingual(ja: "受診日は別の保険者の資格", en: "another insurer covers the day")
        case .withPublicExpense:
            Bilingual(ja: "別の保険者の資格（公費併用のため振替の対象外）", en: "another insurer; not re-addressed with public expense")
        case .unknown: Bilingual(ja: "該当する資格なし（記号・番号の誤り）", en: "nobody has this symbol and number")
        case .several: Bilingual(ja: "複数の人が該当（枝番なし）", en: "several people answer (no branch)")
        }
    }
}

/// What becomes of a claim at the review body.
public enum ReviewOutcome: Hashable, Sendable {
    /// The insurer covers every day of it.
    case accepted
    /// Covered by another insurer, but checked as valid on the day: it stays, and the insurers settle it.
    case kept
    /// 振替: the whole claim goes to this insurer.
    case readdressed(insurer: String)
    /// 分割: its days go to these insurers.
    case split(insurers: [String])
    /// 返戻
    case returned(ReturnReason)
    /// 不詳: the insurer was found out.
    case found(insurer: String)
    /// 不詳: nobody was found; the insurers bear it together.
    case shared

    public var code: String {
        switch self {
        case .accepted: "accepted"
        case .kept: "kept"
        case .readdressed: "readdressed"
        case .split: "split"
        case .returned: "returned"
        case .found: "found"
        case .shared: "shared"
        }
    }

    public var text: Bilingual {
        switch self {
        case .accepted: Bilingual(ja: "受付", en: "accepted")
        case .kept: Bilingual(ja: "資格有効の確認あり・そのまま（保険者間で調整）", en: "checked as valid: stays, insurers settle it")
        case .readdressed(let insurer): Bilingual(ja: "振替 → \(insurer)", en: "re-addressed to \(insurer)")
        case .split(let insurers):
            Bilingual(
                ja: "分割 → \(insurers.joined(separator: "・"))", en: "split between \(insurers.joined(separator: ", "))")
        case .returned(let reason): Bilingual(ja: "返戻 \(reason.text.ja)", en: "returned: \(reason.text.en)")
        case .found(let insurer): Bilingual(ja: "不詳 → 判明 \(insurer)", en: "insurer found: \(insurer)")
        case .shared: Bilingual(ja: "不詳のまま（保険者で按分）", en: "insurer not found: borne by all")
        }
    }
}
