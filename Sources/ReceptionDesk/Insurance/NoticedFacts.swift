import Basics
import Eligibility

/// 被保険者証番号 with a municipality, of the household.
public struct HouseholdNumber: Hashable, Sendable {
    public let insurer: InsurerNumber
    public let number: String
    /// Nil for the next that is free in the household.
    public let branch: BranchNumber?
}

/// 資格取得 with a municipality.
public struct NHIJoining: Hashable, Sendable {
    public let household: HouseholdNumber
    public let from: DateExpression
    public let isHead: Bool
    public let income: IncomeClass
    public let reason: JoiningReason
}

/// 取得事由
public enum JoiningReason: String, Hashable, Sendable, CaseIterable {
    case movedIn = "moved-in"
    case leftEmployment = "left-employment"
    case born
    case welfareEnded = "welfare-ended"
}

/// 喪失事由
public enum LeavingReason: String, Hashable, Sendable, CaseIterable {
    case employed
    case movedOut = "moved-out"
    case turned75 = "turned-75"
    case died
    case welfare
}

/// 適用区分 as an insurer has granted it.
public struct GrantedLimit: Hashable, Sendable {
    public let insurer: InsurerNumber
    public let limitClass: LimitClass
    public let from: DateExpression
    /// The last day.
    public let to: DateExpression
    /// 長期入院該当年月日
    public let longStay: DateExpression?
}

/// 資格取得 with an employees' insurer, mutual aid or an NHI association.
public struct Hiring: Hashable, Sendable {
    public let insurer: InsurerNumber
    public let symbol: String
    public let number: String
    public let branch: BranchNumber
    public let relation: Relation
    public let from: DateExpression
    public let income: IncomeClass
}

/// 資格取得 with the federation for 75 and over.
public struct ElderJoining: Hashable, Sendable {
    public let insurer: InsurerNumber
    /// Eight digits.
    public let number: String
    public let from: DateExpression
    public let income: IncomeClass
}

/// Somebody whom no insurer knows yet.
public struct NewResident: Hashable, Sendable {
    /// The 宛名番号 they get.
    public let id: Int
    /// As the family writes it: family name, full-width blank, given name.
    public let name: String
    /// Full-width katakana.
    public let kana: String
    public let sex: Sex
    public let birth: DateExpression
    /// Town of the address; empty where none is stated.
    public let town: String
}
