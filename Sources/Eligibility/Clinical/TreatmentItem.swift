import Basics

/// 診療情報: one service of a claim. [which items are shown: assumed]
public struct TreatmentItem: Hashable, Sendable, Codable {
    /// 受診年月日
    public let day: Day
    public let kind: TreatmentKind
    /// 診療行為名
    public let service: String

    public init(day: Day, kind: TreatmentKind, service: String) {
        self.day = day
        self.kind = kind
        self.service = service
    }
}

/// What kind of institution carried a service out, and how; its name is not shown. [assumed]
public enum TreatmentKind: String, Hashable, Sendable, Codable, CaseIterable {
    case outpatient, inpatient, dental, pharmacy

    public var name: Bilingual {
        switch self {
        case .outpatient: Bilingual(ja: "医科（入院外）", en: "medical, outpatient")
        case .inpatient: Bilingual(ja: "医科（入院）", en: "medical, inpatient")
        case .dental: Bilingual(ja: "歯科", en: "dental")
        case .pharmacy: Bilingual(ja: "調剤", en: "pharmacy")
        }
    }
}

/// 手術情報: one operation of a claim, consented to apart from other services.
public struct OperationItem: Hashable, Sendable, Codable {
    /// 手術年月日
    public let day: Day
    /// 手術名
    public let name: String

    public init(day: Day, name: String) {
        self.day = day
        self.name = name
    }
}
