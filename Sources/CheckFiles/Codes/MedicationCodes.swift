import Basics

/// 診療区分. Code table OQSCD028.
public enum MedicalTreatmentFlag: String, CodeTable {
    case outpatient = "1"
    case home = "2"
    case online = "3"
    case emergency = "4"

    public static let table = "OQSCD028"

    public var name: Bilingual {
        switch self {
        case .outpatient: Bilingual(ja: "外来", en: "outpatient")
        case .home: Bilingual(ja: "訪問診療等", en: "home care")
        case .online: Bilingual(ja: "オンライン診療等", en: "online care")
        case .emergency: Bilingual(ja: "救急時", en: "emergency")
        }
    }
}

/// 薬剤情報等（処方・調剤）. [the table: found; that the element uses it: assumed] Code table OQSCD030.
public enum PrescriptionDisplay: String, CodeTable {
    case hidden = "0"
    case shown = "1"

    public static let table = "OQSCD030"

    public var name: Bilingual {
        switch self {
        case .hidden: Bilingual(ja: "表示しない", en: "not shown")
        case .shown: Bilingual(ja: "表示する", en: "shown")
        }
    }
}
