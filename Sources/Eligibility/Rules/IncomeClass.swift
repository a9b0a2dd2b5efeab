import Basics

/// 所得区分, as far as the burden ratio turns on it.
public enum IncomeClass: String, Hashable, Sendable, Codable, CaseIterable {
    case general
    /// 一般Ⅱ: 75 and over with a certain income, since 2022-10.
    case general2 = "general-2"
    /// 現役並み所得者
    case active
    /// 低所得者（住民税非課税）
    case low

    public var name: Bilingual {
        switch self {
        case .general: Bilingual(ja: "一般", en: "general")
        case .general2: Bilingual(ja: "一般Ⅱ", en: "general II")
        case .active: Bilingual(ja: "現役並み", en: "active")
        case .low: Bilingual(ja: "低所得", en: "low income")
        }
    }
}
