import Basics

/// What the insurers' side passes on to the centre about one person. The register's coverage has no other writer.
public enum RegisterChange: Hashable, Sendable {
    /// New, or corrected.
    case person(InsuredPerson)
    /// New, or changed since: the centre tells a record by insurer and 適用開始年月日. Its `registered` is the day on
    /// which it arrives; an end that arrives later keeps its own day.
    case coverage(CoverageRecord)
    /// The income class from a day on.
    case assessment(IncomeAssessment)
    case limit(LimitRecord)
    case disease(SpecifiedDisease, registered: Day)
    case certificate(LinkedCertificate)
    /// 閲覧停止: the person is closed to view from this day on, and what is there stays for when it is opened again.
    case closed(from: Day)
    /// What the insurer had to correct is corrected: open to view again from this day on. Without effect on somebody who
    /// is not closed.
    case reopened(on: Day)
    /// Drugs from claims: all of the days that they name, in place of what was there of those days. `registered` is the day
    /// on which the register comes to know what is new in it.
    case medication([MedicationItem], registered: Day)
    /// Check-ups, each whole, in place of one of the same day.
    case checkups([CheckupResult], registered: Day)
    /// Services from claims: all of the days that they name.
    case treatments([TreatmentItem], registered: Day)
    /// Operations from claims: all of the days that they name.
    case operations([OperationItem], registered: Day)
}

/// One change, of the person behind a code.
public struct RegisterEntry: Hashable, Sendable {
    /// 紐付番号: the code that links the insurers' side and the centre, such as `K3F8Q…`. Says nothing of the person.
    public let code: String
    public let change: RegisterChange

    public init(code: String, _ change: RegisterChange) {
        self.code = code
        self.change = change
    }
}

/// 所得区分 of a person with an insurer, from a day on.
public struct IncomeAssessment: Hashable, Sendable {
    public let insurer: InsurerNumber
    public let income: IncomeClass
    public let from: Day
    /// The day the register came to know it.
    public let registered: Day

    public init(insurer: InsurerNumber, income: IncomeClass, from: Day, registered: Day) {
        self.insurer = insurer
        self.income = income
        self.from = from
        self.registered = registered
    }
}
