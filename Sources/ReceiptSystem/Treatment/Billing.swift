import Basics
import Eligibility

/// Who is billed, as far as the window payment turns on it.
public struct BilledPerson: Hashable, Sendable {
    public let birth: Day
    /// By the insurer's number.
    public let scheme: Scheme
    /// Burden ratio: 1, 2 or 3.
    public let tenths: Int
    /// Nil where none is known.
    public let limitClass: LimitClass?
    /// 公費 of the day, in the order of billing.
    public let expenses: [PatientExpense]

    public init(birth: Day, scheme: Scheme, tenths: Int, limitClass: LimitClass?, expenses: [PatientExpense] = []) {
        self.birth = birth
        self.scheme = scheme
        self.tenths = tenths
        self.limitClass = limitClass
        self.expenses = expenses
    }

    /// A patient with an insurance as it is held. Without a ratio that of general income counts; a number that names no
    /// insurer counts as employees' insurance, which only the age tells apart. [assumed]
    public init(_ patient: ReceiptPatient, by held: HeldInsurance, on day: Day, expenses: [PatientExpense]) {
        let scheme = held.scheme ?? .employees
        let ruled = BurdenShare.rule(birth: patient.birth, scheme: scheme, income: .general, on: day).value.tenths
        self.init(
            birth: patient.birth, scheme: scheme, tenths: held.share ?? ruled, limitClass: held.limitClass,
            expenses: expenses.billed(on: day))
    }

    /// A class of the other age group says nothing here: it belongs to a record that was not renewed at 70.
    func usableClass(_ band: AgeBand) -> LimitClass? {
        limitClass.flatMap { $0.isFrom70 == band.isFrom70 ? $0 : nil }
    }
}

extension VisitBill {
    /// The bill of a visit for `points` on `day`, after what the month has come to so far.
    ///
    /// Each visit pays its share to 10 yen until the month's limit is reached, and then what is left of the limit, to the
    /// yen. [derived from the engine's rules: share 健康保険法75条, limit 厚生労働省 worked examples] The considerate measure of
    /// its dates acts where it lowers the limit. Public expense takes what goes beyond its own monthly amount, the first
    /// one alone. [assumed: the ratios of single programmes are left out]
    ///
    /// Without a limit edition for the day, or without amounts for a class, there is no limit at the window.
    public init(
        points: Int, on day: Day, of person: BilledPerson, after month: MonthSoFar, tables: TableChoice = .inForce
    ) {
        let cost = points * 10
        let band = AgeBand(birth: person.birth, scheme: person.scheme, on: day)
        let whole = CostMonth(
            costYen: month.costYen + cost, tenths: person.tenths, care: .outpatient, band: band,
            limitClass: person.usableClass(band), turns75: Turning75.halves(birth: person.birth, on: day))
        let limit = VisitBill.limit(of: whole, on: day, tables: tables)
        let share = WindowPayment.share(costYen: cost, tenths: person.tenths)
        let limited = limit.map { max(0, min(share, $0 - month.limitedYen)) } ?? share
        let own = person.expenses.first.map { max(0, min(limited, $0.monthlyYen - month.paidYen)) } ?? limited
        self.init(
            points: points, costYen: cost, tenths: person.tenths, shareYen: share, limitYen: limit, yen: own,
            expenseYen: limited - own)
    }

    private static func limit(of month: CostMonth, on day: Day, tables: TableChoice) -> Int? {
        guard let edition = LimitEdition.inForce(on: day, provisional: tables == .provisional)?.value else {
            return nil
        }
        return (try? HighCostLimit(of: month, in: edition, measure: ConsiderateMeasure.table.inForce(on: day)))?.yen
    }
}
