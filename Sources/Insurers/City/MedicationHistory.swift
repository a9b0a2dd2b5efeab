import Basics
import Eligibility

/// Three years of dispensed drugs of one member, about twelve lines on average. [assumed throughout]
struct MedicationHistory {
    private let calendar: CityCalendar
    private let first: Day
    private let known: Day
    private var lines: [LifePrescription] = []

    /// The lines in the order of dispensing. `known` is the day from which the systems know the person.
    static func draw(
        birth: Day, known: Day, _ calendar: CityCalendar, _ random: inout SeededRandom
    ) -> [LifePrescription] {
        var history = MedicationHistory(birth: birth, known: known, calendar)
        guard history.first < calendar.medication.upperBound else { return [] }
        let age = birth.age(on: calendar.today)
        if random.hits(perMille: lastingShare(age: age)) { history.addLasting(&random) }
        for _ in 0..<random.below(3) { history.addPassing(&random) }
        return history.lines.sorted { ($0.dispensed, $0.drug, $0.days) < ($1.dispensed, $1.drug, $1.days) }
    }

    private init(birth: Day, known: Day, _ calendar: CityCalendar) {
        self.calendar = calendar
        self.known = known
        first = max(birth, calendar.medication.lowerBound)
    }

    /// Of a thousand, who takes something for years.
    private static func lastingShare(age: Int) -> Int {
        switch age {
        case ..<15: 20
        case ..<40: 60
        case ..<65: 220
        default: 420
        }
    }

    /// Days from one dispensing to the next, and so the days of each.
    private static let rhythm = Shares<Int>([(28, 350), (56, 500), (84, 150)], Provenance(.assumed, "—"))
    private static let drugsAtOnce = Shares<Int>([(1, 4), (2, 3), (3, 2), (4, 1)], Provenance(.assumed, "—"))
    private static let passingDays = [3, 4, 5, 7, 14]

    /// The same few drugs again and again, from before the three years or from a day within them.
    private mutating func addLasting(_ random: inout SeededRandom) {
        let days = MedicationHistory.rhythm.draw(&random)
        var drugs: [Int] = []
        for _ in 0..<MedicationHistory.drugsAtOnce.draw(&random) {
            let drug = CityDrugs.lastingRange.lowerBound + random.below(CityDrugs.lastingRange.count)
            if !drugs.contains(drug) { drugs.append(drug) }
        }
        let within = random.hits(perMille: 500)
        var day = within ? random.day(from: first, to: calendar.medication.upperBound) : first + random.below(days)
        while day <= calendar.medication.upperBound {
            add(drugs, on: day, days: days)
            day = day + days
        }
    }

    /// One illness: one drug or two, for days.
    private mutating func addPassing(_ random: inout SeededRandom) {
        let day = random.day(from: first, to: calendar.medication.upperBound)
        let drug = random.below(CityDrugs.passingRange.count)
        let other = random.below(CityDrugs.passingRange.count)
        let both = random.hits(perMille: 500) && other != drug ? [drug, other] : [drug]
        add(
            both.map { CityDrugs.passingRange.lowerBound + $0 }, on: day,
            days: random.one(of: MedicationHistory.passingDays))
    }

    private mutating func add(_ drugs: [Int], on day: Day, days: Int) {
        let seen = max(calendar.claimSeen(day), known)
        for drug in drugs {
            lines.append(LifePrescription(drug: drug, dispensed: day, days: days, noted: seen))
        }
    }
}
