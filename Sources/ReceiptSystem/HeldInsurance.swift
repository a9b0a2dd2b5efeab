import Basics
import Eligibility

/// An insurance as the receipt computer holds it: typed from a card or a certificate, or imported from an answer.
///
/// Numbers keep the form they were entered in; `CanonicalForm` compares them.
public struct HeldInsurance: Hashable, Sendable {
    public var insurerNumber: String
    public var insurerName: String
    /// Empty where the scheme has none.
    public var symbol: String
    public var number: String
    /// 枝番, two digits. Nil for 75 and over, and where it was typed from an old card without one.
    public var branch: String?
    /// 本人・家族; nil while neither an answer nor a card said so.
    public var relation: Relation?
    /// Burden ratio in tenths: 1, 2 or 3.
    public var share: Int?
    public var limitClass: LimitClass?
    /// 資格取得年月日: the first day of coverage; nil while no answer has been imported.
    public var acquired: Day?
    /// 資格喪失年月日: the first day without coverage.
    public var lost: Day?
    /// The day for which it was last checked or seen.
    public var confirmedOn: Day?

    public init(
        insurerNumber: String, insurerName: String, symbol: String, number: String, branch: String? = nil,
        relation: Relation? = nil, share: Int? = nil, limitClass: LimitClass? = nil, acquired: Day? = nil,
        lost: Day? = nil,
        confirmedOn: Day? = nil
    ) {
        self.insurerNumber = insurerNumber
        self.insurerName = insurerName
        self.symbol = symbol
        self.number = number
        self.branch = branch
        self.relation = relation
        self.share = share
        self.limitClass = limitClass
        self.acquired = acquired
        self.lost = lost
        self.confirmedOn = confirmedOn
    }

    /// The insurance as an answer gives it for the day `confirmedOn`.
    public init(_ coverage: Coverage, limitClass: LimitClass?, confirmedOn: Day) {
        self.init(
            insurerNumber: coverage.insurerNumber, insurerName: coverage.insurerName, symbol: coverage.symbol,
            number: coverage.number, branch: coverage.branch, relation: coverage.relation, share: coverage.share,
            limitClass: limitClass, acquired: coverage.acquired, lost: coverage.lost, confirmedOn: confirmedOn)
    }

    /// Told from the insurer's number; nil for a number that is none.
    public var scheme: Scheme? { (try? InsurerNumber(insurerNumber))?.scheme }
}

/// An insurance that another, or a new version of itself, has replaced. Visits before `until` are claimed with it.
public struct PastInsurance: Hashable, Sendable {
    public let insurance: HeldInsurance
    /// The first day for which it no longer counts.
    public let until: Day
    /// When the import replaced it.
    public let replacedAt: Moment

    public init(insurance: HeldInsurance, until: Day, replacedAt: Moment) {
        self.insurance = insurance
        self.until = until
        self.replacedAt = replacedAt
    }
}
