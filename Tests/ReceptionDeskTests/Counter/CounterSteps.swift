import Basics
import CardReaderSim
import Eligibility
import ReceiptSystem

@testable import ReceptionDesk

/// The stretches of a patient's way that many tests walk.
extension Counter {
    /// The chosen patient is called and puts down the card.
    mutating func placeCard(_ card: CardInFront = Samples.card()) {
        press(.toReader)
        reader(.cardPlaced(card))
    }

    mutating func typePIN(_ digits: String = "1234") {
        reader(.pinChosen)
        for digit in digits.compactMap(\.wholeNumberValue) { reader(.digitPressed(digit)) }
    }

    /// The centre's challenge comes, the chip signs it, and the centre believes the card.
    ///
    /// - Returns: what the reader was asked to do with the challenge.
    @discardableResult
    mutating func authenticate(registered: Bool = true, at number: Int = 1) -> [DeskEffect] {
        let wanted = reply(.challenge(Samples.challenge))
        send(.signed(Samples.authentication, at: number))
        reply(.authenticated(Samples.authenticated(registered: registered)))
        return wanted
    }

    /// Identity is proven by the PIN; the terminal asks the centre for a challenge.
    mutating func provePIN() {
        placeCard()
        typePIN()
        reader(.pinAccepted)
    }

    /// All questions of the reader are answered alike.
    mutating func consent(_ yes: Bool = true) {
        while let asked = desk.reader.screen.question { reader(.consentAnswered(asked.question, yes: yes)) }
    }

    /// Up to the inquiry on the line.
    mutating func inquireByPIN(consent yes: Bool = true) {
        provePIN()
        authenticate()
        consent(yes)
    }

    /// The answer to the check asked for last.
    mutating func answer(_ make: (_ check: String) -> Answer = { Samples.answer($0) }) {
        reply(.answer(make(lastInquiry?.check ?? "none asked")))
    }

    /// The receipt computer has looked for the person of the answer on the table.
    mutating func match(_ match: PatientMatch = .one(.hanako)) {
        send(.receiptMatched(check: desk.phase.checked?.answer.check ?? "no answer", match))
    }

    /// The receipt computer has found these patients for what is typed.
    mutating func find(_ patients: [ReceiptPatient], total: Int? = nil) {
        guard case .searching(let finder) = desk.phase else { return }
        send(
            .patientsFound(
                PatientsFound(
                    search: finder.search, lines: patients.map { PatientLine($0) }, total: total ?? patients.count)))
    }

    /// A whole check by PIN, up to the result with its differences; the card still lies on the reader.
    mutating func check(_ make: (_ check: String) -> Answer = { Samples.answer($0) }) {
        inquireByPIN()
        answer(make)
        match()
    }

    /// The form for a check by number, filled in as the paper says.
    mutating func fillEntry() {
        press(.byNumber)
        for (field, text) in Samples.paper { send(.typed(field, text)) }
    }

    /// Opens the medication of the answer on the table, from the counter's account.
    mutating func openMedication(_ contents: Section<[MedicationItem]> = .shown(Samples.medication)) {
        press(.medication)
        press(.confirm)
        reply(.medication(contents))
    }
}
