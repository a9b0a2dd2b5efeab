/// The questions of one visit: answered, on the screen, and still to come.
struct ConsentRound: Hashable, Sendable {
    /// In the order they were answered.
    private(set) var answered: [Answer] = []
    /// The question on the screen.
    private(set) var current: ConsentQuestion
    private(set) var rest: [ConsentQuestion]

    struct Answer: Hashable, Sendable {
        let question: ConsentQuestion
        let yes: Bool
    }

    /// What comes after an answer.
    enum Step: Hashable, Sendable {
        case next(ConsentRound)
        case done([ConsentQuestion: Bool])
    }

    /// Nil when there is nothing to ask.
    init?(_ questions: [ConsentQuestion]) {
        guard let first = questions.first else { return nil }
        self.current = first
        self.rest = Array(questions.dropFirst())
    }

    /// Answers the question on the screen. The specified disease is asked of who uses the limit, right after it.
    func answering(yes: Bool, asksSpecifiedDisease: Bool) -> Step {
        var round = self
        if current == .limit, yes, asksSpecifiedDisease { round.rest.insert(.specifiedDisease, at: 0) }
        return round.closing([current], yes: yes)
    }

    /// Answers all questions about medical information that are left.
    func answeringAll(yes: Bool) -> Step {
        closing(([current] + rest).filter(\.isMedicalInformation), yes: yes)
    }

    /// With the answer before taken back, or nil at the first question.
    var back: ConsentRound? {
        guard let last = answered.last else { return nil }
        var round = self
        round.answered.removeLast()
        round.current = last.question
        // Asked only because of the answer now taken back.
        round.rest = ([current] + rest).filter { last.question != .limit || $0 != .specifiedDisease }
        return round
    }

    /// Whether a consent to all at once would answer more than the question on the screen.
    var hasMoreMedicalInformation: Bool { current.isMedicalInformation && rest.contains(where: \.isMedicalInformation) }

    private func closing(_ questions: [ConsentQuestion], yes: Bool) -> Step {
        var round = self
        round.answered += questions.map { Answer(question: $0, yes: yes) }
        let left = rest.filter { !questions.contains($0) }
        guard let next = left.first else {
            return .done(Dictionary(round.answered.map { ($0.question, $0.yes) }) { $1 })
        }
        round.current = next
        round.rest = Array(left.dropFirst())
        return .next(round)
    }
}
