import Basics
import Eligibility

/// 公費負担医療 of a patient: a payer beside the insurance.
public struct PatientExpense: Hashable, Sendable {
    /// 公費負担者番号, eight digits.
    public let payerNumber: String
    /// 受給者番号, seven digits.
    public let recipientNumber: String
    /// 自己負担上限月額, yen: what is left to the patient in a month at most. 0 where the payer takes all.
    public let monthlyYen: Int
    /// First day, and the last; nil for no end known.
    public let from: Day
    public let to: Day?

    public init(payerNumber: String, recipientNumber: String, monthlyYen: Int, from: Day, to: Day? = nil) {
        self.payerNumber = payerNumber
        self.recipientNumber = recipientNumber
        self.monthlyYen = monthlyYen
        self.from = from
        self.to = to
    }

    public func holds(on day: Day) -> Bool { from <= day && to.map { day <= $0 } ?? true }

    /// 法別番号
    public var law: String { String(payerNumber.prefix(2)) }

    /// Nil for a 法別番号 that stands for no public expense.
    public var kind: PublicExpense? { PublicExpense(law: law) }

    /// What is wrong with the payer's number; a check digit that does not fit is only to be looked at again.
    public var problem: NumberProblem? {
        do {
            return try PayerNumber(payerNumber).checkDigitProblem
        } catch {
            return error
        }
    }
}

extension [PatientExpense] {
    /// Those of a day in the order in which they are billed: national ones first. [found: hangilc/myclinic-ts; local ones
    /// last: assumed]
    public func billed(on day: Day) -> [PatientExpense] {
        let order = PublicExpense.billingOrder
        return filter { $0.holds(on: day) }.sorted { left, right in
            (order.firstIndex(of: left.law) ?? order.count, left.payerNumber)
                < (order.firstIndex(of: right.law) ?? order.count, right.payerNumber)
        }
    }
}
