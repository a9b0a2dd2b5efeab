import Basics

/// 医療券・調剤券別. Code table OQSCD018.
public enum TicketType: String, CodeTable {
    case medical = "01"
    case dispensing = "02"

    public static let table = "OQSCD018"

    public var name: Bilingual {
        switch self {
        case .medical: Bilingual(ja: "医療券", en: "medical ticket")
        case .dispensing: Bilingual(ja: "調剤券", en: "dispensing ticket")
        }
    }
}

/// 診療別. Code table OQSCD019.
public enum TreatmentType: String, CodeTable {
    case inpatient = "01"
    case outpatient = "02"
    case dental = "03"
    case dispensing = "04"
    case homeNursing = "05"

    public static let table = "OQSCD019"

    public var name: Bilingual {
        switch self {
        case .inpatient: Bilingual(ja: "入院", en: "inpatient")
        case .outpatient: Bilingual(ja: "入院外", en: "outpatient")
        case .dental: Bilingual(ja: "歯科", en: "dental")
        case .dispensing: Bilingual(ja: "調剤", en: "dispensing")
        case .homeNursing: Bilingual(ja: "訪問看護", en: "home nursing")
        }
    }
}

/// 単独・併用別. Code table OQSCD020.
public enum CombinedUse: String, CodeTable {
    case single = "01"
    case combined = "02"

    public static let table = "OQSCD020"

    public var name: Bilingual {
        switch self {
        case .single: Bilingual(ja: "単独", en: "alone")
        case .combined: Bilingual(ja: "併用", en: "with an insurance")
        }
    }
}

/// 社会保険状況. Code table OQSCD021.
public enum SocialInsurance: String, CodeTable {
    case present = "01"
    case absent = "02"

    public static let table = "OQSCD021"

    public var name: Bilingual {
        switch self {
        case .present: Bilingual(ja: "あり", en: "yes")
        case .absent: Bilingual(ja: "なし", en: "no")
        }
    }
}

/// 整合性フラグ. Code table OQSCD022.
public enum Consistency: String, CodeTable {
    case inconsistent = "1"

    public static let table = "OQSCD022"

    public var name: Bilingual {
        switch self {
        case .inconsistent: Bilingual(ja: "不整合あり", en: "inconsistent")
        }
    }
}

/// 感染症37条の2 該当. Code table OQSCD023.
public enum InfectionCare: String, CodeTable {
    case present = "01"
    case absent = "02"

    public static let table = "OQSCD023"

    public var name: Bilingual {
        switch self {
        case .present: Bilingual(ja: "あり", en: "yes")
        case .absent: Bilingual(ja: "なし", en: "no")
        }
    }
}

/// 後期高齢者 該当. Code table OQSCD024.
public enum ElderlyCare: String, CodeTable {
    case present = "01"
    case absent = "02"

    public static let table = "OQSCD024"

    public var name: Bilingual {
        switch self {
        case .present: Bilingual(ja: "あり", en: "yes")
        case .absent: Bilingual(ja: "なし", en: "no")
        }
    }
}

/// 都道府県費 該当. Code table OQSCD025.
public enum PrefecturalExpenses: String, CodeTable {
    case present = "01"
    case absent = "02"

    public static let table = "OQSCD025"

    public var name: Bilingual {
        switch self {
        case .present: Bilingual(ja: "あり", en: "yes")
        case .absent: Bilingual(ja: "なし", en: "no")
        }
    }
}

/// 指定医療機関確認フラグ. Code table OQSCD026.
public enum DesignationMatch: String, CodeTable {
    case same = "0"
    case different = "1"

    public static let table = "OQSCD026"

    public var name: Bilingual {
        switch self {
        case .same: Bilingual(ja: "一致", en: "the same")
        case .different: Bilingual(ja: "不一致", en: "another")
        }
    }
}
