import Basics
import Eligibility

extension Desk {
    /// The list of papers, for a visit or over an answer that does not help. What is known of the card is preset.
    mutating func openPapers(for visitor: String?, from visit: CheckedVisit?) {
        let insurer = self.visitor(visitor)?.paper?.insurerNumber
        phase = .papers(
            PaperChoice(
                visitor: visitor, on: today, scheme: insurer.flatMap { try? InsurerNumber($0) }?.scheme,
                card: visitor.map { circumstance(of: $0, over: visit) } ?? .absent, checked: visit))
    }

    private func circumstance(of visitor: String, over visit: CheckedVisit?) -> CardCircumstance {
        switch knownCards[visitor] {
        case .failed(let card): card
        // The card was read, and its answer is not what the patient says: a number that is not valid yet either.
        case .served: visit == nil ? .absent : .notValid
        case nil: .absent
        }
    }

    /// Keeps how the card of a visit has fared at a reader.
    mutating func noteCard(_ card: KnownCard, of visitor: String?) {
        if let visitor { knownCards[visitor] = card }
    }

    mutating func perform(_ act: Act, choosing choice: PaperChoice) -> [DeskEffect] {
        var choice = choice
        switch act {
        case .back: phase = choice.checked.map(Phase.result) ?? .waiting
        case .up, .down:
            choice.move(act == .up ? -1 : 1)
            phase = .papers(choice)
        case .cardCircumstance:
            choice.turnCard()
            phase = .papers(choice)
        case .app: return take(choice.finding(of: .app, on: today), for: choice)
        case .confirm: return take(choice.finding(of: choice.paper, on: today), for: choice)
        default: return notHere(act)
        }
        return []
    }

    /// Does with a paper what it is worth.
    private mutating func take(_ finding: PaperFinding, for choice: PaperChoice) -> [DeskEffect] {
        let name = Bilingual(visitor(choice.visitor)?.name ?? "-")
        switch finding.ruling {
        case .byNumber: openEntry(for: choice.visitor, from: finding.paper)
        case .thisVisit:
            openEntry(for: choice.visitor, from: finding.paper)
            say(.papersThisVisit, [finding.paper.name], tone: .warn)
        case .withCard:
            openEntry(for: choice.visitor, from: finding.paper)
            say(.papersWithCard, [finding.paper.name])
        case .byDeclaration: return declare(choice.visitor)
        case .byApp:
            if let index = visitors.firstIndex(where: { $0.id == choice.visitor }) { chosen = index }
            return callToApp()
        case .fullCharge:
            phase = .waiting
            say(.papersFullCharge, [name], tone: .warn)
        case .notAccepted(let why):
            // The list stays: another paper may serve, and nobody is sent away.
            say(.papersNotAccepted, [why.name], tone: .warn)
        }
        return []
    }

    /// The declaration is taken in place of a check. It does not undo one that answered valid.
    private mutating func declare(_ id: String?) -> [DeskEffect] {
        guard let visitor = visitor(id) else {
            say(.papersNobody, tone: .warn)
            return []
        }
        guard visitor.progress.validity != .valid else {
            say(.papersNotNeeded, [Bilingual(visitor.name)], tone: .warn)
            return []
        }
        phase = .waiting
        let effects = note(.declared, for: visitor.id)
        say(.papersDeclared, [Bilingual(visitor.name)], tone: .key)
        return effects
    }
}
