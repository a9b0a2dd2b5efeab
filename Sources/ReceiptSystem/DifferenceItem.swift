import Basics

/// An item in which the receipt computer and an answer can differ. The raw value names it in stores and scenarios.
public enum DifferenceItem: String, Hashable, Sendable, Codable, CaseIterable {
    /// The insurer's number; its name and the first day of coverage go with it.
    case insurer
    case symbol, number, branch, share, lost, limit
    case name, kana, birth, sex

    public var label: Bilingual {
        switch self {
        case .insurer: Bilingual(ja: "保険者番号", en: "insurer number")
        case .symbol: Bilingual(ja: "記号", en: "symbol")
        case .number: Bilingual(ja: "番号", en: "number")
        case .branch: Bilingual(ja: "枝番", en: "branch")
        case .share: Bilingual(ja: "負担割合", en: "burden ratio")
        case .lost: Bilingual(ja: "資格喪失年月日", en: "coverage lost")
        case .limit: Bilingual(ja: "適用区分", en: "limit class")
        case .name: Bilingual(ja: "氏名", en: "name")
        case .kana: Bilingual(ja: "カナ氏名", en: "kana")
        case .birth: Bilingual(ja: "生年月日", en: "birth date")
        case .sex: Bilingual(ja: "性別", en: "sex")
        }
    }

    /// Why a difference in this item matters at the counter.
    public var why: Bilingual {
        switch self {
        case .insurer:
            Bilingual(
                ja: "前の保険者へ請求すると返戻になります。変わった日を確かめます。",
                en: "A claim to the former insurer is returned. Confirm the day of the change.")
        case .symbol, .number:
            Bilingual(
                ja: "レセプトの記号・番号が合わないと返戻になります。",
                en: "A claim whose symbol or number does not fit is returned.")
        case .branch:
            Bilingual(
                ja: "枝番は同じ記号・番号の中で本人を特定します。",
                en: "The branch tells the person apart under one symbol and number.")
        case .share:
            Bilingual(
                ja: "窓口の支払額が変わります。書面と違うときは保険者に確認します。",
                en: "The payment changes. Where a paper says otherwise, ask the insurer.")
        case .lost:
            Bilingual(
                ja: "この日からは別の資格が必要です。次回も確認します。",
                en: "From this day another insurance is needed. Check again at the next visit.")
        case .limit:
            Bilingual(
                ja: "高額な月に窓口で支払う上限が変わります。",
                en: "The most to be paid at the window in an expensive month changes.")
        case .name, .kana:
            Bilingual(
                ja: "氏名の変更か、別の方の可能性があります。ご本人に確かめます。",
                en: "The name may have changed, or it may be someone else. Ask the patient.")
        case .birth, .sex:
            Bilingual(
                ja: "別の方の可能性があります。取り込まずに確かめます。",
                en: "It may be another person. Do not import; find out first.")
        }
    }
}

/// Why the receipt computer's own value stays although the answer says otherwise. Recorded with the import.
public enum KeepReason: String, Hashable, Sendable, Codable, CaseIterable {
    /// 自院の表記を残す: the answer cannot carry the name's characters.
    case ownSpelling = "own-spelling"
    /// The patient was asked and the own value is right.
    case patientConfirmed = "patient-confirmed"
    /// A valid paper (資格確認書 and the like) states it.
    case paperShown = "paper-shown"
    /// The insurer has been asked and has not yet replied.
    case insurerAsked = "insurer-asked"

    public var name: Bilingual {
        switch self {
        case .ownSpelling: Bilingual(ja: "自院の表記を残す", en: "keep own spelling")
        case .patientConfirmed: Bilingual(ja: "残す・本人に確認", en: "keep: patient")
        case .paperShown: Bilingual(ja: "残す・書面で確認", en: "keep: paper")
        case .insurerAsked: Bilingual(ja: "残す・保険者照会", en: "keep: asking")
        }
    }
}
