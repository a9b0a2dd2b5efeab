import Basics
import Eligibility

/// How the qualification of a visit was confirmed.
public enum Confirmation: String, Hashable, Sendable, CaseIterable {
    /// By the system, on the day.
    case online
    /// From what the receipt computer held, or from a paper.
    case unchecked
    /// By 被保険者資格申立書: the insurer is to be found out.
    case declaration

    public var name: Bilingual {
        switch self {
        case .online: Bilingual(ja: "オンライン資格確認", en: "checked online")
        case .unchecked: Bilingual(ja: "未確認", en: "not checked")
        case .declaration: Bilingual(ja: "申立書", en: "declaration")
        }
    }
}

/// A visit that has been charged: what it carries, and the insurance by which it is claimed.
public struct AccountedVisit: Hashable, Sendable {
    public let visit: String
    public let on: Day
    public let chart: String
    /// As it was held when the visit was charged, or as a later import corrected it.
    public let insurance: HeldInsurance
    public let confirmation: Confirmation
    public let treatment: Treatment
    public let bill: VisitBill

    public init(
        visit: String, on: Day, chart: String, insurance: HeldInsurance, confirmation: Confirmation,
        treatment: Treatment, bill: VisitBill
    ) {
        self.visit = visit
        self.on = on
        self.chart = chart
        self.insurance = insurance
        self.confirmation = confirmation
        self.treatment = treatment
        self.bill = bill
    }
}
