import Basics
import Eligibility

/// Who makes up a household, before anything is known of when they came.
struct HouseholdDraft: Hashable {
    struct Member: Hashable {
        let birth: Day
        let sex: Sex
        /// Nil for those who are members today.
        let exit: Exit?
    }

    /// How and on which day somebody's membership ended: the first day without it.
    struct Exit: Hashable {
        let cause: SpellEnd.Cause
        let lost: Day
    }

    /// The first is the head. Those who are members today stand before those who left.
    var members: [Member]

    var isCurrent: Bool { members[0].exit == nil }
}

extension SpellEnd.Cause {
    /// Takes one person out of the household, not all of it.
    var isOfOne: Bool { self == .turned75 || self == .died }
}

extension HouseholdDraft {
    /// A household all of whose people have left: together, or each by their own birthday or death.
    static func former(size: Int, _ calendar: CityCalendar, _ random: inout SeededRandom) -> HouseholdDraft {
        let cause = CityProportions.leaving.draw(&random)
        let head = formerMember(cause, calendar, &random)
        var draft = HouseholdDraft(members: [head])
        for _ in 1..<max(1, size) {
            if cause.isOfOne {
                draft.members.append(formerMember(leavingAlone.draw(&random), calendar, &random))
            } else {
                draft.members.append(companion(of: head, &random))
            }
        }
        return draft
    }

    /// Somebody who has left, an adult of an age that goes with the cause.
    static func formerMember(
        _ cause: SpellEnd.Cause, _ calendar: CityCalendar, _ random: inout SeededRandom
    ) -> Member {
        let lost = random.day(from: calendar.start + 1, to: calendar.today)
        let sex: Sex = random.hits(perMille: 500) ? .female : .male
        let ages: Shares<ClosedRange<Int>>
        switch cause {
        case .turned75:
            let birth = lost.adding(years: -75)
            return Member(birth: birth, sex: sex, exit: Exit(cause: cause, lost: birth.birthday(turning: 75)))
        case .died: ages = CityAges.died
        case .employed, .resigned: ages = CityAges.employed
        case .movedOut, .movedInside, .welfare: ages = CityAges.moved
        }
        // Death is the day before the loss, employment begins the day before: the age counts on that eve.
        let birth = random.birth(aged: ages.drawWithin(&random), on: lost - 1)
        return Member(birth: birth, sex: sex, exit: Exit(cause: cause, lost: lost))
    }

    /// Somebody who left together with the head: a partner, or a child where the head is old enough. [assumed: half]
    private static func companion(of head: Member, _ random: inout SeededRandom) -> Member {
        guard let exit = head.exit else { preconditionFailure("a household that left has a head who left") }
        let eve = exit.lost - 1
        let age = head.birth.age(on: eve)
        if age >= 24, random.hits(perMille: 500) {
            let sex: Sex = random.hits(perMille: 500) ? .female : .male
            let birth = random.birth(aged: max(0, age - 50) + random.below(min(CityAges.adult, age - 22)), on: eve)
            return Member(birth: birth, sex: sex, exit: exit)
        }
        let partner = min(max(CityAges.adult, age - 4 + random.below(9)), exit.cause == .employed ? 64 : 73)
        return Member(
            birth: random.birth(aged: partner, on: eve), sex: head.sex == .female ? .male : .female, exit: exit)
    }

    private static let leavingAlone = Shares<SpellEnd.Cause>(
        CityProportions.leaving.entries.filter(\.value.isOfOne), CityProportions.leaving.provenance)
}
