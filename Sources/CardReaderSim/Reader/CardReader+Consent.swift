import Basics

/// From proven identity to the end: registration, consents, the answer.
extension CardReader {
    mutating func proven(_ visit: CardVisit, by proof: IdentityProof) -> [ReaderEffect] {
        state = .askingCentre(ProvenCard(card: visit.card, certificate: visit.certificate, proof: proof))
        return [.askRegistration(serial: visit.card.serial)]
    }

    mutating func registrationFound(_ found: Bool) -> [ReaderEffect] {
        switch state {
        case .askingCentre(let proven):
            if found { return askConsents(proven) }
            state = .offeringRegistration(proven)
            return []
        case .registering(let proven):
            return found ? askConsents(proven) : end(.notRegistered)
        case .idle, .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .offeringRegistration, .askingConsent, .sending, .takingCard, .cardLeftBehind:
            // The visit was called off meanwhile, or the centre answers twice.
            return []
        }
    }

    mutating func registrationAnswered(yes: Bool) -> [ReaderEffect] {
        guard case .offeringRegistration(let proven) = state else { return [] }  // Nothing was asked.
        guard yes else { return end(.notRegistered) }
        state = .registering(proven)
        return [.register(serial: proven.card.serial)]
    }

    /// Only the question on the screen can be answered: a second press must not answer the next one unread.
    mutating func consentAnswered(_ question: ConsentQuestion, yes: Bool) -> [ReaderEffect] {
        guard case .askingConsent(let proven, let round) = state, question == round.current else { return [] }
        return goOn(proven, round.rest, round.answers.merging([question: yes]) { $1 })
    }

    mutating func allConsentsAnswered(yes: Bool) -> [ReaderEffect] {
        guard case .askingConsent(let proven, let round) = state, rules.offersBlanketConsent else { return [] }
        let left = [round.current] + round.rest
        return goOn(proven, [], round.answers.merging(left.map { ($0, yes) }) { $1 })
    }

    /// The terminal has its answer or gives up. Before the questions it can only have given up on the centre.
    mutating func checkEnded() -> [ReaderEffect] {
        switch state {
        case .sending: state = .takingCard(.checked)
        case .idle, .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .askingCentre, .registering, .offeringRegistration, .askingConsent, .takingCard, .cardLeftBehind:
            // The answer to a card that was taken early.
            break
        }
        return []
    }

    mutating func checkFailed() -> [ReaderEffect] {
        switch state {
        case .sending, .askingCentre, .registering: state = .takingCard(.noAnswer)
        case .idle, .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .offeringRegistration, .askingConsent, .takingCard, .cardLeftBehind:
            // About a card that was taken early.
            break
        }
        return []
    }

    /// An expired certificate in its months of grace gives the qualification only: nothing is asked.
    private mutating func askConsents(_ proven: ProvenCard) -> [ReaderEffect] {
        if case .qualificationOnly = proven.certificate { return finish(proven, [:]) }
        return goOn(proven, rules.questions(switchedOn: settings.questions), [:])
    }

    private mutating func goOn(
        _ proven: ProvenCard, _ left: [ConsentQuestion], _ answers: [ConsentQuestion: Bool]
    ) -> [ReaderEffect] {
        guard let round = ConsentRound(left, answers: answers) else { return finish(proven, answers) }
        state = .askingConsent(proven, round)
        return []
    }

    private mutating func finish(_ proven: ProvenCard, _ answers: [ConsentQuestion: Bool]) -> [ReaderEffect] {
        let visit = ProvenVisit(serial: proven.card.serial, proof: proven.proof, consents: answers)
        state = .sending(visit)
        return [.finished(visit)]
    }
}
