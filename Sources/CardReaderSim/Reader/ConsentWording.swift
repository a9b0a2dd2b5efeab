import Basics

extension ConsentQuestion {
    /// What the question is about, as a title.
    public var title: Bilingual {
        switch self {
        case .medication: Bilingual(ja: "薬剤情報の提供", en: "Medication")
        case .checkup: Bilingual(ja: "特定健診情報の提供", en: "Health check-up")
        case .treatment: Bilingual(ja: "診療情報の提供", en: "Treatment")
        case .operations: Bilingual(ja: "手術情報の提供", en: "Operations")
        case .limit: Bilingual(ja: "高額療養費制度の利用", en: "High-cost limit")
        }
    }

    /// The question itself, in lines of the reader's screen.
    var lines: [Bilingual] {
        switch self {
        case .medication:
            [
                Bilingual(ja: "過去のお薬の情報を", en: "May this institution see"),
                Bilingual(ja: "提供することに同意いただけますか", en: "your past medication?"),
            ]
        case .checkup:
            [
                Bilingual(ja: "過去の健診の結果を", en: "May this institution see"),
                Bilingual(ja: "提供することに同意いただけますか", en: "your past check-up results?"),
            ]
        case .treatment:
            [
                Bilingual(ja: "過去の診療の情報を", en: "May this institution see"),
                Bilingual(ja: "提供することに同意いただけますか", en: "your past treatment?"),
            ]
        case .operations:
            [
                Bilingual(ja: "過去の手術の情報を", en: "May this institution see"),
                Bilingual(ja: "提供することに同意いただけますか", en: "your past operations?"),
            ]
        case .limit:
            [
                Bilingual(ja: "高額療養費制度を利用するため", en: "May this institution see"),
                Bilingual(ja: "限度額情報を提供いただけますか", en: "your limit certificate?"),
            ]
        }
    }
}
