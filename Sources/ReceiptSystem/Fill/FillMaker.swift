import Basics
import Eligibility

/// Makes up the visits of one person in a past month: one to three, by what the register answered on each day, or by what
/// the receipt computer last held.
struct FillMaker {
    let plan: FillPlan
    private var random: SeededRandom

    /// `place` is the person's place in the run: each has a stream of their own.
    init(_ plan: FillPlan, place: Int) {
        self.plan = plan
        random = SeededRandom(seed: plan.seed, purpose: "fill \(plan.name) \(place)")
    }

    /// At most `most` visits; fewer, or none, where the person had no insurance that could be claimed.
    ///
    /// - Parameter held: what the receipt computer holds from visits before the month.
    mutating func visits(of history: CoverageHistory, held: HeldInsurance?, most: Int) -> [FilledVisit] {
        let count = min(1 + random.below(3), most)
        var days = plan.openDays
        var chosen: [Day] = []
        for _ in 0..<count { chosen.append(days.remove(at: random.below(days.count))) }
        let care = FillCare(of: history.person, on: plan.month, random: &random)
        var last = held ?? lastSeen(history)
        var visits: [FilledVisit] = []
        for day in chosen.sorted() {
            let treatment = care.treatment(on: day, isFirst: visits.isEmpty && last == nil, plan.kind, random: &random)
            guard let visit = visit(history, on: day, last: last, treatment) else { continue }
            if visit.confirmation == .online { last = visit.insurance }
            visits.append(visit)
        }
        return visits
    }

    /// Without a check the visit keeps what was held, or what the paper says that the patient brings.
    private mutating func visit(
        _ history: CoverageHistory, on day: Day, last: HeldInsurance?, _ treatment: Treatment
    ) -> FilledVisit? {
        let draw = Double(random.below(1_000_000))
        let isChecked = FillPlan.hasChecks(on: day) && draw >= plan.unchecked * 1_000_000
        let declares = random.below(5) == 0
        let answer = history.held(on: day)
        let paper = last ?? answer
        func made(_ insurance: HeldInsurance?, _ confirmation: Confirmation) -> FilledVisit? {
            guard let insurance else { return nil }
            let before = confirmation == .online && last.map { !$0.isSame(as: insurance) } == true ? last : nil
            return FilledVisit(
                on: day, insurance: insurance, before: before, confirmation: confirmation, treatment: treatment)
        }
        if isChecked, let answer { return made(answer, .online) }
        let mayDeclare = UnknownInsurer.isPossible(on: day)
        // Not valid: nothing is claimed by the old insurance then, but by a declaration where there is one.
        if isChecked { return mayDeclare ? made(paper, .declaration) : nil }
        return made(paper, mayDeclare && declares ? .declaration : .unchecked)
    }

    /// The insurance as it was at the last visit, some weeks to a year before the month.
    private mutating func lastSeen(_ history: CoverageHistory) -> HeldInsurance? {
        let day = plan.month - 20 - random.below(340)
        return history.held(on: day)
    }
}

extension CoverageHistory {
    /// What a check on `day` about that day would have brought into the receipt computer; nil where no insurance held.
    func held(on day: Day) -> HeldInsurance? {
        coverage(on: day, knownOn: day).map {
            HeldInsurance(
                $0, limitClass: limitClass(of: $0.insurerNumber, on: day, knownOn: day), confirmedOn: day)
        }
    }
}

extension HeldInsurance {
    /// Whether a claim by one goes to the same place and person as by the other.
    func isSame(as other: HeldInsurance) -> Bool {
        CanonicalForm.insurerNumber(insurerNumber) == CanonicalForm.insurerNumber(other.insurerNumber)
            && CanonicalForm.identifier(symbol) == CanonicalForm.identifier(other.symbol)
            && CanonicalForm.identifier(number) == CanonicalForm.identifier(other.number) && branch == other.branch
    }
}
