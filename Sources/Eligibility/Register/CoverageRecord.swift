import Basics

/// One insurance of one person, with the days it holds and the days on which the register came to know them.
///
/// The two times are kept apart because they differ in life: a loss is notified days after it happened, and until then
/// the centre goes on answering 有効.
public struct CoverageRecord: Hashable, Sendable {
    public let insurer: InsurerNumber
    public let insurerName: String
    public let scheme: Scheme
    /// As printed; empty where there is none.
    public let symbol: String
    public let number: String
    public let branch: BranchNumber?
    public let relation: Relation
    public let income: IncomeClass
    /// 資格取得年月日: the first day of coverage.
    public let acquired: Day
    /// 資格喪失年月日: the first day without coverage.
    public let lost: Day?
    /// 適用開始年月日: from here on with this municipality. Differs from `acquired` after a move inside the prefecture,
    /// which does not end the qualification. [found: NHI rules since 2018-04-01]
    public let applicationFrom: Day
    /// 適用終了年月日: the first day no longer with this municipality.
    public let applicationTo: Day?
    /// The record is known from this day on.
    public let registered: Day
    /// Its end, be it loss or end of application, is known from this day on; nil when it came with the record.
    public let lossRegistered: Day?

    /// Throws `notAnInsurer` for the number of a public-expense payer.
    public init(
        insurer: InsurerNumber, insurerName: String, symbol: String = "", number: String, branch: BranchNumber?,
        relation: Relation, income: IncomeClass, acquired: Day, lost: Day? = nil, applicationFrom: Day? = nil,
        applicationTo: Day? = nil, registered: Day, lossRegistered: Day? = nil
    ) throws(NumberProblem) {
        guard let scheme = insurer.scheme else { throw .notAnInsurer(insurer.digits) }
        self.insurer = insurer
        self.insurerName = insurerName
        self.scheme = scheme
        self.symbol = symbol
        self.number = number
        self.branch = branch
        self.relation = relation
        self.income = income
        self.acquired = acquired
        self.lost = lost
        self.applicationFrom = applicationFrom ?? acquired
        self.applicationTo = applicationTo
        self.registered = registered
        self.lossRegistered = lossRegistered
    }
}
