import Basics

/// The paper from which symbol and number are typed, by the day it is shown.
public enum LawfulDocument: String, Hashable, Sendable, CaseIterable {
    /// 保険証
    case insuranceCard = "insurance-card"
    /// 資格確認書
    case eligibilityCertificate = "eligibility-certificate"

    public var name: Bilingual {
        switch self {
        case .insuranceCard: Bilingual(ja: "保険証", en: "insurance card")
        case .eligibilityCertificate: Bilingual(ja: "資格確認書", en: "eligibility certificate")
        }
    }

    /// Insurance cards could be used until 2025-12-01 at the latest; the eligibility certificate has stood in their
    /// place since. Eligibility certificates exist from 2024-12-02, beside cards still in date. [found: act of 2023]
    static let table: [Dated<LawfulDocument>] = [
        Dated(
            from: Day(year: 1961, month: 4, day: 1)!, .insuranceCard,
            Provenance(.found, "健康保険法等 / Health Insurance Act and others")),
        Dated(
            from: Day(year: 2025, month: 12, day: 2)!, .eligibilityCertificate,
            Provenance(.found, "令和5年法律第48号 附則 / Act No. 48 of 2023, transitional provisions")),
    ]

    /// The document that number entry names on `day`.
    public static func forNumberEntry(on day: Day) -> LawfulDocument {
        table.inForce(on: day)?.value ?? .insuranceCard
    }
}
