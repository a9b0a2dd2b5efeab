import Basics

/// The questions, and the visit that is sent on.
extension CardReader {
    /// Only the question on the screen can be answered: a second press must not answer the next one unread.
    mutating func consentAnswered(_ question: ConsentQuestion, yes: Bool) -> [ReaderEffect] {
        guard let round = state.round, question == round.current else { return [] }
        return goOn(round.answering(yes: yes, asksSpecifiedDisease: rules.asksSpecifiedDisease))
    }

    mutating func allConsentsAnswered(yes: Bool) -> [ReaderEffect] {
        guard let round = state.round, round.current.isMedicalInformation, rules.offersBlanketConsent else { return [] }
        return goOn(round.answeringAll(yes: yes))
    }

    /// An expired certificate in its months of grace gives the qualification only: nothing is asked, and what was
    /// answered before the card was held is dropped.
    mutating func askConsents(_ holder: ProvenHolder) -> [ReaderEffect] {
        if case .qualificationOnly = holder.certificate { return finish(holder, [:]) }
        switch holder.consents {
        case .given(let answers): return finish(holder, answers)
        case .toAsk:
            let questions = rules.questions(for: settings, townTakesPart: holder.medium.townTakesPart)
            guard let round = ConsentRound(questions) else { return finish(holder, [:]) }
            state = .askingConsent(holder, round)
            return []
        }
    }

    private mutating func goOn(_ step: ConsentRound.Step) -> [ReaderEffect] {
        switch (state, step) {
        case (.askingConsent(let holder, _), .next(let round)): state = .askingConsent(holder, round)
        case (.askingConsent(let holder, _), .done(let answers)): return finish(holder, answers)
        case (_, .next(let round)): state = .askingConsentFirst(round)
        case (_, .done(let answers)): state = .awaitingCard(answers)
        }
        return []
    }

    private mutating func finish(_ holder: ProvenHolder, _ answers: [ConsentQuestion: Bool]) -> [ReaderEffect] {
        let visit = ProvenVisit(serial: holder.medium.serial, proof: holder.proof, consents: answers)
        state = .sending(visit, holder.medium)
        return [.finished(visit)]
    }

    // MARK: - The app

    /// Staff open the app for a patient, where it may take the place of a reader.
    mutating func checkBegun() -> [ReaderEffect] {
        guard settings.device == .app, case .idle = state else { return [] }  // There is no such button, or not now.
        guard rules.takesApp else {
            notice = .appNotAccepted
            return []
        }
        return askConsentsFirst(orElse: .awaitingCard([:]))
    }

    /// From the first question, or where nothing is asked on to the card.
    mutating func askConsentsFirst(orElse next: ReaderState) -> [ReaderEffect] {
        state =
            ConsentRound(rules.questions(for: settings, townTakesPart: false)).map(ReaderState.askingConsentFirst)
            ?? next
        return []
    }
}

extension ReaderState {
    /// The questions being asked, after the proof or, in the app, before it.
    var round: ConsentRound? {
        switch self {
        case .askingConsent(_, let round), .askingConsentFirst(let round): round
        case .idle, .choosing, .typingPIN, .checkingPIN, .comparingFaces, .typingStaffPassword, .comparingByStaff,
            .choosingPhone, .typingPhonePIN, .holdingPhone, .checkingPhonePIN, .awaitingCard, .authenticating,
            .offeringRegistration, .registering, .sending, .takingCard, .cardLeftBehind, .outOfOrder:
            nil
        }
    }
}
