import Basics

/// 性別. Code table OQSCD007.
public enum SexCode: String, CodeTable {
    case male = "1"
    case female = "2"
    case unset = "3"

    public static let table = "OQSCD007"

    public var name: Bilingual {
        switch self {
        case .male: Bilingual(ja: "男", en: "male")
        case .female: Bilingual(ja: "女", en: "female")
        case .unset: Bilingual(ja: "未設定", en: "not set")
        }
    }
}

/// 資格喪失事由. Code table OQSCD008.
public enum ReasonOfLoss: String, CodeTable {
    case death = "01"
    case publicAssistance = "02"
    case otherInsurance = "03"
    case other = "99"

    public static let table = "OQSCD008"

    public var name: Bilingual {
        switch self {
        case .death: Bilingual(ja: "死亡", en: "death")
        case .publicAssistance: Bilingual(ja: "生活保護受給開始", en: "public assistance began")
        case .otherInsurance: Bilingual(ja: "医療保険等の資格取得", en: "other insurance acquired")
        case .other: Bilingual(ja: "その他", en: "other")
        }
    }
}

/// 本人・家族の別. Code table OQSCD009.
public enum PersonalFamily: String, CodeTable {
    case insured = "1"
    case family = "2"

    public static let table = "OQSCD009"

    public var name: Bilingual {
        switch self {
        case .insured: Bilingual(ja: "本人", en: "insured person")
        case .family: Bilingual(ja: "家族", en: "family")
        }
    }
}

/// 被保険者証区分. Code table OQSCD010.
public enum CardClassification: String, CodeTable {
    case general = "01"
    case retired = "02"
    case shortTerm = "03"
    case shortTermRetired = "04"
    case specialPayment = "05"
    case specialRetired = "06"
    case selfDefence = "07"
    case medicalAssistance = "A1"

    public static let table = "OQSCD010"

    public var name: Bilingual {
        switch self {
        case .general: Bilingual(ja: "一般", en: "general")
        case .retired: Bilingual(ja: "退職", en: "retired")
        case .shortTerm: Bilingual(ja: "短期（一般）", en: "short-term")
        case .shortTermRetired: Bilingual(ja: "短期（退職）", en: "short-term, retired")
        case .specialPayment: Bilingual(ja: "特別療養費支給対象者", en: "special medical payment")
        case .specialRetired: Bilingual(ja: "特例退職", en: "special retired")
        case .selfDefence: Bilingual(ja: "自衛官", en: "Self-Defence Forces")
        case .medicalAssistance: Bilingual(ja: "医療扶助", en: "medical assistance")
        }
    }
}

/// 未就学区分. Code table OQSCD015.
public enum Preschool: String, CodeTable {
    case preschool = "1"

    public static let table = "OQSCD015"

    public var name: Bilingual {
        switch self {
        case .preschool: Bilingual(ja: "未就学", en: "before school")
        }
    }
}
