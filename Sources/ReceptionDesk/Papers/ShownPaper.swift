import Basics

/// What a patient can show at the window in place of a check at the reader, nothing at all included.
///
/// Which of them serves depends on the day and on what is known of the card: see `PaperRules`.
public enum ShownPaper: String, Hashable, Sendable, CaseIterable {
    /// 保険証, within the date printed on it
    case insuranceCard = "insurance-card"
    /// 従来の保険証（期限切れ）
    case expiredInsuranceCard = "expired-insurance-card"
    /// 資格確認書, within the date printed on it
    case eligibilityCertificate = "eligibility-certificate"
    /// 資格情報のお知らせ
    case notice
    /// マイナポータルの資格情報画面, on the patient's own phone
    case portalScreen = "portal-screen"
    /// 被保険者資格申立書, filled in at the window
    case declaration
    /// マイナ資格確認アプリ, 外来診療等（通常とは異なる動線）機能: not a paper, but what stands in for a reader.
    case app
    /// Nothing but what the patient says.
    case nothing

    /// As a sentence names it.
    public var name: Bilingual {
        switch self {
        case .insuranceCard: Bilingual(ja: "保険証", en: "insurance card")
        case .expiredInsuranceCard: Bilingual(ja: "従来の保険証（期限切れ）", en: "insurance card, out of date")
        case .eligibilityCertificate: Bilingual(ja: "資格確認書", en: "eligibility certificate")
        case .notice: Bilingual(ja: "資格情報のお知らせ", en: "notice of eligibility")
        case .portalScreen: Bilingual(ja: "マイナポータルの資格情報画面", en: "portal screen on the phone")
        case .declaration: Bilingual(ja: "被保険者資格申立書", en: "declaration of insurance")
        case .app: Bilingual(ja: "マイナ資格確認アプリ", en: "the institution's app")
        case .nothing: Bilingual(ja: "書類なし", en: "no paper at all")
        }
    }

    /// The papers that the number form takes on `day` from a patient without a card: those that prove by themselves.
    /// From 2024-12-02 to 2025-12-01 there are two, the insurance card and the certificate that replaces it.
    public static func forNumberEntry(on day: Day) -> [ShownPaper] {
        allCases.filter { PaperRules.finding(of: $0, card: .absent, scheme: nil, on: day).ruling == .byNumber }
    }
}

extension [ShownPaper] {
    /// As a sentence offers them: 保険証か資格確認書, insurance card or eligibility certificate.
    public var names: Bilingual {
        Bilingual(
            ja: map(\.name.ja).joined(separator: "か"), en: map(\.name.en).joined(separator: " or "))
    }

    /// Stable code for scenarios: the codes, with commas between.
    public var code: String { map(\.rawValue).joined(separator: ",") }
}
