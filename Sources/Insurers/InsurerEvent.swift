import Basics
import Eligibility

/// What an insurer's office enters into its system on a day.
///
/// A day inside an event is the day something happened, in law; `noted` is the day the office came to know and entered
/// it. Between the two lie the time limits for notices, and after it the nights until the centre knows.
public struct InsurerEvent: Hashable, Sendable {
    public let noted: Day
    public let fact: InsurerFact

    public init(noted: Day, _ fact: InsurerFact) {
        self.noted = noted
        self.fact = fact
    }
}

/// The fact that is entered. People are named by their 宛名番号.
public enum InsurerFact: Hashable, Sendable {
    // Municipal NHI
    /// 資格取得: of a person who was not with this municipality.
    case joined(Resident, NHIEntry)
    /// 資格喪失: `lost` is the first day without coverage.
    case left(resident: Int, lost: Day, LeavingCause)
    /// 県内転居: the qualification goes on, with another municipality, from `on`.
    case movedInside(resident: Int, on: Day, NHIEntry)
    /// 世帯主変更
    case headChanged(resident: Int)
    /// 所得区分 from `from` on, of a member of NHI or of 75 and over.
    case assessed(resident: Int, IncomeClass, from: Day)
    /// 限度額適用認定証 applied for and granted, or since 2024-12 the class as it was determined.
    case limitGranted(resident: Int, LimitGrant)
    /// 特定疾病療養受療証
    case diseaseCertified(resident: Int, SpecifiedDisease)
    /// 年次更新 of all cards of a municipality on 1 August.
    case cardsRenewed(insurer: InsurerNumber, on: Day)
    /// 滞納: so many months in arrears; none when they are paid.
    case inArrears(resident: Int, months: Int)
    /// 高額療養費 was granted for a month, named by its first day.
    case highCostMonth(resident: Int, month: Day)

    // Employees' insurers, mutual aid and NHI associations
    case hired(Resident, EmployeesEntry)
    case resigned(resident: Int, insurer: InsurerNumber, lost: Day)

    // 75 and over
    case elderJoined(Resident, ElderEntry)
    case elderLeft(resident: Int, lost: Day)

    // Whoever insures the person
    /// 死亡: coverage is lost on the day after.
    case died(resident: Int, on: Day)

    // Beside the insurers
    /// 転入・出生届: somebody becomes a resident, insured or not.
    case arrived(Resident)
    /// 利用登録 of a card, through the portal, or a certificate that is known and not registered.
    case certificateIssued(resident: Int, LinkedCertificate)
    /// Drugs from claims that the review bodies have accepted.
    case dispensed(resident: Int, [MedicationItem])
    /// 特定健診 that an insurer has registered.
    case checkedUp(resident: Int, [CheckupResult])
    /// Services from claims that the review bodies have accepted.
    case treated(resident: Int, [TreatmentItem])
    /// Operations from such claims.
    case operated(resident: Int, [OperationItem])
    /// The residents' register does not have the person as the insurer does, or has again.
    case registerMatch(resident: Int, matches: Bool)
}

extension InsurerFact {
    /// The insurer that the fact names, where it names one.
    var insurer: InsurerNumber? {
        switch self {
        case .joined(_, let entry), .movedInside(_, _, let entry): entry.insurer
        case .hired(_, let entry): entry.insurer
        case .resigned(_, let insurer, _), .cardsRenewed(let insurer, _): insurer
        case .elderJoined(_, let entry): entry.insurer
        case .limitGranted(_, let grant): grant.insurer
        case .left, .headChanged, .assessed, .diseaseCertified, .inArrears, .highCostMonth, .elderLeft, .died,
            .arrived, .certificateIssued, .dispensed, .checkedUp, .treated, .operated, .registerMatch:
            nil
        }
    }
}

/// 資格取得 with a municipality.
public struct NHIEntry: Hashable, Sendable {
    public let insurer: InsurerNumber
    /// 記号, of the municipality; empty where it uses none.
    public let symbol: String
    /// 被保険者証番号, of the household.
    public let number: String
    /// Nil for the next that is free in the household.
    public let branch: BranchNumber?
    /// 資格取得年月日, prefecture-wide. Ignored in a move inside the prefecture, which carries it over.
    public let acquired: Day
    public let isHead: Bool
    public let income: IncomeClass
    public let cause: JoiningCause

    public init(
        insurer: InsurerNumber, symbol: String = "", number: String, branch: BranchNumber?, acquired: Day,
        isHead: Bool, income: IncomeClass, cause: JoiningCause
    ) {
        self.insurer = insurer
        self.symbol = symbol
        self.number = number
        self.branch = branch
        self.acquired = acquired
        self.isHead = isHead
        self.income = income
        self.cause = cause
    }
}

/// 取得事由
public enum JoiningCause: String, Hashable, Sendable, CaseIterable {
    case movedIn = "moved-in"
    case movedInside = "moved-inside"
    case leftEmployment = "left-employment"
    case born
    case welfareEnded = "welfare-ended"
}

/// 喪失事由
public enum LeavingCause: String, Hashable, Sendable, CaseIterable {
    case employed
    case movedOut = "moved-out"
    case turned75 = "turned-75"
    case died
    case welfare
}

/// 資格取得 with an employees' insurer.
public struct EmployeesEntry: Hashable, Sendable {
    public let insurer: InsurerNumber
    public let symbol: String
    public let number: String
    public let branch: BranchNumber
    public let relation: Relation
    public let acquired: Day
    public let income: IncomeClass

    public init(
        insurer: InsurerNumber, symbol: String, number: String, branch: BranchNumber, relation: Relation,
        acquired: Day, income: IncomeClass
    ) {
        self.insurer = insurer
        self.symbol = symbol
        self.number = number
        self.branch = branch
        self.relation = relation
        self.acquired = acquired
        self.income = income
    }
}

/// 資格取得 with the federation for 75 and over: a number of eight digits, neither symbol nor branch.
public struct ElderEntry: Hashable, Sendable {
    public let insurer: InsurerNumber
    public let number: String
    public let acquired: Day
    public let income: IncomeClass

    public init(insurer: InsurerNumber, number: String, acquired: Day, income: IncomeClass) {
        self.insurer = insurer
        self.number = number
        self.acquired = acquired
        self.income = income
    }
}

/// A limit class that an insurer has granted for a time.
public struct LimitGrant: Hashable, Sendable {
    public let insurer: InsurerNumber
    public let limitClass: LimitClass
    /// First and last day.
    public let from: Day
    public let to: Day
    /// 長期入院該当年月日: more than 90 days in hospital within the class, from this day.
    public let longStay: Day?

    public init(insurer: InsurerNumber, limitClass: LimitClass, from: Day, to: Day, longStay: Day? = nil) {
        self.insurer = insurer
        self.limitClass = limitClass
        self.from = from
        self.to = to
        self.longStay = longStay
    }
}
