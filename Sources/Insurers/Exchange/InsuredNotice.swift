import Basics
import Eligibility

/// One record about one insured person, as systems pass it on from night to night: who, and what about them.
///
/// It carries My Number as far as the registration compartment of the intermediate server, which replaces it.
struct InsuredNotice: Hashable {
    let person: IdentifiedPerson
    /// The day the first office entered it.
    let noted: Day
    let content: NoticeContent
}

/// A person under My Number, named as the family writes it.
struct IdentifiedPerson: Hashable {
    let myNumber: MyNumber
    let name: String
    let kana: String
    let birth: Day
    let sex: Sex
}

extension Resident {
    var identified: IdentifiedPerson {
        IdentifiedPerson(myNumber: myNumber, name: name, kana: kana, birth: birth, sex: sex)
    }
}

enum NoticeContent: Hashable {
    case coverage(InsuredRecord)
    case assessment(insurer: InsurerNumber, IncomeClass, from: Day)
    case limit(LimitGrant)
    case disease(SpecifiedDisease)
    /// 高額療養費 was granted for the month that begins on this day. Counted by the prefecture, and passed on to nobody.
    case highCost(month: Day)
}

/// One insurance of one person with one insurer, as the insurer keeps it.
struct InsuredRecord: Hashable {
    let insurer: InsurerNumber
    let symbol: String
    let number: String
    let branch: BranchNumber?
    let relation: Relation
    let income: IncomeClass
    let cause: JoiningCause?
    var acquired: Day
    /// First day without coverage; `Day.endless` for none.
    var lost: Day
    let appliedFrom: Day
    /// First day no longer with this municipality; `Day.endless` for none.
    var appliedTo: Day

    /// The first day on which it no longer holds.
    var ends: Day { min(lost, appliedTo) }
}
