import Basics
import Eligibility

/// What an insurer's office learns of and enters, in plain words: a line `event …` of a scenario, or a line of a file of
/// events for a city.
///
/// The desk can name what happened and cannot perform it: whoever runs the insurers' systems does, who alone knows whom
/// a reference means there.
public struct InsurerNotice: Hashable, Sendable {
    /// When the office came to know it; nil for the day it is.
    public let noted: DateExpression?
    public let matter: NoticeMatter

    public init(noted: DateExpression? = nil, _ matter: NoticeMatter) {
        self.noted = noted
        self.matter = matter
    }
}

/// What a notice is about.
public enum NoticeMatter: Hashable, Sendable {
    case person(PersonReference, NoticedFact)
    /// 年次更新: all cards of a municipality are renewed.
    case cardsRenewed(insurer: InsurerNumber, on: DateExpression)
    case newResident(NewResident)
}

/// A fact about one person. Its days are days in law; they may be relative to the day it is.
public enum NoticedFact: Hashable, Sendable {
    // Municipal NHI
    /// 資格取得 with a municipality.
    case joined(NHIJoining)
    /// 資格喪失; `lost` is the first day without coverage.
    case left(lost: DateExpression, LeavingReason)
    /// 県内転居: from `on` with another municipality; the qualification goes on.
    case movedInside(on: DateExpression, HouseholdNumber)
    /// 世帯主変更: this person is the head from now on.
    case becameHead
    /// 所得区分, of a member of NHI or of 75 and over.
    case assessed(IncomeClass, from: DateExpression)
    case limitGranted(GrantedLimit)
    /// 特定疾病療養受療証: yen a month, first and last day.
    case diseaseCertified(yen: Int, from: DateExpression, to: DateExpression)
    /// 滞納, in months; 0 when all is paid.
    case inArrears(months: Int)
    /// 高額療養費 was granted for a month, named by its first day.
    case highCost(month: Day)

    // Employees' insurers, mutual aid and NHI associations
    case hired(Hiring)
    case resigned(insurer: InsurerNumber, lost: DateExpression)

    // 75 and over
    case elderJoined(ElderJoining)
    case elderLeft(lost: DateExpression)

    /// 死亡, whoever insures the person.
    case died(on: DateExpression)
    /// Whether the residents' register has the person as the insurer does.
    case registerMatches(Bool)
}
