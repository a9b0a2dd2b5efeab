import Basics

/// A ward of the city, in the order of the municipality codes.
public enum CityWard: Int, CaseIterable, Hashable, Sendable {
    case moji, wakamatsu, tobata, kokuraKita, kokuraMinami, yahataHigashi, yahataNishi

    /// Such as 「八幡東区」.
    public var name: String {
        switch self {
        case .moji: "門司区"
        case .wakamatsu: "若松区"
        case .tobata: "戸畑区"
        case .kokuraKita: "小倉北区"
        case .kokuraMinami: "小倉南区"
        case .yahataHigashi: "八幡東区"
        case .yahataNishi: "八幡西区"
        }
    }

    /// Residents. [found: projection for 2020, chiiki-chienowa, for the wards of Kokura and Yahata. assumed: the others]
    public static let shares = Shares(
        [
            (CityWard.moji, 93_000), (.wakamatsu, 79_000), (.tobata, 57_000), (.kokuraKita, 176_121),
            (.kokuraMinami, 211_871), (.yahataHigashi, 65_165), (.yahataNishi, 249_504),
        ].map { (value: $0.0, weight: $0.1) },
        Provenance(.found, "chiiki-chienowa, 2020 projection; 門司, 若松 and 戸畑 assumed"))
}

/// A town of a ward. The towns exist; who lives there does not.
public struct CityTown: Hashable, Sendable {
    public let ward: CityWard
    /// Position among the ward's towns.
    let town: Int

    /// Such as 「八幡東区大蔵」.
    public var text: String { CityTown.texts[ward.rawValue][town] }
    /// Of the town alone, full-width katakana.
    public var kana: String { CityTown.towns[ward.rawValue][town].kana }

    /// Ward by its residents, town evenly.
    static func draw(_ random: inout SeededRandom) -> CityTown {
        let ward = CityWard.shares.draw(&random)
        return CityTown(ward: ward, town: random.below(towns[ward.rawValue].count))
    }

    private static let texts = CityWard.allCases.map { ward in towns[ward.rawValue].map { ward.name + $0.name } }

    /// [found: kufu/jpostcode-data, from the postal code list of Japan Post]
    private static let towns: [[(name: String, kana: String)]] = [
        [
            ("片上町", "カタガミマチ"), ("中二十町", "ナカニジッチョウ"), ("柳町", "ヤナギマチ"), ("高田", "タカダ"),
            ("社ノ木", "シャノキ"), ("田野浦", "タノウラ"), ("田野浦海岸", "タノウラカイガン"), ("東港町", "ヒガシミナトマチ"),
        ],
        [
            ("小竹相川", "オダケアイカワ"), ("響南町", "キョウナンマチ"), ("原町", "ハラマチ"), ("迫田町", "サコダマチ"),
            ("中畑町", "ナカハタマチ"), ("久岐の浜", "クキノハマ"), ("畠田", "ハタケダ"), ("高須北", "タカスキタ"),
        ],
        [
            ("境川", "サカイガワ"), ("高峰", "タカミネ"), ("丸町", "マルマチ"), ("沖台", "オキダイ"),
            ("新川町", "シンカワマチ"), ("初音町", "ハツネチョウ"), ("銀座", "ギンザ"), ("幸町", "サイワイマチ"),
        ],
        [
            ("浅野", "アサノ"), ("鍛冶町", "カジマチ"), ("大田町", "オオタマチ"), ("山門町", "サンモンチョウ"),
            ("萩崎町", "ハギザキマチ"), ("城内", "ジョウナイ"), ("田町", "タマチ"), ("白萩町", "シラハギマチ"),
        ],
        [
            ("吉田にれの木坂", "ヨシダニレノキザカ"), ("曽根新田南", "ソネシンデンミナミ"), ("津田新町", "ツダシンマチ"),
            ("貫弥生が丘", "ヌキヤヨイガオカ"), ("上葛原", "カミクズハラ"), ("北方", "キタガタ"), ("守恒", "モリツネ"),
            ("道原", "ドウバル"),
        ],
        [
            ("日の出", "ヒノデ"), ("藤見町", "フジミマチ"), ("白川町", "シラカワマチ"), ("茶屋町", "チャヤマチ"),
            ("槻田", "ツキダ"), ("小熊野", "コグマノ"), ("大蔵", "オオクラ"), ("尾倉大字", "オグラオオアザ"),
        ],
        [
            ("平尾町", "ヒラオマチ"), ("岸の浦", "キシノウラ"), ("西曲里町", "ニシマガリマチ"), ("東鳴水", "ヒガシナルミズ"),
            ("割子川", "ワリコガワ"), ("光明", "コウミョウ"), ("八枝", "ヤツエ"), ("真名子", "マナゴ"),
        ],
    ]
}
