import Basics
import Eligibility

/// How and when a household came to the city, and what it did before, as far as the systems know.
struct HouseholdArrival {
    let day: Day
    let cause: JoiningCause
    /// The head's job before, and its first day.
    private var job: (job: Job, from: Day)?
    /// Member of the city's NHI already before that job, from this day.
    private var memberFrom: Day?
    /// With the neighbouring town before, from this day.
    private var townFrom: Day?
    private let calendar: CityCalendar

    init(_ draft: HouseholdDraft, head: Int, _ calendar: CityCalendar, _ random: inout SeededRandom) {
        self.calendar = calendar
        let grownUp = draft.members[0].birth.birthday(turning: CityAges.adult)
        let leaves = draft.isCurrent ? nil : draft.members.compactMap { $0.exit?.lost }.min()
        let last = leaves.map { $0 - 2 } ?? calendar.today
        let drawn = (leaves ?? calendar.today) - CityProportions.stay.drawWithin(&random)
        // Nobody founds a household as a child.
        day = drawn >= grownUp ? drawn : min(last, random.day(from: grownUp, to: max(grownUp, last)))
        var cause = CityProportions.joining.draw(&random)
        switch cause {
        case .leftEmployment where random.hits(perMille: CityProportions.knownJob):
            let from = max(grownUp, day - 180 - random.below(3470))
            if day - from >= 30 {
                job = (Job.draw(holder: head, ordinal: 0, &random), from)
                let before = from - 100 - random.below(2000)
                if random.hits(perMille: CityProportions.memberBefore), before >= grownUp { memberFrom = before }
            }
        case .movedInside:
            let from = max(grownUp, day - 365 - random.below(3285))
            if day - from >= 30 { townFrom = from } else { cause = .movedIn }
        default: break
        }
        self.cause = cause
    }

    /// Writes down how a person became a member, up to the spell with the city that their exit ends, or that goes on.
    func bring(
        _ member: HouseholdDraft.Member, _ position: Int, isCurrent: Bool, into history: inout SpellHistory
    ) {
        if let exit = member.exit, exit.lost <= day + 1 {
            // Belonged to it before the others came.
            history.goAlone()
            let stay = CityProportions.stay.drawWithin(&history.random)
            history.join(.city, from: max(member.birth, exit.lost - stay), .movedIn)
        } else if member.birth >= day {
            history.join(.city, from: member.birth, .born)
        } else if isCurrent, position > 0, member.exit == nil, comesLater(member, &history) {
            return
        } else {
            bringWithHousehold(member, into: &history)
        }
    }

    private func bringWithHousehold(_ member: HouseholdDraft.Member, into history: inout SpellHistory) {
        if let townFrom {
            let wasBorn = member.birth > townFrom
            history.join(.town, from: max(townFrom, member.birth), wasBorn ? .born : .movedIn)
            history.moveInside(to: .city, on: day)
            return
        }
        if let job {
            if let memberFrom, member.birth < job.from {
                let wasBorn = member.birth > memberFrom
                history.join(.city, from: max(memberFrom, member.birth), wasBorn ? .born : .movedIn)
                history.leave(for: job.job, from: job.from)
            } else {
                history.hire(job.job, from: max(job.from, member.birth))
            }
            history.resign(lost: day)
        }
        history.join(.city, from: day, cause)
    }

    /// A grown-up who joined the household's insurance on leaving a job of their own.
    private func comesLater(_ member: HouseholdDraft.Member, _ history: inout SpellHistory) -> Bool {
        let earliest = max(day, member.birth.birthday(turning: CityAges.adult)) + 60
        guard earliest <= calendar.today, history.random.hits(perMille: CityProportions.cameLater) else { return false }
        history.goAlone()
        let joined = history.random.day(from: earliest, to: calendar.today)
        if history.random.hits(perMille: CityProportions.knownJob) {
            let start = member.birth.birthday(turning: CityAges.adult)
            let from = max(start, joined - 180 - history.random.below(2000))
            history.hire(Job.draw(holder: history.id, ordinal: 0, &history.random), from: from)
            history.resign(lost: joined)
        }
        history.join(.city, from: joined, .leftEmployment)
        return true
    }
}
