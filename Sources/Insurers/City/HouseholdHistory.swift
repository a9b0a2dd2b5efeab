import Basics
import Eligibility

/// When the people of a drafted household came and what became of them.
struct HouseholdHistory {
    private let draft: HouseholdDraft
    private let firstId: Int
    private let calendar: CityCalendar
    private let seeds: CitySeeds
    /// How the household came to the city.
    private let arrival: HouseholdArrival
    private let surname: Int
    private let hasVariant: Bool
    private let town: CityTown
    /// The job the household left for, where it left for one together.
    private let nextJob: Job

    init(_ draft: HouseholdDraft, firstId: Int, _ calendar: CityCalendar, _ seeds: CitySeeds) {
        self.draft = draft
        self.firstId = firstId
        self.calendar = calendar
        self.seeds = seeds
        var random = SeededRandom(base: seeds.households, number: firstId)
        surname = Surnames.shares.draw(&random)
        // Few family names have a variant, so those families write it more often than all people together do.
        let isChosen = random.below(Surnames.variantsPerMillion) < CityProportions.beyondJIS * 1000
        hasVariant = isChosen && Surnames.all[surname].variant != nil
        town = CityTown.draw(&random)
        arrival = HouseholdArrival(draft, head: firstId, calendar, &random)
        nextJob = Job.draw(holder: firstId, ordinal: 1, &random)
    }

    var household: CityHousehold {
        var lives = draft.members.indices.map(life)
        nameHead(&lives)
        var random = SeededRandom(base: seeds.benefits, number: firstId)
        for index in lives.indices {
            BenefitHistory(calendar).add(to: &lives[index], isFirst: index == 0, &random)
            guard lives[index].isCurrent else { continue }
            var drugs = SeededRandom(base: seeds.medication, number: lives[index].id)
            lives[index].prescriptions = MedicationHistory.draw(
                birth: lives[index].birth, known: lives[index].spells[0].noted, calendar, &drugs)
        }
        return CityHousehold(lives: lives)
    }

    private func life(_ position: Int) -> Life {
        let member = draft.members[position]
        var random = SeededRandom(base: seeds.people, number: firstId + position)
        let given = random.below(GivenNames.of(member.sex).count)
        let name = FictionalName(surname: surname, hasVariant: hasVariant, given: given, sex: member.sex)
        var life = Life(
            id: firstId + position, name: name, birth: member.birth, sex: member.sex, town: town, isHead: position == 0)
        life.spells = spells(of: member, position)
        return life
    }

    private func spells(of member: HouseholdDraft.Member, _ position: Int) -> [LifeSpell] {
        var history = SpellHistory(
            id: firstId + position, household: firstId, position: position, birth: member.birth, calendar, seeds)
        arrival.bring(member, position, isCurrent: draft.isCurrent, into: &history)
        if let exit = member.exit {
            if draft.isCurrent || exit.cause.isOfOne { history.goAlone() }
            leave(exit, position, &history)
        }
        return history.spells
    }

    private func leave(_ exit: HouseholdDraft.Exit, _ position: Int, _ history: inout SpellHistory) {
        switch exit.cause {
        case .employed, .resigned:
            let isFamily = !draft.isCurrent && position > 0
            let job = isFamily || position == 0 ? nextJob : Job.draw(holder: history.id, ordinal: 1, &history.random)
            history.leave(for: job, from: exit.lost - 1)
            if draft.members.count == 1 { changeEmployer(after: exit.lost, &history) }
        case .movedInside:
            history.moveInside(to: .town, on: exit.lost)
            let birthday = history.birth.birthday(turning: 75)
            if birthday <= calendar.today { history.turn75(on: birthday) }
        case .turned75: history.turn75(on: exit.lost)
        case .died: history.die(on: exit.lost - 1)
        case .movedOut, .welfare: history.leave(exit.cause, lost: exit.lost)
        }
    }

    /// From one employer to another, without a day between.
    private func changeEmployer(after day: Day, _ history: inout SpellHistory) {
        guard calendar.today - day > 60, history.random.hits(perMille: CityProportions.changedEmployer) else { return }
        let change = history.random.day(from: day + 30, to: calendar.today)
        history.resign(lost: change)
        history.hire(Job.draw(holder: history.id, ordinal: 2, &history.random), from: change)
    }

    /// Who turned 75 or died and left a family was its head, if they were there when it came; another took over.
    private func nameHead(_ lives: inout [Life]) {
        guard draft.isCurrent,
            let before = lives.indices.first(where: { index in
                draft.members[index].exit.map { $0.cause.isOfOne && $0.lost > arrival.day } ?? false
            }), let gone = lives[before].leaving, let joined = lives[0].spells.last
        else { return }
        lives[0].isHead = false
        lives[before].isHead = true
        lives[0].headFrom = max(gone.noted, joined.noted)
    }
}
