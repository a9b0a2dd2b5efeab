import Basics
import Eligibility
import ReceptionDesk

/// Generated days at the counter of a data folder: who comes, how they prove who they are, what they consent to, and what
/// is opened, all from a seed and played through the desk that the window uses. [assumed: the shares below]
struct CounterDays {
    let session: Session
    let people: [Person]
    private var random: SeededRandom
    private var refusals: SeededRandom
    private(set) var played = CounterDaysPlayed()

    init(session: Session, people: [Person], seed: UInt64) {
        self.session = session
        self.people = people
        random = SeededRandom(seed: seed, purpose: "days at the counter")
        refusals = SeededRandom(seed: seed, purpose: "refusals at the counter")
    }

    /// One day and the night after it.
    mutating func playDay() throws(Failure) {
        for person in comers() { visit(person) }
        played.days += 1
        try session.perform(.night(count: 1))
    }

    /// Eight to fourteen of the people, in any order.
    private mutating func comers() -> [Person] {
        let count = min(people.count, 8 + random.below(7))
        return Array(people.shuffled(using: &random).prefix(count))
    }

    private mutating func visit(_ person: Person) {
        let visit = CounterVisit(session: session, person: person)
        visit.begin()
        played.visits += 1
        let isProven = chance(85) && prove(visit)
        if isProven, chance(4) {
            visit.stop()
            played.stopped += 1
        } else if isProven {
            let refusesAll = refusals.below(100) < 8
            var answers = random
            visit.consent { _ in answers.below(100) < 60 && !refusesAll }
            random = answers
            if refusesAll { played.refused += 1 }
        } else if !visit.isChecked {
            if chance(6) { visit.checkByNumber(mistyped: true) }
            if !isValid { visit.checkByNumber() }
        }
        if !isValid, visit.isChecked { played.notValid += 1 }
        if visit.isChecked {
            played.checks += 1
            if chance(80) {
                visit.importAnswer()
                if case .imported = session.desk.phase.checked?.outcome { played.imports += 1 }
            }
            for act in [Act.medication, .clinical] where chance(25) { visit.view(act) }
        }
        visit.end()
        try? session.perform(.wait(seconds: 60 * (2 + random.below(20))))
    }

    /// By a face that now and then is not believed, or by PIN: one in twelve is wrong at first, and one in twenty is not
    /// remembered at all, so that in time a card is locked.
    private mutating func prove(_ visit: CounterVisit) -> Bool {
        let isProven: Bool
        if chance(40) {
            let face = chance(6) ? .differs : visit.person.card?.face
            isProven = visit.proveByCard(pin: chance(8) ? .wrongAtFirst : .right, face: face)
        } else if refusals.below(100) < 5 {
            isProven = visit.proveByCard(pin: .givenUp)
        } else {
            isProven = visit.proveByCard(pin: chance(8) ? .wrongAtFirst : .right)
        }
        if !isProven, visit.person.card != nil { played.notProven += 1 }
        return isProven
    }

    private var isValid: Bool { session.desk.phase.checked?.answer.validity == .valid }

    private mutating func chance(_ percent: Int) -> Bool { random.below(100) < percent }
}

/// How much was played.
struct CounterDaysPlayed: Hashable, Encodable {
    var days = 0
    var visits = 0
    /// Of which: people with a card whom the reader did not believe, who stopped there themselves, and who answered every
    /// question with no.
    var notProven = 0
    var stopped = 0
    var refused = 0
    var checks = 0
    /// Checks that found no valid insurance.
    var notValid = 0
    var imports = 0
}
