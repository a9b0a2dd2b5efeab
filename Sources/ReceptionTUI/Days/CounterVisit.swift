import Basics
import CardReaderSim
import Eligibility
import ReceptionDesk

/// One visit at the counter without a hand at a key: what patient and clerk do, by the events that they would cause.
struct CounterVisit {
    let session: Session
    let person: Person

    private var desk: Desk { session.desk }
    private func press(_ act: Act) { session.perform(ClerkLine.press(act)) }

    /// What a line of the patient refuses is refused to the patient: the visit goes on without.
    private func perform(_ line: WorldLine) { try? session.perform(line) }

    var isChecked: Bool { desk.phase.checked != nil }

    /// The counter's account is signed in, and the person chosen in the list.
    func begin() {
        if desk.account?.account != .counter { session.send(.accountChosen(.counter)) }
        session.send(.visitorChosen(person.id))
    }

    /// Calls the person to the reader.
    ///
    /// - Parameters:
    ///   - pin: how they type it, where they choose the PIN and the card has one.
    ///   - face: what the camera makes of them where they choose the face; nil for the PIN.
    /// - Returns: whether the reader believes them and has questions, or has answered; false for somebody without a card.
    func proveByCard(pin typed: PINTyped, face: FaceOutcome? = nil) -> Bool {
        guard let card = person.card else { return false }
        press(.toReader)
        if person.phone != nil { press(.present) }
        if let pin = card.pin, face == nil {
            for _ in 0..<typed.wrong { perform(.pin(CounterVisit.other(than: pin))) }
            if typed != .givenUp { perform(.pin(pin)) }
        } else {
            perform(.face(face ?? card.face))
        }
        session.finishWhatIsComing()
        if desk.reader.screen.code == .registration { perform(.register(true)) }
        session.finishWhatIsComing()
        return desk.reader.screen.proof != nil || isChecked
    }

    /// How somebody types their PIN.
    enum PINTyped {
        case right
        case wrongAtFirst
        /// Wrong twice, and they leave it at that.
        case givenUp

        var wrong: Int {
            switch self {
            case .right: 0
            case .wrongAtFirst: 1
            case .givenUp: 2
            }
        }
    }

    private static func other(than pin: String) -> String { pin == "9753" ? "3579" : "9753" }

    /// Answers every question of the reader.
    func consent(_ says: (ConsentQuestion) -> Bool) {
        let answers = ConsentQuestion.allCases.map { ($0, says($0)) }
        perform(.consent(Dictionary(uniqueKeysWithValues: answers), rest: false))
        session.finishWhatIsComing()
    }

    /// The patient changes their mind at the questions and takes the card.
    func stop() { leaveReader() }

    /// By what is written on the paper.
    ///
    /// - Parameter mistyped: with the last digit of the number another one.
    func checkByNumber(mistyped: Bool = false) {
        leaveReader()
        if isChecked { press(.back) }
        guard let coverage = person.coverage(registeredBy: session.now.day) else { return }
        press(.byNumber)
        for (field, text) in [
            (FieldName.entryInsurer, coverage.insurer.digits), (.entrySymbol, coverage.symbol),
            (.entryNumber, mistyped ? CounterVisit.slip(in: coverage.number) : coverage.number),
            (.entryBranch, coverage.branch?.digits ?? ""),
            (.entryBirth, person.birth.description),
        ] {
            session.send(.typed(field, text))
        }
        press(.inquire)
        session.finishWhatIsComing()
    }

    private static func slip(in number: String) -> String { number.dropLast() + (number.last == "9" ? "8" : "9") }

    func importAnswer() { press(.importAnswer) }

    /// Medication or the clinician's view, under the viewing account, and back.
    func view(_ act: Act, while open: () -> Void = {}) {
        press(act)
        if desk.popUp != nil { press(.confirm) }
        open()
        if desk.popUp != nil || desk.accountToReturnTo != nil { press(.back) }
        if desk.phase.checked == nil || desk.windowScreen != .result { press(.back) }
    }

    private func leaveReader() {
        guard case .atReader = desk.phase else { return }
        perform(.cancel)
        perform(.remove)
    }

    /// The card is taken away, and the window stands at the list.
    func end() {
        leaveReader()
        perform(.remove)
        for _ in 0..<6 where desk.popUp != nil || desk.windowScreen != .waiting { press(.back) }
    }
}
