import Basics
import Eligibility

/// The insurances of one person, written one after the other with the days on which the offices noted them.
///
/// Notices of one person never overtake each other, and none lies after today: what would arrive later is taken as noted
/// today, so that everybody's state is the one the plan asks for.
struct SpellHistory {
    let id: Int
    /// 宛名番号 of the first of the household.
    let household: Int
    /// Place in the household, from 0; branches follow it.
    let position: Int
    let birth: Day
    let calendar: CityCalendar
    /// Delays of notices.
    private var notices: SeededRandom
    private let ownNotices: SeededRandom
    /// Everything else of the person.
    var random: SeededRandom
    private(set) var spells: [LifeSpell] = []
    private var known: Day?

    /// A family's notices reach the office together: everybody of a household has the same delays, until `goAlone()`.
    init(id: Int, household: Int, position: Int, birth: Day, _ calendar: CityCalendar, _ seeds: CitySeeds) {
        self.id = id
        self.household = household
        self.position = position
        self.birth = birth
        self.calendar = calendar
        notices = SeededRandom(base: seeds.notices, number: household)
        ownNotices = SeededRandom(base: seeds.notices, number: -id)
        random = SeededRandom(base: seeds.insurances, number: id)
    }

    /// From here on the person's notices are not those of the family.
    mutating func goAlone() { notices = ownNotices }

    /// NHI of the city or the town. `acquired` is earlier than `from` after a move inside the prefecture.
    mutating func join(
        _ insurer: CityInsurer, from: Day, acquired: Day? = nil, _ cause: JoiningCause, noted: Day? = nil
    ) {
        let noted = noted ?? note(from + CityProportions.municipalNotice.drawWithin(&notices))
        begin(
            insurer, acquired: acquired ?? from, from: from, noted: noted, joining: cause, holder: household,
            branch: position + 1, relation: .insured)
    }

    /// With an employees' insurer, insured or as the family of `job`'s holder.
    mutating func hire(_ job: Job, from: Day) {
        let noted = note(from + employersDelay())
        let isHolder = job.holder == id
        begin(
            job.insurer, acquired: from, from: from, noted: noted, joining: nil, holder: job.holder,
            ordinal: job.ordinal, branch: isHolder ? 0 : max(1, position), relation: isHolder ? .insured : .family)
    }

    mutating func resign(lost: Day) { end(.resigned, lost: lost, noted: note(lost + employersDelay())) }

    /// From NHI into `job`: NHI ends on the day after the new insurance began. [found: 国民健康保険法 8条]
    mutating func leave(for job: Job, from: Day) {
        let left = spells.count - 1
        hire(job, from: from)
        let noted = note(from + 1 + CityProportions.municipalNotice.drawWithin(&notices))
        spells[left].end = SpellEnd(cause: .employed, lost: from + 1, noted: noted)
    }

    /// 県内転居 with NHI: the qualification goes on. [found: NHI rules since 2018-04-01]
    mutating func moveInside(to insurer: CityInsurer, on day: Day) {
        let acquired = spells.last?.acquired ?? day
        let noted = note(day + CityProportions.municipalNotice.drawWithin(&notices))
        end(.movedInside, lost: day, noted: noted)
        join(insurer, from: day, acquired: acquired, .movedInside, noted: noted)
    }

    /// Away, or under public assistance.
    mutating func leave(_ cause: SpellEnd.Cause, lost: Day) {
        end(cause, lost: lost, noted: note(lost + CityProportions.municipalNotice.drawWithin(&notices)))
    }

    /// Coverage is lost on the day after. [found: ymnkokuho.or.jp]
    mutating func die(on day: Day) {
        end(.died, lost: day + 1, noted: note(day + CityProportions.deathNotice.drawWithin(&notices)))
    }

    /// To the scheme for 75 and over on the birthday itself, which the offices know without a notice, and to its end.
    /// [found: Kitakyushu's guides to the scheme]
    mutating func turn75(on birthday: Day) {
        end(.turned75, lost: birthday, noted: note(birthday))
        begin(
            .elders, acquired: birthday, from: birthday, noted: note(birthday), joining: nil, holder: id, branch: 0,
            relation: .insured)
        var year = birthday
        while year <= calendar.today {
            if random.hits(perMille: CityProportions.elderDeaths) {
                let death = year + random.below(365)
                if death < calendar.today { die(on: death) }
                return
            }
            year = year + 365
        }
    }

    private mutating func begin(
        _ insurer: CityInsurer, acquired: Day, from: Day, noted: Day, joining: JoiningCause?, holder: Int,
        ordinal: Int = 0, branch: Int, relation: Relation
    ) {
        let income = CityIncomes.draw(insurer: insurer, birth: birth, on: from, &random)
        spells.append(
            LifeSpell(
                insurer: insurer, acquired: acquired, from: from, noted: noted, joining: joining, holder: holder,
                ordinal: ordinal, branch: branch, relation: relation, income: income))
    }

    private mutating func end(_ cause: SpellEnd.Cause, lost: Day, noted: Day) {
        spells[spells.count - 1].end = SpellEnd(cause: cause, lost: lost, noted: noted)
    }

    /// The day a notice is entered: not before one already known, not after today.
    private mutating func note(_ arrives: Day) -> Day {
        let noted = min(max(arrives, known ?? arrives), calendar.today)
        known = noted
        return noted
    }

    private mutating func employersDelay() -> Int {
        CityProportions.employersNotice.drawWithin(&notices) + CityProportions.employersNotice.drawWithin(&notices)
    }
}

/// An employment that insures a person and their family.
struct Job: Hashable {
    let insurer: CityInsurer
    /// 宛名番号 of the insured.
    let holder: Int
    /// The how manieth of the holder, from 0.
    let ordinal: Int

    static func draw(holder: Int, ordinal: Int, _ random: inout SeededRandom) -> Job {
        Job(insurer: employers.draw(&random), holder: holder, ordinal: ordinal)
    }

    private static let employers = Shares(CityInsurer.employers, Provenance(.assumed, "—"))
}
