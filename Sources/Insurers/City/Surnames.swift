import Basics

/// A family name of the city.
public struct Surname: Hashable, Sendable {
    public let text: String
    /// Full-width katakana.
    public let kana: String
    /// The same name with a character beyond JIS levels 1 and 2, where families write it so. The centre shows ● for it.
    public let variant: String?
}

/// The family names of the city, by the number of people in Japan who bear them.
enum Surnames {
    /// [found: the fifty most frequent with kana and counts, joke2k/faker ja_JP]. Their shares among each other; names
    /// beyond the fiftieth do not occur.
    static let shares = Shares(
        rows.enumerated().map { (value: $0.offset, weight: $0.element.count) },
        Provenance(.found, "joke2k/faker ja_JP: fifty family names with counts"))

    static let all: [Surname] = rows.map { Surname(text: $0.text, kana: $0.kana, variant: variants[$0.text]) }

    /// Forms with 髙, 𠮷, 﨑, 淸, 靑 and 𣘺, none of which is in JIS X 0208. 濱, 邊 and 齋 are, so they do not stand here.
    /// [derived: looked up in the character set; that families write them so: assumed]
    private static let variants = [
        "高橋": "髙橋", "吉田": "𠮷田", "山崎": "山﨑", "清水": "淸水", "青木": "靑木", "橋本": "𣘺本",
    ]

    /// Persons of a million who would bear a variant if every family that can did.
    static let variantsPerMillion: Int = {
        let able = rows.reduce(0) { $0 + (variants[$1.text] == nil ? 0 : $1.count) }
        return able * 1_000_000 / shares.total
    }()

    private static let rows: [(text: String, kana: String, count: Int)] = [
        ("佐藤", "サトウ", 366_803), ("鈴木", "スズキ", 321_135), ("高橋", "タカハシ", 266_782), ("田中", "タナカ", 245_821),
        ("伊藤", "イトウ", 203_357), ("渡辺", "ワタナベ", 200_504), ("山本", "ヤマモト", 200_134), ("中村", "ナカムラ", 195_219),
        ("小林", "コバヤシ", 191_819), ("加藤", "カトウ", 160_283), ("吉田", "ヨシダ", 154_461), ("山田", "ヤマダ", 151_675),
        ("佐々木", "ササキ", 135_927), ("山口", "ヤマグチ", 119_501), ("松本", "マツモト", 116_490), ("井上", "イノウエ", 111_287),
        ("木村", "キムラ", 107_446), ("林", "ハヤシ", 101_826), ("斎藤", "サイトウ", 101_774), ("清水", "シミズ", 97_826),
        ("山崎", "ヤマザキ", 90_781), ("阿部", "アベ", 86_833), ("森", "モリ", 86_507), ("池田", "イケダ", 84_860),
        ("橋本", "ハシモト", 82_836), ("山下", "ヤマシタ", 80_588), ("石川", "イシカワ", 77_471), ("中島", "ナカジマ", 74_106),
        ("前田", "マエダ", 72_930), ("藤田", "フジタ", 72_375), ("後藤", "ゴトウ", 71_629), ("小川", "オガワ", 71_179),
        ("岡田", "オカダ", 70_347), ("長谷川", "ハセガワ", 69_201), ("村上", "ムラカミ", 68_606), ("近藤", "コンドウ", 68_297),
        ("石井", "イシイ", 67_079), ("遠藤", "エンドウ", 62_620), ("斉藤", "サイトウ", 62_540), ("坂本", "サカモト", 62_308),
        ("青木", "アオキ", 59_516), ("藤井", "フジイ", 59_204), ("西村", "ニシムラ", 58_821), ("福田", "フクダ", 58_714),
        ("太田", "オオタ", 58_439), ("三浦", "ミウラ", 58_006), ("藤原", "フジワラ", 57_742), ("松田", "マツダ", 55_883),
        ("岡本", "オカモト", 55_539), ("中川", "ナカガワ", 55_221),
    ]
}
