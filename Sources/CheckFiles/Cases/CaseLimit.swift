import Basics

/// 限度額 of a case: a class, none held, or not consented.
enum CaseLimit: CaseTrait {
    case classed(LimitClassification)
    case noneHeld
    case refused

    static let allCases: [CaseLimit] = [.noneHeld, .refused] + LimitClassification.allCases.map(CaseLimit.classed)

    static let title = Bilingual(ja: "適用区分", en: "class")

    /// Whether there is such a class at that age.
    func fits(_ share: CaseShare) -> Bool {
        switch self {
        case .noneHeld, .refused: true
        case .classed(let limitClass): limitClass.rawValue.hasPrefix("B") == share.isFrom70
        }
    }

    var name: Bilingual {
        switch self {
        case .classed(let limitClass):
            Bilingual(
                ja: "\(limitClass.rawValue) \(limitClass.name.ja)", en: "\(limitClass.rawValue) \(limitClass.name.en)")
        case .noneHeld: Bilingual(ja: "情報なし", en: "none held")
        case .refused: Bilingual(ja: "未同意", en: "not consented")
        }
    }

    var expectation: Bilingual? {
        switch self {
        case .classed(let limitClass):
            Bilingual(
                ja: "適用区分 \(limitClass.rawValue)（\(limitClass.name.ja)）を有効期間とともに取り込む。",
                en: "Take class \(limitClass.rawValue) (\(limitClass.name.en)) with its dates.")
        case .noneHeld: Bilingual(ja: "限度額は提供されない。同意があっても区分は空。", en: "Consented, but there is no class to give.")
        case .refused:
            Bilingual(
                ja: "区分は不明。登録済みの区分を消さず、必要なら同意を取り直す。",
                en: "The class is unknown: keep what is held; ask for consent again where it matters.")
        }
    }
}
