import Basics

// The insurers' side: everything up to the information network.
extension SystemProfile {
    static func ofOffices(_ system: SystemName) -> SystemProfile {
        switch system {
        case .municipal:
            SystemProfile(
                system: system, myNumber: .held, myNumberSource: minutes,
                names: Bilingual(ja: "宛名番号、世帯の番号と枝番", en: "resident number, household number and branch"),
                operatedBy: Bilingual(ja: "市町村（保険者）", en: "the municipality (insurer)"),
                entrustedTo: nil, place: nil, operationSource: minutes,
                limits: Bilingual(
                    ja: "個人番号はこの画面にも出しません。模擬のファイルは実物の証拠ではありません。",
                    en: "My Number is kept off this page too. Simulated files prove nothing real."))
        case .employers:
            SystemProfile(
                system: system, myNumber: .held, myNumberSource: ours,
                names: Bilingual(ja: "保険者番号と記号・番号・枝番", en: "insurer number, symbol, number, branch"),
                operatedBy: Bilingual(ja: "各保険者、広域連合", en: "each insurer; federation for 75 and over"),
                entrustedTo: nil, place: nil, operationSource: ours,
                limits: Bilingual(
                    ja: "議事録の対象外です。ここでは全保険者を一つのファイルにまとめています。",
                    en: "Not in the minutes. All these insurers share one file here."))
        case .prefecture:
            SystemProfile(
                system: system, myNumber: .held, myNumberSource: Provenance(.found, "expydoc 11300787"),
                names: Bilingual(ja: "個人番号、世帯の番号と枝番", en: "My Number, household number and branch"),
                operatedBy: Bilingual(ja: "国保連合会（市町村から受託）", en: "federation, entrusted by municipalities"),
                entrustedTo: nil, place: nil, operationSource: Provenance(.found, "expydoc 11300787"),
                limits: simulated)
        case .federation:
            SystemProfile(
                system: system, myNumber: .passing, myNumberSource: minutes,
                names: Bilingual(ja: "通過する異動ファイルの番号", en: "the numbers in the files that pass"),
                operatedBy: Bilingual(ja: "国保連合会", en: "the federation of insurers"),
                entrustedTo: nil, place: nil, operationSource: minutes,
                limits: Bilingual(
                    ja: "実物は給付の記録も持ちます。ここでは異動の通過と使用記録だけです。",
                    en: "The real one keeps benefits too; here only files in passing and the log of use."))
        case .entrusted:
            SystemProfile(
                system: system, myNumber: .held, myNumberSource: Provenance(.found, "wic-net 13077/16"),
                names: Bilingual(ja: "個人番号と、代わりになる二つの符号", en: "My Number, and the two codes for it"),
                operatedBy: Bilingual(ja: "支払基金・国保中央会（取りまとめ機関）", en: "支払基金, 国保中央会"),
                entrustedTo: Bilingual(ja: "クラウド事業者", en: "a cloud operator"),
                place: Bilingual(ja: "国内（契約の条件）", en: "Japan (by contract)"), operationSource: minutes,
                limits: Bilingual(
                    ja: "議事録の「中間サーバは持っていない」は照会側の話。委託区画は受け取ります。",
                    en: "The minutes' 'holds none' is true of the inquiry side; this part receives it."))
        case .network:
            SystemProfile(
                system: system, myNumber: .none, myNumberSource: Provenance(.found, "ssk.or.jp s_z_02"),
                names: Bilingual(ja: "照会する機関ごとに違う符号", en: "a code that differs for each organisation"),
                operatedBy: Bilingual(ja: "国", en: "the state"), entrustedTo: nil, place: nil, operationSource: ours,
                limits: Bilingual(
                    ja: "窓口からは使いません。項目は仮定です。", en: "Not used from the window; its items are assumed."))
        case .intermediate, .centre, .line, .terminal, .receipt, .reader:
            SystemProfile(
                system: .intermediate, myNumber: .none, myNumberSource: minutes,
                names: Bilingual(ja: "個人番号に代わる独自の番号", en: "an own code in place of My Number"),
                operatedBy: Bilingual(ja: "支払基金・国保中央会（取りまとめ機関）", en: "支払基金, 国保中央会"),
                entrustedTo: Bilingual(ja: "クラウド事業者", en: "a cloud operator"),
                place: Bilingual(ja: "国内（契約の条件）", en: "Japan (by contract)"), operationSource: minutes,
                limits: placeLimit)
        }
    }
}
