import Basics

/// How large a city is to be made, from which seed, and as of which day.
///
/// The same plan always gives the same city. Its figures come out exactly: so many persons kept, so many of them
/// insured with the city's NHI today, in so many households.
public struct CityPlan: Hashable, Sendable {
    /// Persons whom the municipal NHI system keeps: all who were its members within ten years, the dead included.
    public let people: Int
    /// Those of them who are members today.
    public let current: Int
    public let seed: UInt64
    /// The last day of the history. Nothing is noted after it.
    public let today: Day

    /// The largest city: its numbers have room for no more.
    public static let mostPeople = 9_000_000

    /// Throws when there are no people, too many, or more members than people.
    public init(people: Int = 810_000, current: Int = 190_000, seed: UInt64 = 1, today: Day) throws(CityPlanProblem) {
        guard (1...CityPlan.mostPeople).contains(people) else { throw .people(people) }
        guard (0...people).contains(current) else { throw .current(current, people: people) }
        self.people = people
        self.current = current
        self.seed = seed
        self.today = today
    }

    /// Households with a member today: 128 to 190 members, rounded. [found: the minutes, FY2020, about 128,000 to 190,000]
    public var households: Int { (current * 128 + 95) / 190 }

    /// The parts in which a city is made; each can be made without the others. About 256 people each, and never fewer
    /// than two members, so that the shares of a block come out whole.
    public var blocks: Int { min(max(1, people / 256), max(1, current / 2)) }

    /// What falls to a block, counted from 0. The sums over all blocks are exact.
    func quota(ofBlock block: Int) -> BlockQuota {
        let members = share(of: current, before: block)..<share(of: current, before: block + 1)
        let former = share(of: people - current, before: block)..<share(of: people - current, before: block + 1)
        return BlockQuota(
            firstId: members.lowerBound + former.lowerBound + 1, current: members.count, former: former.count,
            households: households(among: members.upperBound) - households(among: members.lowerBound))
    }

    private func share(of whole: Int, before block: Int) -> Int { whole * block / blocks }

    /// Households of the first so many members. At least one to two members, so two never go without.
    private func households(among members: Int) -> Int { current == 0 ? 0 : members * households / current }
}

/// What one block has to hold.
struct BlockQuota: Hashable {
    /// 宛名番号 of its first person.
    let firstId: Int
    /// Members of the city's NHI today.
    let current: Int
    /// Persons kept who have left.
    let former: Int
    /// Households of the current members.
    let households: Int
}

/// Why there can be no such city.
public enum CityPlanProblem: Error, Hashable, Sendable {
    case people(Int)
    case current(Int, people: Int)

    /// What is wrong and what to ask for instead.
    public var message: Bilingual {
        switch self {
        case .people(let count):
            Bilingual(
                ja: "人数\(count)の市は作れません。1〜\(CityPlan.mostPeople)人にしてください",
                en: "no city of \(count) people can be made; ask for 1 to \(CityPlan.mostPeople)")
        case .current(let current, let people):
            Bilingual(
                ja: "現在の被保険者\(current)人は、全体の\(people)人を超えられず、0より小さくもできません",
                en: "\(current) currently insured: it has to be 0 to \(people), the number of people kept")
        }
    }
}
