import Basics
import Eligibility

/// 会計: what a visit costs and what is paid at the window, within its month.
public struct VisitBill: Hashable, Sendable {
    public let points: Int
    /// 総医療費, yen.
    public let costYen: Int
    /// Burden ratio: 1, 2 or 3.
    public let tenths: Int
    /// The share by the burden ratio to 10 yen: what would be paid without limit and public expense.
    public let shareYen: Int
    /// 自己負担限度額 of the month as of this visit, yen; nil where there is none at the window.
    public let limitYen: Int?
    /// 窓口負担額 of this visit, yen.
    public let yen: Int
    /// What public expense takes over of this visit, yen.
    public let expenseYen: Int
    /// What the limit took off this visit, yen: the insurer's part (現物給付).
    public var limitedYen: Int { shareYen - yen - expenseYen }

    public init(
        points: Int, costYen: Int, tenths: Int, shareYen: Int, limitYen: Int?, yen: Int, expenseYen: Int
    ) {
        self.points = points
        self.costYen = costYen
        self.tenths = tenths
        self.shareYen = shareYen
        self.limitYen = limitYen
        self.yen = yen
        self.expenseYen = expenseYen
    }
}

/// The outpatient month of one patient with one insurance at this institution: what visits before this one have come to.
public struct MonthSoFar: Hashable, Sendable {
    public var costYen = 0
    /// After the limit, before public expense.
    public var limitedYen = 0
    public var paidYen = 0

    public init() {}

    public init(_ bills: some Sequence<VisitBill>) {
        for bill in bills { add(bill) }
    }

    public mutating func add(_ bill: VisitBill) {
        costYen += bill.costYen
        limitedYen += bill.yen + bill.expenseYen
        paidYen += bill.yen
    }
}
