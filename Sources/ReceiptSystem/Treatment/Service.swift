import Basics

/// 診療識別: the section of a claim in which a service or a drug stands. [found: claim-file record conditions; numbers of
/// the sections: assumed as general knowledge]
public enum ServiceSection: String, Hashable, Sendable, CaseIterable {
    case firstVisit = "11"
    case laterVisit = "12"
    case management = "13"
    /// 内服
    case internalUse = "21"
    /// 屯服
    case asNeeded = "22"
    /// 外用
    case externalUse = "23"
    /// 調剤
    case dispensing = "24"
    /// 処方
    case prescribing = "25"
    case treatment = "40"
    case surgery = "50"
    case test = "60"
    case image = "70"
    /// その他, prescriptions for a pharmacy among them.
    case other = "80"

    public var name: Bilingual {
        switch self {
        case .firstVisit: Bilingual(ja: "初診", en: "first visit")
        case .laterVisit: Bilingual(ja: "再診", en: "later visit")
        case .management: Bilingual(ja: "医学管理", en: "management")
        case .internalUse: Bilingual(ja: "内服", en: "internal use")
        case .asNeeded: Bilingual(ja: "屯服", en: "as needed")
        case .externalUse: Bilingual(ja: "外用", en: "external use")
        case .dispensing: Bilingual(ja: "調剤", en: "dispensing")
        case .prescribing: Bilingual(ja: "処方", en: "prescribing")
        case .treatment: Bilingual(ja: "処置", en: "treatment")
        case .surgery: Bilingual(ja: "手術", en: "surgery")
        case .test: Bilingual(ja: "検査", en: "test")
        case .image: Bilingual(ja: "画像診断", en: "imaging")
        case .other: Bilingual(ja: "その他", en: "other")
        }
    }
}

/// 診療行為: one line of the fee table.
public struct Service: Hashable, Sendable, Identifiable {
    /// 診療行為コード, nine digits.
    public let code: String
    public let name: Bilingual
    public let section: ServiceSection
    let fees: [Fee]

    public var id: String { code }

    /// 点数 of one, on a day; before the first entry of its table, that first one.
    public func points(on day: Day) -> Int { (fees.last { $0.from <= day } ?? fees[0]).points }

    /// From which day on a service has so many points.
    struct Fee: Hashable, Sendable {
        let from: Day
        let points: Int
        let provenance: Provenance
    }
}
