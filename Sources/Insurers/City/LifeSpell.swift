import Basics
import Eligibility

/// One insurance of one person with one insurer, from one day on.
public struct LifeSpell: Hashable, Sendable {
    public let insurer: CityInsurer
    /// 資格取得年月日; carried over in a move inside the prefecture.
    public let acquired: Day
    /// 適用開始年月日: the first day with this insurer. The same as `acquired` but after a move inside the prefecture.
    public let from: Day
    /// The day the insurer's office entered it.
    public let noted: Day
    /// Of NHI only.
    public let joining: JoiningCause?
    /// 宛名番号 of the person under whose number it runs: with employees' insurers the insured, with NHI the first of the
    /// household, with 75 and over the person.
    public let holder: Int
    /// The how manieth such number of the holder, from 0.
    public let ordinal: Int
    /// 0…99; without meaning for 75 and over.
    public let branch: Int
    public let relation: Relation
    /// As it was when the spell began.
    public let income: IncomeClass
    /// The end; nil while it goes on, or as far as the office knows.
    public internal(set) var end: SpellEnd?

    /// The first day no longer with this insurer; `Day.endless` while it goes on.
    public var lost: Day { end?.lost ?? .endless }

    /// As printed; empty where there is none.
    public var symbol: String {
        switch insurer {
        case .city, .town, .elders: ""
        case .association: "75" + padded(ordinal, to: 2) + padded(holder / 1000, to: 4)
        case .society: String(200 + ordinal)
        case .civilServants: "架市公"
        case .teachers: "架市学"
        }
    }

    /// Eight digits with NHI and 75 and over. None is a number of the people who come with the program: theirs have
    /// other lengths or begin with other digits.
    public var number: String {
        switch insurer {
        case .city, .elders: "1" + padded(holder, to: 7)
        case .town: "2" + padded(holder, to: 7)
        case .association: String(holder % 1000 + 1)
        case .society, .civilServants, .teachers: String(holder * 10 + ordinal)
        }
    }

    /// Nil for 75 and over.
    public var branchNumber: BranchNumber? { insurer == .elders ? nil : LifeSpell.branches[branch] }

    private static let branches: [BranchNumber] = (0...99).map { number in
        guard let branch = try? BranchNumber(padded(number, to: 2)) else {
            preconditionFailure("a branch number does not fit")
        }
        return branch
    }
}

/// How an insurance ended.
public struct SpellEnd: Hashable, Sendable {
    public let cause: Cause
    /// 資格喪失年月日, or 適用終了年月日 after a move inside the prefecture: the first day no longer with the insurer.
    public let lost: Day
    /// The day the office entered it.
    public let noted: Day

    public enum Cause: Int, Hashable, Sendable, CaseIterable {
        /// From NHI to an employees' insurer.
        case employed
        case movedOut
        /// 県内転居
        case movedInside
        case turned75
        case died
        case welfare
        /// From an employees' insurer.
        case resigned
    }
}
