import Basics

/// Makes a city from its plan: household after household, or block by block.
///
/// A block needs nothing of the others, so ranges of blocks can be made side by side. Whole numbers only, no clock and no
/// hash: a plan gives the same city on every machine.
public struct CityGenerator: Sequence, Sendable {
    public let plan: CityPlan
    let calendar: CityCalendar
    let seeds: CitySeeds

    /// Makes nothing yet.
    public init(_ plan: CityPlan) {
        self.plan = plan
        calendar = CityCalendar(today: plan.today)
        seeds = CitySeeds(plan.seed)
    }

    /// The households of a block, counted from 0, by rising 宛名番号. The people of one household have neighbouring ones.
    public func households(inBlock block: Int) -> [CityHousehold] {
        let quota = plan.quota(ofBlock: block)
        let random = SeededRandom(base: seeds.blocks, number: block)
        var id = quota.firstId
        return BlockComposition(quota, calendar, random).drafts.map { draft in
            let household = HouseholdHistory(draft, firstId: id, calendar, seeds).household
            id += draft.members.count
            return household
        }
    }

    /// 年次更新 of the cards of the city and the town, each August of the ten years.
    public var renewals: [InsurerEvent] {
        let last = calendar.augusts[calendar.augusts.count - 1]
        return (0..<10).reversed().flatMap { years in
            let day = last.adding(years: -years)
            return [CityInsurer.city, .town].map {
                InsurerEvent(noted: day, .cardsRenewed(insurer: $0.number, on: day))
            }
        }
    }

    public func makeIterator() -> Iterator { Iterator(self) }

    public struct Iterator: IteratorProtocol {
        private let generator: CityGenerator
        private var block = 0
        private var households: ArraySlice<CityHousehold> = []

        init(_ generator: CityGenerator) { self.generator = generator }

        public mutating func next() -> CityHousehold? {
            while households.isEmpty, block < generator.plan.blocks {
                households = generator.households(inBlock: block)[...]
                block += 1
            }
            return households.popFirst()
        }
    }
}

/// One seed for each purpose, so that drawing more for one thing does not shift another.
struct CitySeeds: Sendable {
    let blocks: UInt64
    let households: UInt64
    let notices: UInt64
    let people: UInt64
    let insurances: UInt64
    let benefits: UInt64
    let medication: UInt64

    init(_ seed: UInt64) {
        func of(_ purpose: String) -> UInt64 {
            var random = SeededRandom(seed: seed, purpose: purpose)
            return random.next()
        }
        blocks = of("city-blocks")
        households = of("city-households")
        notices = of("city-notices")
        people = of("city-people")
        insurances = of("city-insurances")
        benefits = of("city-benefits")
        medication = of("city-medication")
    }
}
