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

extension DifferenceItem {
    /// What taking the answer's value means where that is not simply another value.
    public func why(_ kind: Difference.Kind) -> Bilingual {
        switch (self, kind) {
        case (.branch, .fills):
            Bilingual(
                ja: "枝番が加わります。レセプトに記録し、次回から本人を特定できます。",
                en: "The branch is added; it goes onto the claim and tells the person apart.")
        case (.branch, .clears):
            Bilingual(
                ja: "この保険に枝番はありません（75歳以上など）。前の枝番は消します。",
                en: "This insurance has no branch, as from 75 on. The former one is taken out.")
        case (.symbol, .clears):
            Bilingual(
                ja: "この保険に記号はありません。前の記号を残すと返戻になります。",
                en: "This insurance has no symbol. A claim with the former one is returned.")
        case (.limit, .clears):
            Bilingual(
                ja: "前の保険者の適用区分は使えません。新しい区分を確かめるまで空欄にします。",
                en: "The former insurer's class does not pass on; empty until one is known.")
        case (.limit, .fills):
            Bilingual(
                ja: "高額な月の窓口の支払いが、この区分の限度額までになります。",
                en: "In an expensive month this class's limit is the most to be paid.")
        case (.lost, .clears):
            Bilingual(
                ja: "資格喪失の予定がなくなりました。この保険が続きます。",
                en: "The coverage no longer ends: this insurance goes on.")
        case (.share, .fills):
            Bilingual(
                ja: "この割合で窓口の支払額を計算します。",
                en: "The payment at the window is reckoned with this ratio.")
        case (.insurer, .fills), (.number, .fills), (.symbol, .fills):
            Bilingual(
                ja: "レセプトの請求先と番号になります。書面があれば見比べます。",
                en: "It is where the claim goes. Compare it with a paper where there is one.")
        case (_, .fills), (_, .changes), (_, .clears): why
        }
    }

    /// The reasons that can be given for keeping one's own value, in the order offered.
    ///
    /// Characters are a reason for a name alone: no number is a matter of spelling. [derived]
    public var keepReasons: [KeepReason] {
        switch self {
        case .name, .kana: [.ownSpelling, .patientConfirmed, .paperShown, .insurerAsked]
        case .insurer, .symbol, .number, .branch, .share, .lost, .limit, .birth, .sex:
            [.patientConfirmed, .paperShown, .insurerAsked]
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
