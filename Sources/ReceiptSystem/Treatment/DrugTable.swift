import Basics

/// The drugs that the mock receipt computer knows. Codes and names are facts of the public masters [found: price list of
/// 2025-07-16 and the medicine master]; a code can change with a name, and prices are round figures of practice [assumed].
public enum DrugTable {
    public static let all: [Drug] = [
        Drug(code: "612170710", name: "ノルバスク錠５ｍｇ", section: .internalUse, unit: "錠", price: 1500),
        Drug(code: "622143501", name: "アジルバ錠２０ｍｇ", section: .internalUse, unit: "錠", price: 10_700),
        Drug(code: "620002430", name: "ミカルディス錠４０ｍｇ", section: .internalUse, unit: "錠", price: 3800),
        Drug(code: "610443014", name: "リピトール錠１０ｍｇ", section: .internalUse, unit: "錠", price: 3400),
        Drug(code: "620002477", name: "クレストール錠２．５ｍｇ", section: .internalUse, unit: "錠", price: 2400),
        Drug(code: "621974701", name: "メトグルコ錠２５０ｍｇ", section: .internalUse, unit: "錠", price: 1010),
        Drug(code: "621951001", name: "ジャヌビア錠５０ｍｇ", section: .internalUse, unit: "錠", price: 10_100),
        Drug(code: "622401201", name: "ジャディアンス錠１０ｍｇ", section: .internalUse, unit: "錠", price: 18_800),
        Drug(code: "622225001", name: "エリキュース錠５ｍｇ", section: .internalUse, unit: "錠", price: 21_500),
        Drug(code: "622404401", name: "タケキャブ錠１０ｍｇ", section: .internalUse, unit: "錠", price: 9700),
        Drug(code: "620452801", name: "ムコスタ錠１００ｍｇ", section: .internalUse, unit: "錠", price: 1010),
        Drug(code: "620098801", name: "ロキソニン錠６０ｍｇ", section: .asNeeded, unit: "錠", price: 1010),
        Drug(code: "620002023", name: "カロナール錠２００", section: .asNeeded, unit: "錠", price: 600),
        Drug(code: "620007813", name: "ロキソニンテープ１００ｍｇ", section: .externalUse, unit: "枚", price: 1710),
        Drug(code: "622057301", name: "フェブリク錠２０ｍｇ", section: .internalUse, unit: "錠", price: 2600),
        Drug(code: "620515902", name: "チラーヂンＳ錠５０μｇ", section: .internalUse, unit: "錠", price: 1010),
        Drug(code: "610443040", name: "アレグラ錠６０ｍｇ", section: .internalUse, unit: "錠", price: 3500),
        Drug(code: "620006885", name: "キプレス錠１０ｍｇ", section: .internalUse, unit: "錠", price: 7500),
        Drug(code: "610407447", name: "ムコダイン錠５００ｍｇ", section: .internalUse, unit: "錠", price: 1010),
        Drug(code: "612220325", name: "メジコン錠１５ｍｇ", section: .internalUse, unit: "錠", price: 570),
        Drug(code: "616140105", name: "クラリス錠２００", section: .internalUse, unit: "錠", price: 3700),
        Drug(code: "610443047", name: "マイスリー錠５ｍｇ", section: .internalUse, unit: "錠", price: 2300),
        Drug(code: "620009048", name: "ヒルドイドソフト軟膏０．３％", section: .externalUse, unit: "ｇ", price: 1850),
        Drug(code: "620004816", name: "ヒアレイン点眼液０．１％", section: .externalUse, unit: "瓶", price: 27_800),
    ]

    /// Nil for a code that is not in the table.
    public static func drug(_ code: String) -> Drug? { byCode[code] }

    private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
}
