import CardReaderSim

extension Desk {
    /// What a patient's line of a scenario means at the reader now, as events in order.
    ///
    /// The patient goes the way the line names: a PIN is typed where the PIN is asked and chosen where there is a
    /// choice. Computed on a copy of the reader, so that nothing happens yet.
    public func moves(for line: WorldLine, at number: Int = 1) -> [ReaderEvent] {
        let device = readers[index(ofReader: number)].device
        return device.moves(for: line)
    }
}

extension CardReader {
    fileprivate func moves(for line: WorldLine) -> [ReaderEvent] {
        switch line {
        case .pin(let digits):
            way(to: "pin", or: nil) + digits.compactMap(\.wholeNumberValue).map(ReaderEvent.digitPressed)
        case .pinForgotten: [.pinForgotten]
        case .face: way(to: "face", or: "pin-forgotten")
        case .register(let yes): [.registrationAnswered(yes: yes)]
        case .consent(let answers, let rest): consents(answers, rest: rest)
        case .phone(let kind): way(to: "smartphone", or: nil) + [.phoneKindChosen(kind)]
        case .answer(let yes): screen.question.map { [.consentAnswered($0.question, yes: yes)] } ?? []
        case .stepBack: [.backPressed]
        case .cancel: [.cancelPressed]
        case .cardUpsideDown: [.cardUnreadable(.upsideDown)]
        case .otherThing: [.otherThingPlaced]
        case .arrives, .reader, .card, .hold, .remove, .wait, .fault, .municipality, .notice, .night, .transfer,
            .operator:
            []
        }
    }

    /// The choice that leads to a way of proving oneself, where it still has to be made.
    private func way(to code: String, or detour: String?) -> [ReaderEvent] {
        var copy = self
        if let offer = copy.offered.first(where: { $0.code == code }) { return [offer.event] }
        guard let detour, let offer = copy.offered.first(where: { $0.code == detour }) else { return [] }
        _ = copy.handle(offer.event)
        return [offer.event] + (copy.offered.first { $0.code == code }.map { [$0.event] } ?? [])
    }

    private func consents(_ answers: [ConsentQuestion: Bool], rest: Bool) -> [ReaderEvent] {
        var copy = self
        var events: [ReaderEvent] = []
        while let asked = copy.screen.question {
            let event = ReaderEvent.consentAnswered(asked.question, yes: answers[asked.question] ?? rest)
            events.append(event)
            _ = copy.handle(event)
        }
        return events
    }
}

extension Expectation {
    /// What the desk has instead, or nil when the expectation is met.
    public func found(on desk: Desk, _ wording: Wording) -> String? {
        switch self {
        case .screen(let name):
            return desk.screen == name ? nil : desk.screen.rawValue
        case .field(let name, let code):
            let found = desk.fields(wording)[name.rawValue]?.code ?? ""
            return found == code ? nil : found
        case .row(let name, let code):
            switch desk.fields(wording)[name.rawValue] {
            case .rows(let rows), .paragraphs(let rows):
                return rows.contains { $0.code == code } ? nil : rows.map(\.code).joined(separator: ",")
            case .value, .input, .image, .frame, nil:
                return ""
            }
        }
    }
}
