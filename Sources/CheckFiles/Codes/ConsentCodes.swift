import Basics

/// 限度額適用認定証提供同意フラグ. Code table OQSCD001.
public enum LimitConsent: String, CodeTable {
    case refused = "0"
    case given = "1"

    public static let table = "OQSCD001"

    public var name: Bilingual {
        switch self {
        case .refused: Bilingual(ja: "未同意", en: "not consented")
        case .given: Bilingual(ja: "同意", en: "consented")
        }
    }
}

/// 同意区分. Code table OQSCD016.
public enum ConsentCode: String, CodeTable {
    case refused = "0"
    case given = "1"
    case lapsed = "2"
    case unobtainable = "3"

    public static let table = "OQSCD016"

    public var name: Bilingual {
        switch self {
        case .refused: Bilingual(ja: "なし", en: "not consented")
        case .given: Bilingual(ja: "あり", en: "consented")
        case .lapsed: Bilingual(ja: "有効期限切れ", en: "lapsed (home and online care only)")
        case .unobtainable: Bilingual(ja: "取得困難", en: "cannot be obtained (emergency only)")
        }
    }
}
