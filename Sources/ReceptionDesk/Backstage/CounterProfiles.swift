import Basics

// From the centre to the card on the reader.
extension SystemProfile {
    static func ofCounter(_ system: SystemName) -> SystemProfile {
        switch system {
        case .line:
            SystemProfile(
                system: system, myNumber: .none, myNumberSource: ours,
                names: Bilingual(ja: "その都度の封印（2頁）", en: "encrypted each time (page 2)"),
                operatedBy: Bilingual(ja: "回線事業者", en: "the carrier"), entrustedTo: nil, place: nil,
                operationSource: ours,
                limits: Bilingual(
                    ja: "「その都度暗号化」は議事録、方式はこの訓練の仮定（HPKE）です。",
                    en: "'Encrypted each time' is the minutes'; the way of it (HPKE) is assumed."))
        case .terminal:
            SystemProfile(
                system: system, myNumber: .none, myNumberSource: minutes,
                names: Bilingual(ja: "確認の番号、来院の番号", en: "names of check and visit"),
                operatedBy: Bilingual(ja: "医療機関", en: "the clinic"), entrustedTo: nil,
                place: Bilingual(ja: "窓口", en: "the counter"), operationSource: minutes, limits: simulated)
        case .receipt:
            SystemProfile(
                system: system, myNumber: .none, myNumberSource: minutes,
                names: Bilingual(ja: "カルテ番号、記号・番号・枝番", en: "chart number; symbol, number, branch"),
                operatedBy: Bilingual(ja: "医療機関", en: "the clinic"), entrustedTo: nil,
                place: Bilingual(ja: "医療機関の中", en: "inside the clinic"), operationSource: minutes,
                limits: Bilingual(
                    ja: "実物のレセコンは製品ごとに違います。", en: "Real receipt computers differ from maker to maker."))
        case .reader:
            SystemProfile(
                system: system, myNumber: .notRead, myNumberSource: Provenance(.derived, "jpki/myna（公開プログラム）"),
                names: Bilingual(ja: "利用者証明用電子証明書の番号", en: "serial of the user's certificate"),
                operatedBy: Bilingual(ja: "患者（カード）、医療機関（リーダー）", en: "the patient; the clinic"),
                entrustedTo: nil, place: Bilingual(ja: "窓口", en: "the counter"), operationSource: ours,
                limits: Bilingual(
                    ja: "番号と写真は券面APにあり、証明書にはありません（議事録は証明書と答えた）。",
                    en: "Number and photo lie in 券面AP, not in the certificate as the minutes have it."))
        case .centre, .municipal, .employers, .prefecture, .federation, .entrusted, .intermediate, .network:
            SystemProfile(
                system: .centre, myNumber: .none, myNumberSource: minutes,
                names: Bilingual(ja: "紐付番号、証明書の番号、記号・番号", en: "link code, certificate serial, insured number"),
                operatedBy: Bilingual(ja: "支払基金・国保中央会", en: "支払基金, 国保中央会"),
                entrustedTo: Bilingual(ja: "クラウド事業者", en: "a cloud operator"),
                place: Bilingual(ja: "国内（契約の条件）", en: "Japan (by contract)"),
                operationSource: Provenance(.derived, "審査会議事録 2021-02-09"), limits: placeLimit)
        }
    }
}
