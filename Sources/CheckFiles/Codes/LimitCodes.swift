import Basics

/// 限度額適用認定証区分. Code table OQSCD011.
public enum LimitCertificateKind: String, CodeTable {
    case limit = "01"
    case limitAndMeals = "02"
    case meals = "03"

    public static let table = "OQSCD011"

    public var name: Bilingual {
        switch self {
        case .limit: Bilingual(ja: "限度額適用認定証", en: "limit certificate")
        case .limitAndMeals: Bilingual(ja: "限度額適用・標準負担額減額認定証", en: "limit and meal-charge certificate")
        case .meals: Bilingual(ja: "標準負担額減額認定証", en: "meal-charge certificate")
        }
    }
}

/// 適用区分. Code table OQSCD012.
public enum LimitClassification: String, CodeTable {
    case a = "A01"
    case i = "A02"
    case u = "A03"
    case e = "A04"
    case o = "A05"
    case oBorder = "A06"
    case active3 = "B01"
    case active2 = "B02"
    case active1 = "B03"
    case general = "B04"
    case low2 = "B05"
    case low1 = "B06"
    case low1Welfare = "B07"
    case low1Border = "B08"
    case general2 = "B09"
    case general1 = "B10"

    public static let table = "OQSCD012"

    public var name: Bilingual {
        switch self {
        case .a: Bilingual(ja: "ア", en: "A (ア)")
        case .i: Bilingual(ja: "イ", en: "I (イ)")
        case .u: Bilingual(ja: "ウ", en: "U (ウ)")
        case .e: Bilingual(ja: "エ", en: "E (エ)")
        case .o: Bilingual(ja: "オ", en: "O (オ)")
        case .oBorder: Bilingual(ja: "オ（境）", en: "O (オ), border")
        case .active3: Bilingual(ja: "現役並みⅢ", en: "active III")
        case .active2: Bilingual(ja: "現役並みⅡ", en: "active II")
        case .active1: Bilingual(ja: "現役並みⅠ", en: "active I")
        case .general: Bilingual(ja: "一般", en: "general")
        case .low2: Bilingual(ja: "低所得Ⅱ", en: "low income II")
        case .low1: Bilingual(ja: "低所得Ⅰ", en: "low income I")
        case .low1Welfare: Bilingual(ja: "低所得Ⅰ（老福）", en: "low income I, old-age pension")
        case .low1Border: Bilingual(ja: "低所得Ⅰ（境）", en: "low income I, border")
        case .general2: Bilingual(ja: "一般Ⅱ", en: "general II")
        case .general1: Bilingual(ja: "一般Ⅰ", en: "general I")
        }
    }
}

/// 特定疾病 認定疾病区分. Code table OQSCD013.
public enum DiseaseCategory: String, CodeTable {
    case dialysis = "1"
    case coagulation = "2"
    case hiv = "3"

    public static let table = "OQSCD013"

    public var name: Bilingual {
        switch self {
        case .dialysis: Bilingual(ja: "人工透析を要する慢性腎不全", en: "chronic renal failure, dialysis")
        case .coagulation: Bilingual(ja: "先天性血液凝固因子障害", en: "congenital clotting factor disorder")
        case .hiv: Bilingual(ja: "血液凝固因子製剤に起因するHIV感染症", en: "HIV from clotting factor products")
        }
    }
}

/// 限度額適用認定証情報変更有無. Code table OQSCD014.
public enum LimitCertificateChange: String, CodeTable {
    case unchanged = "0"
    case changed = "1"

    public static let table = "OQSCD014"

    public var name: Bilingual {
        switch self {
        case .unchanged: Bilingual(ja: "変更なし", en: "unchanged")
        case .changed: Bilingual(ja: "変更あり又は判定不能", en: "changed, or not to be told")
        }
    }
}
