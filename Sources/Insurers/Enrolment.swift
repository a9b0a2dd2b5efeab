import Basics
import Eligibility

/// 資格 of one resident with one municipality, as its system keeps it.
struct Enrolment: Hashable {
    let id: Int64
    let insurer: InsurerNumber
    let symbol: String
    let number: String
    let branch: BranchNumber
    let income: IncomeClass
    let joinedBecause: JoiningCause
    /// As the municipality knows it: after a move inside the prefecture its own first day, since only the prefecture's
    /// aggregation carries over the older one.
    let acquired: Day
    let appliedFrom: Day
    let noted: Day
    let leftBecause: LeavingCause?
    /// `Day.endless` for none, as `appliedTo`.
    var lost: Day
    var appliedTo: Day

    /// As it is passed on. In NHI everybody is insured in their own right. [found: interface code tables, OQSCD009]
    var record: InsuredRecord {
        InsuredRecord(
            insurer: insurer, symbol: symbol, number: number, branch: branch, relation: .insured, income: income,
            cause: joinedBecause, acquired: acquired, lost: lost, appliedFrom: appliedFrom, appliedTo: appliedTo)
    }
}

/// A resident, and whether they live.
struct MunicipalResident: Hashable {
    let resident: Resident
    /// The day of death; `Day.endless` for none.
    let died: Day
}
