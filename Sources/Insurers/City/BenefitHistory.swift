import Basics
import Eligibility

/// What a person's insurers decided about them over the years kept: income classes, limit classes, and the like.
struct BenefitHistory {
    private let calendar: CityCalendar

    init(_ calendar: CityCalendar) { self.calendar = calendar }

    /// `isFirst` is the head of a household of members.
    func add(to life: inout Life, isFirst: Bool, _ random: inout SeededRandom) {
        for spell in life.spells where spell.lost > calendar.augusts[0] { addYears(of: spell, to: &life, &random) }
        addDisease(to: &life, &random)
        guard let spell = life.spells.last, spell.end == nil else { return }
        if spell.insurer == .city || spell.insurer == .elders { addCertificate(since: spell, to: &life, &random) }
        guard spell.insurer == .city else { return }
        if isFirst { addArrears(since: spell, to: &life, &random) }
        addHighCost(in: spell, to: &life, &random)
    }

    /// August by August: the income class of those of 70 and over, and perhaps a limit class.
    private func addYears(of spell: LifeSpell, to life: inout Life, _ random: inout SeededRandom) {
        let ages = AgesOfLaw(life.birth, calendar)
        var income = spell.income
        func draw(on day: Day) {
            income = CityIncomes.draw(insurer: spell.insurer, birth: life.birth, on: day, &random)
        }
        func assess(from day: Day) {
            life.assessments.append(
                LifeAssessment(insurer: spell.insurer, income: income, from: day, noted: max(day, spell.noted)))
        }
        for (august, next) in zip(calendar.augusts, calendar.augusts.dropFirst() + [calendar.nextAugust]) {
            let first = max(spell.from, august)
            let last = min(spell.lost - 1, next - 1, calendar.today)
            guard first <= last else { continue }
            if spell.from < august, !spell.insurer.isEmployees, august >= ages.seventyFrom {
                if random.hits(perMille: CityIncomes.redrawn) { draw(on: august) }
                assess(from: august)
            }
            if spell.insurer.isNHI, spell.from < ages.seventyFrom, august < ages.seventyFrom, ages.seventyFrom <= last {
                draw(on: ages.seventyFrom)
                assess(from: ages.seventyFrom)
            }
            if random.hits(perMille: CityIncomes.granted(by: spell.insurer)) {
                let applied = random.day(from: first, to: last)
                let from = max(applied.firstOfMonth, first)
                life.grants.append(
                    grant(spell, income, from: from, until: next - 1, applied: applied, ages, life.birth, &random))
            }
        }
    }

    /// From the month of the application to the end of July, or to the day before a birthday that changes the class.
    /// [found: Chikugo's guide to the cards, which end so]
    private func grant(
        _ spell: LifeSpell, _ income: IncomeClass, from: Day, until july: Day, applied: Day, _ ages: AgesOfLaw,
        _ birth: Day, _ random: inout SeededRandom
    ) -> LifeGrant {
        let isUnder70 = from < ages.seventyFrom
        let limitClass = CityIncomes.limitClass(
            isUnder70 && income == .active ? .general : income, insurer: spell.insurer, birth: birth, on: from, &random)
        var to = july
        if isUnder70 { to = min(to, ages.seventyFrom - 1) }
        if spell.insurer != .elders { to = min(to, ages.birthday75 - 1) }
        let isLong = limitClass == .low2 && random.hits(perMille: 30)
        return LifeGrant(
            insurer: spell.insurer, limitClass: limitClass, from: from, to: to, longStay: isLong ? from : nil,
            noted: max(applied, spell.noted))
    }

    /// The days on which 70 and 75 count. Worked out only for people near them: for the others they lie beyond all that
    /// is granted.
    private struct AgesOfLaw {
        let seventyFrom: Day
        let birthday75: Day

        init(_ birth: Day, _ calendar: CityCalendar) {
            let isNear = calendar.today - birth > 68 * 365
            seventyFrom = isNear ? AgeBand.seventyFrom(birth: birth) : .endless
            birthday75 = isNear ? birth.birthday(turning: 75) : .endless
        }
    }

    /// With the last insurer, from the month in which it was applied for; until 75, or for good.
    private func addDisease(to life: inout Life, _ random: inout SeededRandom) {
        guard random.below(100_000) < CityProportions.diseasePer100000, let spell = life.spells.last else { return }
        let applied = random.day(from: spell.from, to: min(spell.lost - 1, calendar.today))
        let isUnder70 = applied < AgeBand.seventyFrom(birth: life.birth)
        let isDearer = isUnder70 && random.hits(perMille: CityProportions.dialysisUpper)
        let disease = SpecifiedDisease(
            limitYen: isDearer ? 20_000 : 10_000, from: max(applied.firstOfMonth, spell.from),
            to: spell.insurer == .elders ? .endless : life.birth.birthday(turning: 75) - 1)
        life.disease = LifeDisease(disease: disease, noted: max(applied, spell.noted))
    }

    /// A certificate lasts to the fifth birthday after its issue, so it ends on a birthday of the next five years; a few
    /// have just expired. [lifetime found: 大蔵村; how many: assumed]
    private func addCertificate(since spell: LifeSpell, to life: inout Life, _ random: inout SeededRandom) {
        guard let linked = CityProportions.cards.draw(&random) else { return }
        let age = life.birth.age(on: calendar.today)
        let years = random.hits(perMille: 30) ? 0 : 1 + random.below(5)
        let validUntil = life.birth.birthday(turning: age + years)
        let issued = max(life.birth, validUntil.adding(years: -5))
        let known = max(life.spells[0].noted, issued)
        let noted = random.day(from: min(known, calendar.today), to: calendar.today)
        life.certificate = LifeCertificate(holder: life.id, validUntil: validUntil, linked: linked, noted: noted)
    }

    private func addArrears(since spell: LifeSpell, to life: inout Life, _ random: inout SeededRandom) {
        guard random.hits(perMille: CityProportions.arrears) else { return }
        let noted = random.day(from: max(spell.noted, calendar.today - 730), to: calendar.today)
        life.arrears.append(LifeArrears(months: 1 + random.below(24), noted: noted))
        if random.hits(perMille: CityProportions.paid) {
            life.arrears.append(LifeArrears(months: 0, noted: random.day(from: noted, to: calendar.today)))
        }
    }

    /// Of members with a limit class, three in ten had months with 高額療養費 in the last twelve that are settled. A month
    /// is granted in the third month after it. [assumed]
    private func addHighCost(in spell: LifeSpell, to life: inout Life, _ random: inout SeededRandom) {
        guard life.grants.last?.insurer == .city, random.hits(perMille: 300) else { return }
        let first = calendar.today.firstOfMonth.adding(months: -15)
        for offset in 0..<12 where random.hits(perMille: 300) {
            let month = first.adding(months: offset)
            let noted = month.adding(months: 3) + 9
            guard month >= spell.from, noted <= calendar.today else { continue }
            life.highCost.append(LifeHighCost(month: month, noted: max(noted, spell.noted)))
        }
    }
}
