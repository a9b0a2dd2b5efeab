import Basics
import Eligibility

/// The households of one block: as many members, former members and households as its quota says.
struct BlockComposition {
    private let calendar: CityCalendar
    private var random: SeededRandom
    private(set) var drafts: [HouseholdDraft] = []

    init(_ quota: BlockQuota, _ calendar: CityCalendar, _ random: SeededRandom) {
        self.calendar = calendar
        self.random = random
        seatMembers(quota)
        let behind = quota.households > 0 ? quota.former * CityProportions.leftMembersBehind / 1000 : 0
        addFormer(behind, to: quota.households)
        addFormerHouseholds(people: quota.former - behind)
        // Not first those who stayed and then those who left.
        self.random.mix(&drafts)
    }

    private mutating func seatMembers(_ quota: BlockQuota) {
        guard quota.households > 0 else { return }
        let sizes = sizes(people: quota.current, households: quota.households)
        var ages: [Int] = []
        for _ in 0..<quota.current { ages.append(CityAges.members.drawWithin(&random)) }
        for seated in MemberSeating.seat(ages, sizes: sizes, &random) {
            let head: Sex = random.hits(perMille: 500) ? .female : .male
            let members = seated.enumerated().map { position, age in
                let birth = random.birth(aged: age, on: calendar.today)
                // A second grown-up of about the head's age is taken for the partner.
                let isPartner = position == 1 && age >= CityAges.adult && abs(age - seated[0]) <= 12
                let partner: Sex = head == .female ? .male : .female
                let other: Sex = random.hits(perMille: 500) ? .female : .male
                return HouseholdDraft.Member(
                    birth: birth, sex: position == 0 ? head : isPartner ? partner : other, exit: nil)
            }
            drafts.append(HouseholdDraft(members: members))
        }
    }

    /// Who left, and people of the household stayed.
    private mutating func addFormer(_ people: Int, to households: Int) {
        for _ in 0..<people {
            let cause = CityProportions.leaving.draw(&random)
            let member = HouseholdDraft.formerMember(cause, calendar, &random)
            drafts[random.below(households)].members.append(member)
        }
    }

    private mutating func addFormerHouseholds(people: Int) {
        let tenths = CityProportions.formerHouseholdTenths
        let sizes = sizes(people: people, households: (people * 10 + tenths - 1) / tenths)
        for size in sizes { drafts.append(.former(size: size, calendar, &random)) }
    }

    /// One person each, and the others by lot. [assumed: sizes that come about by chance, the mean given]
    private mutating func sizes(people: Int, households: Int) -> [Int] {
        var sizes = [Int](repeating: 1, count: households)
        for _ in 0..<(people - households) { sizes[random.below(households)] += 1 }
        return sizes
    }
}
